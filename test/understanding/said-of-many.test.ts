// Questions about many in the words that people have for it: kinds of owners, what is left out, counties, lists narrowed.

import { beforeAll, describe, expect, it } from 'vitest';
import { partScene } from '../../src/understanding/closing-question.js';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const ids = (question: string): readonly string[] =>
  [...new Set(many.json(question).answers.flatMap(({ project }) => project?.id ?? []))].sort();
const figure = (question: string): unknown => many.json(question).answers[0]?.value;

describe('owners of a kind', () => {
  it('are those whose names say so, each cited', () => {
    const owned = ids('Vilka projekt ägs av en kommun?');
    expect(owned.length).toBeGreaterThan(1);
    expect(ids('Lista projekten där ägaren är en kommun')).toEqual(owned);
    expect(ids('Which projects are owned by a municipality?')).toEqual(owned);
    expect(ids('visa projekt med "kommun" i ägarens namn')).toEqual(owned);
    expect(figure('Hur många projekt har en kommun som projektägare?')).toBe(owned.length);
    for (const { citations } of many.json('Vilka projekt ägs av en kommun?').answers)
      expect(citations.length).toBeGreaterThan(0);
  });

  it('are not meant where one of them is named', () => {
    const [own] = ids('Vilka projekt ägs av Exempelviks kommun?');
    expect(own).toBeDefined();
    expect(ids('Vilka projekt har Exempelviks kommun som ägare?')).toEqual(
      ids('Vilka projekt ägs av Exempelviks kommun?'),
    );
  });
});

describe('a scene before a question about many', () => {
  it('asks for nothing', () => {
    const count = figure('Hur många projekt slutar 2027?');
    expect(count).toBeGreaterThan(1);
    for (const question of [
      'Ekonomichefen vill veta hur många projekt som slutar 2027',
      'Skriver en rapport till nämnden: hur många projekt slutar 2027?',
      'Ny här. Skulle behöva veta hur många projekt som slutar 2027, det är till en presentation',
    ])
      expect([question, figure(question)]).toEqual([question, count]);
  });

  it('is none where it counts, asks or names a field', () => {
    expect(partScene('Störst stöd: Fiberslingan eller Mathantverk 2027?')).toEqual([]);
    expect(partScene('Vem vill veta vad: hur många slutar 2027?')).toEqual([]);
    expect(partScene('Chefen vill veta vilka som slutar 2027')).toEqual([
      { told: 'Chefen vill veta ', closing: 'vilka som slutar 2027' },
    ]);
  });
});

describe('conditions', () => {
  it('hold the other way round where something is left out', () => {
    const all = ids('Vilka projekt har fått stöd?');
    const large = ids('Vilka projekt har fått mer än 5 miljoner?');
    const top = ids(
      'Om man stryker allt på över 5 miljoner, vilka är då de tre största projekten?',
    );
    expect(large.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(large.length);
    expect(top).toHaveLength(3);
    expect(top.filter((id) => large.includes(id))).toEqual([]);
  });

  it('may bound an amount in words on both sides', () => {
    const within = ids('Vilka projekt har fått mellan 1 och 3 miljoner kronor?');
    expect(within.length).toBeGreaterThan(0);
    expect(ids('Vilka projekt har fått mellan en och tre miljoner kronor?')).toEqual(within);
  });
});

describe('words that lead to other projects than those meant', () => {
  it('do not turn the condition about: "tappat bort", "bortse från allt över"', () => {
    const own = ids('Vilka projekt leder Sirpa-Lo Träskbäck?');
    expect(own).toContain('20300214');
    expect(ids('Jag har tappat bort vilka projekt Sirpa-Lo Träskbäck är ledare för')).toEqual(own);
    expect(ids('Bortse från allt över 5 miljoner: vilka projekt startade 2025?')).toEqual(
      ids('Vilka projekt på max 5 miljoner startade 2025?'),
    );
  });

  it('take a municipality that projects include for the place, whoever owns projects', () => {
    expect(figure('How many of the projects include the municipality of Arvika?')).toBe(
      figure('Hur många projekt finns i Arvika kommun?'),
    );
    expect(ids('Vilka Örebro län-projekt finns?')).toEqual(
      ids('Vilka projekt finns i Örebro län?'),
    );
  });

  it('count per project as an average and not as a sum', () => {
    expect(
      figure('Om man slår ut pengarna lika, hur mycket blir det per projekt som startade 2025?'),
    ).toBe(figure('Genomsnittligt stöd för projekt som startade 2025?'));
    expect(figure('Räcker fingrarna till? Hur många projekt fick över 5 miljoner?')).toBe(
      figure('Hur många projekt fick över 5 miljoner?'),
    );
  });
});

describe('a project that only tells which are meant', () => {
  it('gives those of the same owner, or of the same leader', () => {
    expect(ids('Vilka projekt har samma ägare som Exempelprojektet Våtmark 2.0?')).toEqual(
      ids('Vilka projekt äger Exempelviks kommun?'),
    );
    expect(
      ids('Vilka projekt har samma projektledare som Exempelprojektet Mathantverk 2027?'),
    ).toContain('20300214');
  });
});

describe('a second question about the one picked', () => {
  it.each([
    ['Vilket är det största projektet i Värmland och vem äger det?', ['grant', 'owner']],
    ['Which is the smallest project in Värmland and when does it end?', ['grant', 'endDate']],
  ])('is answered beside it: %s', (question, fields) => {
    expect(many.json(question).answers.map(({ field }) => field)).toEqual(fields);
  });

  it('is not asked where what projects are about is a short word', () => {
    expect(many.json('projekt om AI').reason).toBe('no-such-project');
  });
});

describe('what projects are about', () => {
  it('is kept beside a place, also by a word that greets', () => {
    const placed = ids('Vilka projekt finns i Värmland?');
    expect(placed.length).toBeGreaterThan(0);
    expect(ids('projekt kring hälsa i Värmland')).toEqual([]);
    expect(ids('projekt kring mathantverkare i Värmland')).toEqual(['20300214']);
  });
});

describe('what no sheet tells', () => {
  it.each([
    'vad tjänar Sirpa-Lo Träskbäck?',
    'hur gammal är Sirpa-Lo Träskbäck?',
    'är Sirpa-Lo Träskbäck sjukskriven?',
    'What is the salary of Sirpa-Lo Träskbäck?',
    'Vilka projekt har samma projektledare?',
    'hur många deltagare per företag?',
  ])('is refused, and nothing else told in its place: %s', (question) => {
    expect(many.json(question)).toMatchObject({ status: 'unanswerable', answers: [] });
  });

  it('is not what somebody works with', () => {
    expect(ids('vad jobbar Sirpa-Lo Träskbäck med?')).toContain('20300214');
  });
});

describe('the first of a list', () => {
  it('is that, and not the earliest of all', () => {
    const listed = 'Vilka projekt äger Exempelviks kommun?';
    const [first] = many.json(listed).answers;
    for (const question of ['how much did the first one get?', 'hur mycket fick det första?']) {
      const { answers } = many.json(question, [listed]);
      expect(answers.map(({ project, field }) => [project?.id, field])).toEqual([
        [first?.project?.id, 'grant'],
      ]);
    }
  });
});
