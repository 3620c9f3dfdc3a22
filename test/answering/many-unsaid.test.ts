// Questions about many projects that do not say so, beside the same put in full.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const figure = (question: string): unknown => many.json(question).answers[0]?.value;
const ids = (question: string): readonly string[] => [
  ...new Set(many.json(question).answers.flatMap(({ project }) => project?.id ?? [])),
];

describe('a question that names no project and is read to its last word', () => {
  it.each([
    ['snitt för Skåne-Blekinge?', 'Genomsnittligt stöd i Skåne-Blekinge?'],
    ['Per-project average for Skåne-Blekinge', 'Genomsnittligt stöd i Skåne-Blekinge?'],
    [
      'Total granted to those that ended in 2026?',
      'Hur mycket fick projekten som slutar 2026 totalt?',
    ],
    ['För Skåne-Blekinges del: totalt beviljat belopp?', 'Totalt beviljat stöd i Skåne-Blekinge?'],
    ['hur många projekt finns i skåne-blekigne', 'Hur många projekt finns i Skåne-Blekinge?'],
    ['snittet för programområdet Skåne-Blekinge?', 'Genomsnittligt stöd i Skåne-Blekinge?'],
  ])('is about many: %s', (short, whole) => {
    expect(figure(whole)).toEqual(expect.any(Number));
    expect(figure(short)).toBe(figure(whole));
  });

  it('picks the largest of a place that stands before "project"', () => {
    expect(ids('Which Skåne-Blekinge project has the largest grant?')).toEqual(
      ids('Vilket projekt i Skåne-Blekinge har fått störst stöd?'),
    );
  });
});

describe('conditions set side by side', () => {
  it.each([
    ['Skåne-Blekinge, start 2023', 'Vilka projekt i Skåne-Blekinge startade 2023?'],
    ['de i Skåne-Blekinge som startade 2023', 'Vilka projekt i Skåne-Blekinge startade 2023?'],
    ['Skåne-Blekinge: projekt igångsatta 2023', 'Vilka projekt i Skåne-Blekinge startade 2023?'],
    [
      'större satsningar än 5 miljoner i Skåne-Blekinge?',
      'Vilka projekt i Skåne-Blekinge har fått över 5 miljoner?',
    ],
    ['minst pengar i Skåne-Blekinge, bottentrion', 'De tre minsta projekten i Skåne-Blekinge?'],
  ])('list the projects that meet them: %s', (short, whole) => {
    expect(ids(whole).length).toBeGreaterThan(0);
    expect(ids(short)).toEqual(ids(whole));
  });
});

describe('a question that leaves its one project unsaid', () => {
  it.each(['Hur många månader pågår det?', 'Hur många månader pågår projektet?'])(
    'is asked back about: %s',
    (question) => {
      expect(many.json(question).status).toBe('ambiguous');
    },
  );

  it('is not added up over a place in its name', () => {
    expect(
      many.json('Beviljad summa för Skåneprojektet?').answers.map(({ field }) => field),
    ).not.toContain('sum');
  });
});

describe('the verb before a year', () => {
  it.each(['slutade', 'gick ut', 'rann ut', 'lades ner', 'tog slut'])(
    'tells that they ended then: som %s 2023',
    (verb) => {
      const ended = ids('Vilka projekt avslutades 2023?');
      expect(ended.length).toBeGreaterThan(0);
      expect(ids(`Vilka projekt ${verb} 2023?`)).toEqual(ended);
      expect(ids(`Största projektet bland dem som ${verb} 2023?`)).toHaveLength(1);
      expect(ended).toContain(ids(`Största projektet bland dem som ${verb} 2023?`)[0]);
    },
  );

  it.each(['drog igång', 'började rulla', 'initierades', 'sjösattes'])(
    'tells that they began then: som %s 2023',
    (verb) => {
      const begun = ids('Vilka projekt startade 2023?');
      expect(begun.length).toBeGreaterThan(0);
      expect(ids(`Vilka projekt ${verb} 2023?`)).toEqual(begun);
    },
  );

  it('is not lost for what is asked of the amounts after it', () => {
    expect(figure('Projekt som startade 2023, vad är medelvärdet på beloppen?')).toBe(
      figure('Genomsnittligt stöd för projekt som startade 2023?'),
    );
  });
});

describe('words that set a condition', () => {
  it('are not taken for chat: the place that somebody works with', () => {
    const inSkåne = figure('Hur många projekt finns i Skåne-Blekinge?');
    expect(
      figure('Jobbar med projekt i Skåne-Blekinge och vill veta hur många projekt det är'),
    ).toBe(inSkåne);
  });

  it.each(['Vilka större projekt pågick mellan 2022 och 2024?'])(
    'are not dropped for years that follow: %s',
    (question) => {
      expect(ids(question)).not.toEqual(ids('Vilka projekt pågick mellan 2022 och 2024?'));
    },
  );

  it('of all that bear a word hold beside another condition', () => {
    const all = ids('Vilka projekt ägs av någon region?');
    const begun = ids('Vilka projekt startade 2023?');
    const both = all.filter((id) => begun.includes(id)).sort();
    expect([...ids('Vilka projekt ägda av någon region startade 2023?')].sort()).toEqual(both);
  });
});

describe('a municipality that owns nothing', () => {
  it.each([
    'Lista projekt som Malmö kommun äger',
    'projekt där Malmö kommun är stödmottagare',
    'Which projects does Malmö kommun own?',
  ])('is not told of what lies there: %s', (question) => {
    expect(ids('Vilka projekt finns i Malmö kommun?').length).toBeGreaterThan(0);
    expect(many.json(question).status).toBe('unanswerable');
  });

  it('is a place where it is only touched, whoever owns the projects', () => {
    expect(ids('Vilka projekt berör Malmö kommun och vem äger dem?')).toEqual(
      ids('Vilka projekt finns i Malmö kommun?'),
    );
  });
});
