// A yes/no question about how long a project goes on: answered by yes or no, with the length worked out.

import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswerJson } from '../../src/model/answer-json.js';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const verdict = ({ answers }: AnswerJson): unknown =>
  answers.find(({ field }) => field === 'truth')?.value;

describe('a length that is claimed is told to be so or not', () => {
  // 2025-01-01 – 2027-12-31: 36 months, 1095 days.
  it.each([
    ['Håller Mathantverk 2027 på i mer än två år?', true],
    ['Är Mathantverk 2027 längre än tre år?', false],
    ['Är Mathantverk 2027 minst tre år långt?', true],
    ['Projekttid över fyra år för Mathantverk 2027, stämmer det?', false],
    ['Löper Mathantverk 2027 över mer än 2 år? Då måste det halvtidsutvärderas', true],
    ['Does Mathantverk 2027 last longer than three years?', false],
    ['Is Mathantverk 2027 more than two years long?', true],
    ['Är Mathantverk 2027 kortare än 18 månader?', false],
    ['Varar Mathantverk 2027 i 36 månader?', true],
    ['Varar Mathantverk 2027 i exakt två år?', false],
    ['Is the duration of Mathantverk 2027 under a year?', false],
    ['Pågår Mathantverk 2027 i högst 150 veckor?', false],
    ['Tar Mathantverk 2027 mer än 1000 dagar?', true],
    ['Är Mathantverk 2027 ett treårigt projekt?', true],
    ['Is Mathantverk 2027 a two-year project?', false],
    ['Did Mathantverk 2027 run for at least a year and a half?', true],
    ['Varar Mathantverk 2027 mellan två och fyra år?', true],
    ['Stämmer det att Mathantverk 2027 inte varar i mer än två år?', false],
  ])('%s', (question, expected) => {
    expect(verdict(many.json(question))).toBe(expected);
  });

  it('cites both days and shows what is compared', () => {
    const { answers } = many.json('Är Mathantverk 2027 längre än två år?');
    expect(answers).toMatchObject([
      { field: 'truth', value: true, formula: '36 > 2 × 12' },
      { field: 'duration', value: 36, text: '36 månader' },
    ]);
    expect(answers[0]?.citations.length).toBeGreaterThan(0);
    expect(answers[0]?.citations).toEqual(answers[1]?.citations);
  });

  it('is claimed of the project spoken of', () => {
    const follow = many.json('Är det längre än två år?', ['Vem äger Mathantverk 2027?']);
    expect(verdict(follow)).toBe(true);
  });
});

describe('no length is claimed', () => {
  it.each([
    'Slutade Fiberslingan för mer än två år sedan?',
    'Slutar Mathantverk 2027 om två år?',
    'Har Mathantverk 2027 mer än två år kvar?',
    'Varar Mathantverk 2027 i drygt tre år?',
    'Hur många år varar Mathantverk 2027?',
    'Får Mathantverk 2027 mer än en miljon per år?',
    'Is Mathantverk 2027 longer or shorter than a year?',
    'Har projektledaren för Mathantverk 2027 jobbat i mer än två år?',
  ])('where it is a distance in time, no bound, or of something else: %s', (question) => {
    const { answers } = many.json(question);
    const told = answers.map(({ field }) => field);
    expect(told.includes('truth') && told.includes('duration')).toBe(false);
  });
});
