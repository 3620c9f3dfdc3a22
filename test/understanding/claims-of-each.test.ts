// Yes/no questions that name two projects and claim the same of each.

import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswerJson } from '../../src/model/answer-json.js';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const verdict = ({ answers }: AnswerJson): unknown =>
  answers.find(({ field }) => field === 'truth')?.value;
const NORTH = 'Grön logistik Norr';
const SOUTH = 'Grön logistik Syd';

describe('what is claimed of each of two projects is one yes or no', () => {
  // North: Norrbotten and Västerbotten, 2022-10-01 – 2025-09-30; south: Skåne, 2023-04-01 – 2025-12-31.
  it.each([
    [`Täcker både ${NORTH} och ${SOUTH} länet Skåne?`, false],
    [`Är såväl ${NORTH} som ${SOUTH} verksamma i Skåne?`, false],
    [`Are ${NORTH} and ${SOUTH} both active in Skåne?`, false],
    [`${NORTH} och ${SOUTH}, bedrivs de båda i Skåne?`, false],
    [
      `Finns Skåne med bland länen i båda projekten, Exempelprojektet Våtmark 3.0 och Exempelprojektet ${SOUTH}?`,
      true,
    ],
    [`Ligger något av ${NORTH} och ${SOUTH} i Skåne?`, true],
    [`Ligger varken ${NORTH} eller ${SOUTH} i Halland?`, true],
    [`Is neither ${NORTH} nor ${SOUTH} in Skåne?`, false],
    [`Ligger ${NORTH} eller ${SOUTH} i Skåne?`, true],
    [`Stämmer det att ${NORTH} och ${SOUTH} inte ligger i Halland?`, true],
    [`Slutar både ${NORTH} och ${SOUTH} 2025?`, true],
    [`Did both ${NORTH} and ${SOUTH} start in 2022?`, false],
    [`Varar både ${NORTH} och ${SOUTH} i mer än två år?`, true],
    [`Är både ${NORTH} och ${SOUTH} avslutade?`, true],
    [`Are both ${NORTH} and ${SOUTH} still running?`, false],
    [`Fick både ${NORTH} och ${SOUTH} mer än 900 miljoner kronor?`, false],
  ])('%s', (question, expected) => {
    const answer = many.json(question);
    expect(verdict(answer)).toBe(expected);
    const projects = new Set(answer.answers.flatMap(({ project }) => project?.id ?? []));
    expect(projects.size).toBe(2);
    expect(answer.answers.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  it('says of each what holds', () => {
    const [first] = many.json(`Slutade både ${NORTH} och Hav & Land före 2025?`).answers;
    expect(first && 'formula' in first && first.formula).toBe(
      '¬ (2025-09-30 < 2025-01-01 – 2025-12-31) ∧ 2024-12-20 < 2025-01-01 – 2025-12-31',
    );
  });
});

describe('nothing is claimed of each', () => {
  it.each([
    [`Har ${NORTH} större bidrag än ${SOUTH}?`, ['truth', 'grant', 'grant']],
    [`Tog ${NORTH} eller ${SOUTH} slut sist?`, ['endDate', 'endDate']],
    [`Startade ${NORTH} eller ${SOUTH} tidigare?`, ['startDate', 'startDate']],
    [`När startade både ${NORTH} och ${SOUTH}?`, ['startDate', 'startDate']],
    [`Vilka län täcker både ${NORTH} och ${SOUTH}?`, ['counties', 'counties']],
    [`Fick ${NORTH} och ${SOUTH} tillsammans mer än en miljon?`, ['sum', 'grant', 'grant']],
  ])('where they are compared, added or asked about: %s', (question, fields) => {
    expect(many.json(question).answers.map(({ field }) => field)).toEqual(fields);
  });
});
