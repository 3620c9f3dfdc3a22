// Lists in an order, and what is asked of each project of a list right after it.

import { beforeAll, describe, expect, it } from 'vitest';
import { readOrder } from '../../src/understanding/sets/read-order.js';
import { FICTIONAL, openLibrary, type OpenedLibrary } from '../support/open-library.js';

let many: OpenedLibrary;
beforeAll(async () => {
  many = await openLibrary(FICTIONAL);
});

const told = (question: string, before: readonly string[] = []): readonly (readonly unknown[])[] =>
  many
    .json(question, before)
    .answers.map(({ project, field, value }) => [project?.id ?? null, field, value]);
const ids = (question: string): readonly unknown[] => told(question).map(([id]) => id);

const LISTED = 'vilka projekt finns i Skåne-Blekinge?';

describe('a list in an order', () => {
  it.each([
    ['sortera projekten i X efter bidrag', 'largest', 'money'],
    ['projekten i X, minst först', 'smallest', 'money'],
    ['rangordna projekten efter längd', 'longest', 'duration'],
    ['lista projekten sorterade på slutdatum', 'earliest', 'end'],
    ['projects ordered by end date, latest first', 'latest', 'end'],
    ['projekten, nyast först', 'latest', 'start'],
    ['projekten i stigande ordning efter antal deltagare', 'smallest', 'participants'],
  ])('%s', (text, operation, measure) => {
    expect(readOrder(text)).toEqual({ operation, measure });
  });

  it.each(['vilka projekt slutade först?', 'projects that finish by the end of 2019', 'i ordning'])(
    'is not asked for: %s',
    (text) => {
      expect(readOrder(text)).toBeNull();
    },
  );

  it('holds all of them, each with the value it was ordered by', () => {
    const ordered = told('sortera projekten i Skåne-Blekinge efter stöd');
    expect(ordered.map(([id]) => id).sort()).toEqual([...ids(LISTED)].sort());
    const amounts = ordered.map(([, , value]) => value as number);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    expect(told('projekten i Skåne-Blekinge, minst först')).toEqual([...ordered].reverse());
  });

  it('"först" right after "startade" picks one, and before a year bounds a time', () => {
    expect(told('Vilka projekt i Skåne-Blekinge startade först?')).toEqual([
      [expect.any(String), 'startDate', '2021-03-01'],
    ]);
    expect(ids('Vilka projekt slutar senast 2025?').length).toBeGreaterThan(1);
  });
});

describe('right after a list', () => {
  it.each([
    ['och vem leder dem?', 'projectLeader'],
    ['när slutar de?', 'endDate'],
    ['startdatum?', 'startDate'],
    ['hur mycket fick de var?', 'grant'],
    ['what are their e-mail addresses?', 'email'],
  ])('a field is told of each: %s', (question, field) => {
    const answers = told(question, [LISTED]);
    expect(answers.map(([id]) => id)).toEqual(ids(LISTED));
    expect(new Set(answers.map(([, key]) => key))).toEqual(new Set([field]));
  });

  it('two fields are told of each', () => {
    const answers = told('vem leder dem och när slutar de?', [LISTED]);
    expect(answers.length).toBe(2 * ids(LISTED).length);
    expect(new Set(answers.map(([, key]) => key))).toEqual(new Set(['projectLeader', 'endDate']));
  });

  it('money is added up unless it is asked for one by one', () => {
    expect(told('hur mycket fick de?', [LISTED])).toEqual([[null, 'sum', 20_605_775]]);
  });

  it('which one is meant is asked where one is spoken of', () => {
    const answer = many.json('vem leder det?', [LISTED]);
    expect(answer.status).toBe('ambiguous');
    expect(answer.answers.map(({ project }) => project?.id)).toEqual(ids(LISTED));
  });
});

describe('a year that is asked for of many', () => {
  it('is the one in which most began or ended, counted', () => {
    const year = (question: string): unknown => many.json(question).answers[0]?.field;
    expect(year('vilket år startade flest projekt?')).toBe('projectCount');
    expect(year('Vilket år slutade flest projekt?')).toBe('projectCount');
    expect(told('hur många projekt startade varje år?')).toEqual(
      told('hur många projekt startade per år?'),
    );
  });
});

describe('how many and how much', () => {
  it('are told by one sum, which says how many it counts', () => {
    expect(told('hur många projekt finns i Skåne-Blekinge och hur mycket har de fått?')).toEqual([
      [null, 'sum', 20_605_775],
    ]);
  });
});
