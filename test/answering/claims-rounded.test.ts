// What is claimed of an amount, an owner or a place: true only where the sheet says so.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const truth = (question: string): unknown => many.json(question).answers[0]?.value;

describe('an amount in round figures', () => {
  // Våtmark 3.0 has 6 980 400 kr, EXSOL 1 875 250, Grön logistik Norr 15 900 000.
  it.each([
    'Fick Våtmark 3.0 7 miljoner?',
    'Fick EXSOL 1,9 miljoner?',
    'Fick Grön logistik Norr 16 miljoner?',
    'Fick EXSOL 1 875 250 kr?',
  ])('is claimed rightly where the sheet rounds to it: %s', (question) => {
    expect(truth(question)).toBe(true);
  });

  it.each([
    'Fick EXSOL 2 miljoner?',
    'Fick Våtmark 3.0 10 miljoner?',
    'Fick Grön logistik Norr 20 miljoner?',
    'Fick Grön logistik Norr 15 miljoner?',
    'Fick Våtmark 3.0 6 miljoner?',
  ])('is no coarser than two figures, or a million: %s', (question) => {
    expect(truth(question)).toBe(false);
  });
});

describe('a municipality', () => {
  it.each([
    ['Är det Karlshamns kommun som driver Våtmark 3.0?', false],
    ['Är Karlshamns kommun ansvarig för Våtmark 3.0?', false],
    ['Does Karlshamn municipality run Våtmark 3.0?', false],
    ['Är det Exempelviks kommun som driver Våtmark 3.0?', true],
    ['Omfattar Våtmark 3.0 Karlshamns kommun?', true],
    ['Drivs Våtmark 3.0 i Karlshamns kommun?', true],
  ])('runs a project only where it owns it: %s', (question, expected) => {
    expect(truth(question)).toBe(expected);
  });
});

describe('a place that two projects share', () => {
  // Våtmark 3.0 lies in Blekinge and Skåne, EXSOL in Skåne, Grön logistik Norr in neither.
  it.each([
    ['Ligger Våtmark 3.0 och EXSOL i samma län?', true],
    ['Are Våtmark 3.0 and EXSOL in the same county?', true],
    ['Ligger Våtmark 3.0 och EXSOL i samma kommun?', false],
    ['Ligger Grön logistik Norr och EXSOL i samma län?', false],
  ])('is the same for both, whatever else they cover: %s', (question, expected) => {
    expect(truth(question)).toBe(expected);
  });
});

describe('the projects of owners', () => {
  it('of a kind are those that one of them owns', () => {
    const ids = (question: string): readonly unknown[] =>
      many.json(question).answers.map(({ project }) => project?.id);
    expect(ids('Vilka projekt har kommunerna?')).toEqual(ids('Vilka projekt ägs av en kommun?'));
    expect(ids('Vilka projekt har kommunerna?').length).toBeGreaterThan(3);
  });

  it('are those of whoever was just told of', () => {
    const { answers } = many.json('leder hon något mer?', ['Vem leder Våtmark 3.0?']);
    expect(answers.map(({ field }) => field)).toContain('name');
  });
});
