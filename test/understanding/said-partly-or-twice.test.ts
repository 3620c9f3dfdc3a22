// Claims that people put half, twice, in quotation marks or of two projects, and who signs a question.

import { beforeAll, describe, expect, it } from 'vitest';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const truth = (question: string): unknown =>
  many.json(question).answers.find(({ field }) => field === 'truth')?.value;
const fields = (question: string): readonly string[] =>
  many.json(question).answers.map(({ field }) => field);

// 20300305 lies in Södermanland and Örebro, ends on 28 February 2026 and is reached at +46 70 000 00 21.
describe('a place', () => {
  it.each([
    ['Ligger 3DEX delvis i Södermanland?', true],
    ['Is 3DEX partly located in Södermanland?', true],
    ['Nämns Örebro län i 3DEX?', true],
    ['Rör 3DEX även Eskilstuna kommun?', true],
    ['Spänner 3DEX in i Eskilstuna kommun?', true],
    ['Rör 3DEX även Linköpings kommun?', false],
  ])('is claimed: "%s" – %s', (question, claimed) => {
    expect(truth(question)).toBe(claimed);
  });
});

describe('a day told in two ways is claimed once', () => {
  it.each([
    ['Var 3DEX avslutat före midsommar 2026, säg 20 juni?', true],
    ['Hade 3DEX tagit slut till nyår 2026, alltså före den 5 januari?', false],
    ['Had 3DEX ended before midsummer 2026, that is 20 June?', true],
  ])('%s – %s', (question, claimed) => {
    expect(truth(question)).toBe(claimed);
  });
});

it('a number that somebody says is the right one is claimed', () => {
  expect(
    truth(
      'Kollegan säger "3DEX Exempelprojektet additiv tillverkning når du på +46 70 000 00 21", stämmer det?',
    ),
  ).toBe(true);
});

it.each([
  'Do 3DEX and Mathantverk 2027 share a project manager?',
  'Delar 3DEX och Mathantverk 2027 projektledare?',
])('what two share is claimed to be the same: "%s"', (question) => {
  expect(truth(question)).toBe(false);
});

describe('who asks, told after the question, is no part of it', () => {
  it.each([
    'Kindly furnish the start date of 3DEX, signed your external evaluator.',
    'När startade 3DEX, undrar en nyfiken pensionär?',
    'när startade 3dex jag frågar åt min moster',
    'When did 3DEX start? I am asking for a friend',
  ])('%s', (question) => {
    expect(fields(question)).toEqual(['startDate']);
  });

  it.each([
    'Hur många projekt finns det i Södermanland, undrar en ölänning?',
    'How many projects are there in Södermanland, asks a confused intern',
  ])('of many: "%s"', (question) => {
    expect(fields(question)).toEqual(['projectCount']);
  });
});
