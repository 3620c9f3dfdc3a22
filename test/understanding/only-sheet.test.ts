// Questions over the one sheet there is: words in small letters are asked of it, and are no other project's name.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, SEEDS, type OpenedLibrary } from '../support/open-library.js';

let seed: OpenedLibrary;
let many: OpenedLibrary;
beforeAll(async () => {
  seed = await openLibrary(SEEDS);
  many = await openLibrary(FICTIONAL);
});

const told = (question: string): readonly unknown[] => {
  const { status, reason, answers } = seed.json(question);
  return status === 'answered' ? answers.map(({ field }) => field) : [reason];
};

describe('where there is one sheet', () => {
  it.each([
    ['hur många kvinnor deltog?', 'womenCount'],
    ['how many women took part?', 'womenCount'],
    ['hur många män?', 'menCount'],
    ['vilka är med?', 'partners'],
  ])('"%s" is answered from it: %s', (question, field) => {
    expect(told(question)).toEqual([field]);
  });

  it.each([
    'Hur mycket pengar är kvar?',
    'Finns det pengar kvar?',
    'is there any money left?',
    'hur mycket pengar går till löner?',
    'när får vi pengarna?',
    'kostar det något att vara med?',
    'vem äger bageriet?',
    'hur många arbetslösa är med?',
    'Hur många deltagare per företag?',
    'har Lars-Inge barn?',
    'vad tjänar Lars-Inge?',
  ])('"%s" is said to be missing on it', (question) => {
    expect(told(question)).toEqual(['no-such-field']);
  });

  it.each(['vem leder klimatprojektet?', 'vad kostar Biobanken?', 'Berätta om Solkraft Norr'])(
    '"%s" still names another',
    (question) => {
      expect(told(question)).toEqual(['no-such-project']);
    },
  );
});

describe('what a named project is not asked for', () => {
  const fields = (question: string): readonly string[] =>
    many.json(question).answers.map(({ field }) => field);

  it.each([
    'Hur mycket pengar är kvar i Mathantverk 2027?',
    'Hur mycket av budgeten återstår i Mathantverk 2027?',
    'När beviljades stödet till Mathantverk 2027?',
    'Vem leder styrgruppen i Mathantverk 2027?',
    'Vad kostar det att vara med i Mathantverk 2027?',
  ])('is not told in place of it: "%s"', (question) => {
    expect(fields(question)).toEqual([]);
    expect(many.json(question).reason).toBe('no-such-field');
  });

  it('is told where it is asked for beside a name', () => {
    expect(fields('Hur mycket stöd fick Mathantverk 2027 totalt över åren?')).toEqual(['grant']);
    expect(fields('Hur mycket pengar blev över i Mathantverk 2027?')).toEqual([]);
    expect(fields('Vem leder arbetet i Mathantverk 2027?')).toEqual(['projectLeader']);
    expect(fields('När började Mathantverk 2027 och hur mycket stöd fick det?')).toEqual([
      'startDate',
      'grant',
    ]);
    expect(fields('Hur många dagar är kvar av Mathantverk 2027?')).toEqual(['daysLeft']);
  });
});

describe('a municipality that is claimed to take part', () => {
  it('is not the region of its town', () => {
    const claimed = (question: string): unknown => seed.json(question).answers[0]?.value;
    expect(claimed('Är Eskilstuna kommun med i projektet?')).toBe(true);
    expect(claimed('Är Region Uppsala län med i projektet?')).toBe(true);
    expect(claimed('Är Uppsala kommun med i projektet?')).not.toBe(true);
  });
});
