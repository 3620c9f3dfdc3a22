// What is asked of all the projects there are, in words that name none: themes, counties, owners of one name.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, SEEDS, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
let seed: OpenedLibrary;
beforeAll(async () => {
  [many, seed] = await Promise.all([openLibrary(FICTIONAL), openLibrary(SEEDS)]);
});

const told = (question: string): unknown =>
  many
    .json(question)
    .answers.map(({ field, value, project }) => [field, value, project?.name ?? null]);

describe('a question of all projects, put in passing', () => {
  it.each([
    ['hur många har vi totalt', 'hur många projekt finns det'],
    ['totalt antal?', 'hur många projekt finns det'],
    ['vilket är det minsta', 'vilket är det minsta projektet'],
    [
      'hur mycket pengar har gått till energi',
      'hur mycket stöd har projekten om energi fått sammanlagt',
    ],
    [
      'Hur mycket har vi lagt på energi?',
      'hur mycket stöd har projekten om energi fått sammanlagt',
    ],
    ['något om energi?', 'finns det projekt om energi'],
    ['Vilka jobbar med energi?', 'vilka projekt handlar om energi'],
    ['Hur mycket har Örebro fått?', 'hur mycket stöd har projekten i Örebro län fått sammanlagt'],
    ['hur mycket har Örebro fått jämfört med Skåne', 'vilket av Örebro och Skåne har fått mest'],
    ['topp 3 län', 'vilka tre län har fått mest stöd'],
    ['topp tre ägare efter antal projekt', 'vilka tre ägare har flest projekt'],
    ['hur fördelar sig pengarna på län', 'hur mycket stöd per län'],
    ['telefonlista för Skåne', 'telefonnummer till alla projektledare i Skåne'],
    ['vad är totalsumman', 'hur mycket stöd har alla projekt fått sammanlagt'],
    ['hur många deltagare totalt', 'hur många deltagare har alla projekt sammanlagt'],
    ['under tre miljoner', 'projekt under tre miljoner'],
    ['nyaste projektet', 'senast startade projektet'],
    ['vilka kommuner driver projekt', 'vilka projekt ägs av en kommun'],
    ['samma ägare som Våtmark 3.0', 'vilka projekt har samma ägare som Våtmark 3.0'],
    ['vad gör Region Exempelbygden', 'vilka projekt har Region Exempelbygden'],
  ])('%s — is answered as: %s', (question, plain) => {
    expect(many.json(plain).status).toBe('answered');
    expect(told(question)).toEqual(told(plain));
  });

  it.each([
    ['how many are there?', 'how many projects are there'],
    ['How much did Örebro get?', 'how much money did the projects in Örebro get in total'],
    ['top three owners by number of projects', 'which three owners have the most projects'],
    ["what's the grand total?", 'how much money have all projects got in total'],
  ])('is answered in its own language: %s', (question, plain) => {
    const { answers } = many.json(question);
    expect(answers.map(({ text }) => text)).toEqual(
      many.json(plain).answers.map(({ text }) => text),
    );
    expect(answers.map(({ text }) => text).join()).not.toMatch(/kr$|projekt$/u);
  });

  it('is of the one sheet where there is but one', () => {
    expect(seed.json('hur mycket pengar har gått till utbildning').answers).not.toContainEqual(
      expect.objectContaining({ field: 'sum' }),
    );
  });
});

describe('owners that are called by the same first word', () => {
  it('are all meant by it', () => {
    const { answers } = many.json('Vilka projekt har Logistikkluster?');
    expect(answers.map(({ project }) => project?.name)).toHaveLength(2);
  });

  it('are nobody where no owner is called so', () => {
    expect(many.json('Vilka projekt har Provkluster?').status).toBe('unanswerable');
  });
});

describe('what no sheet tells of projects', () => {
  it.each([
    'vilka projekt har slutat i förtid',
    'vilket projekt har längst namn',
    'which projects ended prematurely?',
    'projekt som varade mer än 5 år',
    'projekt som startade mindre än 2 år sedan',
  ])('picks none of them: %s', (question) => {
    expect(many.json(question)).toMatchObject({ status: 'unanswerable', answers: [] });
  });
});

describe('the most for each municipality', () => {
  it('measures projects, and tells no municipalities apart', () => {
    const fields = many
      .json('Vilket projekt fick mest per kommun?')
      .answers.map(({ field }) => field);
    expect(fields).toEqual(['grantPerMunicipality']);
  });
});
