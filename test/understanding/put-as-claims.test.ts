// Claims that are put otherwise than with a verb first: statements to be confirmed, tags, hearsay.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const truth = (question: string): unknown =>
  many.json(question).answers.find(({ field }) => field === 'truth')?.value;

describe('a claim is told to be true or not, however it is put', () => {
  it.each([
    ['Kan jag lita på att Mathantverk 2027 fick mer än en halv miljon?', true],
    ['Bekräfta att Exempelstads kommun äger Mathantverk 2027', true],
    ['Jag hörde att Mathantverk 2027 ägs av Exempelviks kommun, är det så?', false],
    ['Exempelstads kommun äger Mathantverk 2027, eller?', true],
    ['So Exempelviks kommun owns Mathantverk 2027?', false],
    ['Fiberslingan etapp 2 startade väl 2019?', false],
    ['Fiberslingan etapp 2 started in 2019, didn’t it?', false],
    ['Någon säger att Mathantverk 2027 bara fick 12 kronor. Stämmer det?', false],
    ['Rätt eller fel: Exempelstads kommun äger Mathantverk 2027', true],
    ['Har Fiberslingan etapp 2 fler än hundra kommuner?', false],
  ])('%s', (question, expected) => {
    expect(truth(question)).toBe(expected);
  });
});

describe('no claim is made', () => {
  it.each([
    'Vem äger Mathantverk 2027, vet du det eller?',
    'Vad fick Mathantverk 2027 för stöd 2026?',
    'Mathantverk 2027 startade när?',
    'Vilka projekt äger Exempelviks kommun?',
  ])('where something is asked for: %s', (question) => {
    expect(truth(question)).toBeUndefined();
    expect(many.json(question).answers.length).toBeGreaterThan(0);
  });
});
