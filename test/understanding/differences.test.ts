// How much two projects differ by, asked for in a roundabout way, and which of them came first.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const first = (question: string): readonly [string | null | undefined, unknown] => {
  const [answer] = many.json(question).answers;
  return [answer?.field, answer?.value];
};

describe('a difference', () => {
  it.each([
    'Vilket glapp är det mellan beloppen som Våtmark 3.0 och EXSOL beviljades?',
    'Hur långt ifrån varandra ligger Våtmark 3.0 och EXSOL i stödbelopp?',
    'hur mkt diffar det mellan Våtmark 3.0 och EXSOL i bidrag',
    'Hur pass olika bidrag fick Våtmark 3.0 och EXSOL?',
    'Bidraget till “Våtmark 3.0” minus bidraget till “EXSOL” = ?',
    'Om man drar bidraget till EXSOL från det till Våtmark 3.0, vad blir det?',
    "If I subtract EXSOL's grant from Våtmark 3.0's, what am I left with?",
    'I need the amount separating the Våtmark 3.0 grant from the EXSOL grant',
    'How many kronor lie between the support for Våtmark 3.0 and for EXSOL?',
    'How big is the spread between what EXSOL and Våtmark 3.0 were awarded?',
  ])('is what one grant is more than the other: %s', (question) => {
    expect(first(question)).toEqual(['difference', 6_980_400 - 1_875_250]);
  });

  it('is not made of one project', () => {
    expect(first('Vad fick Våtmark 3.0 i bidrag minus moms?')[0]).not.toBe('difference');
  });
});

describe('before or after', () => {
  it.each([
    'Startade EXSOL före eller efter Våtmark 3.0?',
    'Did EXSOL start before or after Våtmark 3.0?',
    'Ska EXSOL eller Våtmark 3.0 ligga först efter start?',
    'Tell me the one that started first: EXSOL vs Våtmark 3.0',
  ])('is told by the one that came first, and by no yes: %s', (question) => {
    const [answer] = many.json(question).answers;
    expect([answer?.field, answer?.project?.name]).toEqual([
      'startDate',
      'EXSOL - Exempelprojektet solceller på ladugårdstak',
    ]);
  });
});
