// Values → how each language writes them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFact } from '../../src/cards/format-fact.js';
import { formatValue, withPlainSpaces } from '../../src/cards/format-value.js';
import { stated } from '../../src/model/fact.js';
import type { Value } from '../../src/model/value.js';
import * as seed from './support/seed-answers.js';

const both = (value: Value) =>
  (['sv', 'en'] as const).map((language) => withPlainSpaces(formatValue(value, language)));
const sek = (amount: number): Value => ({ kind: 'money', amount, currency: 'SEK' });

describe('a value', () => {
  it.each<[Value, string, string]>([
    [sek(101_349_479), '101 349 479 kr', 'SEK 101,349,479'],
    [sek(0), '0 kr', 'SEK 0'],
    [sek(999), '999 kr', 'SEK 999'],
    [sek(1000), '1 000 kr', 'SEK 1,000'],
    [sek(1_200_000.5), '1 200 000,50 kr', 'SEK 1,200,000.50'],
    [sek(-1234), '−1 234 kr', 'SEK −1,234'],
    [sek(-0.001), '0,00 kr', 'SEK 0.00'],
    [{ kind: 'money', amount: 5000, currency: 'EUR' }, '5 000 euro', 'EUR 5,000'],
    [{ kind: 'percent', percent: 50 }, '50 %', '50%'],
    [{ kind: 'percent', percent: 12.5 }, '12,5 %', '12.5%'],
    [{ kind: 'count', count: 4649, unit: null }, '4 649', '4,649'],
    [{ kind: 'count', count: 1, unit: 'months' }, '1 månad', '1 month'],
    [{ kind: 'count', count: 24, unit: 'months' }, '24 månader', '24 months'],
    [{ kind: 'count', count: 58, unit: 'companies' }, '58 företag', '58 companies'],
    [{ kind: 'count', count: 3, unit: 'items' }, '3', '3'],
    [{ kind: 'date', date: '2020-08-31' }, '2020-08-31', '2020-08-31'],
    [
      { kind: 'period', start: '2018-09-01', end: '2020-08-31' },
      '2018-09-01 – 2020-08-31',
      '2018-09-01 – 2020-08-31',
    ],
    [{ kind: 'places', names: ['Gotland'] }, 'Gotland', 'Gotland'],
    [
      { kind: 'places', names: ['Blekinge', 'Kalmar', 'Kronoberg'] },
      'Blekinge, Kalmar och Kronoberg',
      'Blekinge, Kalmar and Kronoberg',
    ],
    [{ kind: 'truth', truth: false }, 'Nej', 'No'],
    [{ kind: 'phase', phase: 'ongoing' }, 'pågående', 'under way'],
  ])('%j is written "%s" and "%s"', (value, sv, en) => {
    expect(both(value)).toEqual([sv, en]);
  });

  it('holds a figure and its unit together with no-break spaces', () => {
    expect(formatValue(sek(1_234_567), 'sv')).toBe('1\u00a0234\u00a0567\u00a0kr');
  });

  it('reads back as the same amount, to the öre, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => {
        const amount = cents / 100;
        const [sv = '', en = ''] = both(sek(amount));
        const readSv = Number(
          sv.replace('−', '-').replace(' kr', '').replaceAll(' ', '').replace(',', '.'),
        );
        const readEn = Number(en.replace('−', '-').replace('SEK ', '').replaceAll(',', ''));
        expect([readSv, readEn]).toEqual([amount, amount].map((each) => (each === 0 ? 0 : each)));
      }),
      { seed: 20261125 },
    );
  });
});

describe('a fact', () => {
  it('that is stated stands as it was written, unless it is a figure', () => {
    const date = stated({ kind: 'date', date: '2030-05-01' }, '1 maj 2030', seed.owner.sources);
    expect(formatFact(date, 'en')).toBe('1 maj 2030');
    const money = stated(sek(3_500_000), '3,5 mkr', seed.owner.sources);
    expect(withPlainSpaces(formatFact(money, 'sv'))).toBe('3 500 000 kr');
    const count = stated({ kind: 'count', count: 4649, unit: null }, '4649', seed.owner.sources);
    expect(withPlainSpaces(formatFact(count, 'sv'))).toBe('4 649');
  });

  it('that is a computed share has one decimal', () => {
    expect(withPlainSpaces(formatFact(seed.grantShare, 'sv'))).toBe('75,0 %');
    expect(withPlainSpaces(formatFact(seed.rate, 'sv'))).toBe('50 %');
  });
});
