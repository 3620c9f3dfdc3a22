// Several questions about one project in one message: each of them is answered.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const fields = (question: string): readonly string[] =>
  many.json(question).answers.map(({ field }) => field);

describe('what each of several questions asks for is told', () => {
  it.each([
    [
      'För Grön logistik Norr vill jag ha:\n- projektägare\n- projektledare\n- belopp',
      ['owner', 'projectLeader', 'grant'],
    ],
    [
      'Vad fick Grön logistik Norr? Och namnet på den jag ska fråga efter.',
      ['grant', 'projectLeader'],
    ],
    [
      'Vet någon vem som äger Grön logistik Norr, hur mkt dom fått och när det är slut?',
      ['owner', 'grant', 'endDate'],
    ],
    ["When is Grön logistik Norr over? I'd also like the grant.", ['endDate', 'grant']],
    [
      "What did Grön logistik Norr receive, what's its thematic objective, and when does it finish?",
      ['grant', 'thematicObjective', 'endDate'],
    ],
    [
      'Vems projekt är Grön logistik Norr egentligen (ägare alltså), hur mycket fick de och vem leder det',
      ['owner', 'grant', 'projectLeader'],
    ],
    ['Grön logistik Norr: vem äger det? Jag behöver också startdatumet.', ['owner', 'startDate']],
  ])('%s', (question, expected) => {
    expect([...fields(question)].sort()).toEqual([...expected].sort());
  });
});

describe('nothing is told that was not asked', () => {
  it.each([
    ['Hur länge håller Grön logistik Norr på, till vilket datum?', ['endDate']],
    [
      'Vem äger Grön logistik Norr? Mötet börjar nio och jag behöver veta när lunchen är.',
      ['owner'],
    ],
    ['När startade Grön logistik Norr och när slutade det?', ['period']],
    ['Vem äger Grön logistik Norr? Vi ses på mötet när det börjar.', ['owner']],
    ['What is the reg. number of Grön logistik Norr?', ['registrationNumber']],
    ['Vem leder Grön logistik Norr och vad heter hon?', ['projectLeader']],
    ['Vad fick Grön logistik Norr? Nej, vem äger det menar jag', ['owner']],
  ])('where a question is put more exactly, or of something else: %s', (question, expected) => {
    for (const field of fields(question)) expect(expected).toContain(field);
  });
});
