// "The number" of a project: the one it is filed under, the one to call, or how much of something.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const fields = (question: string): readonly string[] =>
  many.json(question).answers.map(({ field }) => field);

describe('"the number"', () => {
  it.each([
    'Under vilket nummer är Exempelprojektet Hav & Land registrerat?',
    'Vilket nummer fick Exempelprojektet Hav & Land i diariet?',
    'Vad är beteckningen på ärendet Exempelprojektet Hav & Land, numret alltså?',
    'Nån som har numret till Exempelprojektet Hav & Land? Diarienumret menar jag',
    'Jag letar efter Exempelprojektet Hav & Land i diariet, vilket nummer är det?',
    'Registratorn vill ha numret på Exempelprojektet Hav & Land, diarienumret',
    'What number is Exempelprojektet Hav & Land filed under?',
    'How is Exempelprojektet Hav & Land numbered in the register?',
    'What ID do I quote when I write to the agency about Exempelprojektet Hav & Land?',
    'Vad har Exempelprojektet Hav & Land för projektnummer hos myndigheten?',
    'jag måste ha ärende-ID:t för Exempelprojektet Hav & Land',
  ])('of what is filed is that of the case: "%s"', (question) => {
    expect(fields(question)).toEqual(['registrationNumber']);
  });

  it.each([
    'numret till Exempelprojektet Hav & Land enligt registret?',
    'Vad är numret till projektledaren som är registrerad för Exempelprojektet Hav & Land?',
    'Exempelprojektet Hav & Land, nummer?',
  ])('of somebody is the one to call: "%s"', (question) => {
    expect(fields(question)).toEqual(['phone']);
  });

  it('is told beside the other where both are asked for', () => {
    expect(
      fields('Vad är diarienumret och numret att ringa för Exempelprojektet Hav & Land?'),
    ).toEqual(['registrationNumber', 'phone']);
  });

  it('of money is the money', () => {
    expect(fields('Got the number for EU money in Exempelprojektet Hav & Land?')).toEqual([
      'grant',
    ]);
  });

  it('that is decided on is no number that is missing', () => {
    expect(fields('I underlaget om Exempelprojektet Hav & Land fattas diarienumret')).toEqual([
      'registrationNumber',
    ]);
    expect(many.json('När fattades beslutet om Exempelprojektet Hav & Land?').status).not.toBe(
      'answered',
    );
  });
});
