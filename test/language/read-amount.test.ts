import { describe, expect, it } from 'vitest';
import { readAmounts } from '../../src/language/read-amount.js';

const read = (text: string): string =>
  readAmounts(text)
    .map(({ amount, ambiguous }) => `${amount}${ambiguous ? ' or not' : ''}`)
    .join(', ');

describe('a written amount', () => {
  it.each([
    ['236,255 tkr', '236255'],
    ['0,250 tkr', '250'],
    ['12,5 tkr', '12500'],
    ['1.250 tkr', '1250000'],
    ['1 234 tkr', '1234000'],
    ['1\u00a0234,567 tkr', '1234567'],
    ['1,234,567 tkr', '1234567000'],
    ['1.234 mkr', '1234000'],
    ['1,234 mkr', '1234000'],
    ['1.5 MSEK', '1500000'],
    ['0,5 mkr', '500000'],
    ['1 234,5 mkr', '1234500000'],
    ['1,234,567 kr', '1234567'],
    ['1.234.567 kr', '1234567'],
    ['1,234 kr', '1234'],
    ['12 345,50 kr', '12345.5'],
    ['12.345,50 kr', '12345.5'],
    ['12,345.50 SEK', '12345.5'],
    ['1,250 thousand SEK', '1250000'],
  ])('%s is %s', (text, amount) => {
    expect(read(text)).toBe(amount);
  });

  it.each(['1,250 tkr', '10,000 tkr', '1,255 KSEK', '4.744 KSEK'])(
    '%s is told to be one of two',
    (text) => {
      expect(read(text)).toMatch(/^\d+ or not$/);
    },
  );
});

describe('a range whose unit stands once', () => {
  it.each([
    ['5–10 MSEK', [5e6, 10e6]],
    ['10-20 MSEK', [10e6, 20e6]],
    ['5 to 10 million kr', [5e6, 10e6]],
    ['mellan två och fyra miljoner', [2e6, 4e6]],
    ['två till fyra miljoner', [2e6, 4e6]],
    ['between two and four million', [2e6, 4e6]],
  ])('%s', (text, amounts) => {
    const read = readAmounts(text);
    expect(read.map(({ amount }) => amount)).toEqual(amounts);
    expect(read.map(({ bound }) => bound)).toEqual(['lower', 'upper']);
  });

  it.each(['070-174 06 14', '2015-2017', 'X fick två och Y fyra miljoner'])(
    '%s is none',
    (text) => {
      expect(readAmounts(text).filter(({ bound }) => bound)).toEqual([]);
    },
  );
});
