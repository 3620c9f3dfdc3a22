// What somebody knows already or waves away, in front of what they ask for.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const fields = (question: string): readonly string[] =>
  many.json(question).answers.map(({ field }) => field);

describe('what is known or waved away is not asked for', () => {
  it.each([
    ['Jag vet vem som leder 3DEX men inte vem som äger det', ['owner']],
    ['I know who owns 3DEX but not who leads it.', ['projectLeader']],
    ['Jag läste att 3DEX startade 2022 men inte när det slutade, när var det?', ['endDate']],
    ['Vi har redan startdatumet för 3DEX, men ägaren?', ['owner']],
    [
      'Jag har budgeten för 3DEX men vem leder det och när slutade det?',
      ['projectLeader', 'endDate'],
    ],
    ['Glöm budgeten, när slutar 3DEX?', ['endDate']],
    ['Not the owner, the project manager of 3DEX please', ['projectLeader']],
    [
      'Eftersom ingen svarar på mejlen till 3DEX undrar jag vad de har för telefonnummer',
      ['phone'],
    ],
  ])('%s', (question, asked) => {
    expect(fields(question)).toEqual(asked);
  });

  it.each([
    'Jag har budgeten för 3DEX men inte organisationsnumret.',
    'Jag vet vem som leder 3DEX men inte vad hen tjänar',
  ])('nor told in place of what is lacking: "%s"', (question) => {
    expect(many.json(question).status).toBe('unanswerable');
  });

  it('but what somebody does not know is asked for', () => {
    expect(
      fields('Jag vet inte vem som leder 3DEX men vill veta det och vem som äger det'),
    ).toEqual(['projectLeader', 'owner']);
  });
});

it('whoever says something is no part of what is said', () => {
  expect(fields('Karin påstår att 3DEX är avslutat. Stämmer det?')).toEqual(['endDate']);
});

it('an amount that it is all about asks for no goal', () => {
  expect(fields('Hur mycket pengar handlar det om i 3DEX?')).toEqual(['grant']);
});
