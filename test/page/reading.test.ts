import { describe, expect, it } from 'vitest';
import { compareCells } from '../../src/workspace/page/blocks/cell-order.js';
import { scaleOf } from '../../src/workspace/page/blocks/chart-scale.js';
import { formatSlackDate } from '../../src/workspace/page/blocks/format-slack-date.js';
import { parseMrkdwn } from '../../src/workspace/page/blocks/parse-mrkdwn.js';
import { en } from '../../src/workspace/page/texts/en.js';
import { sv } from '../../src/workspace/page/texts/sv.js';

const inlines = (text: string) => parseMrkdwn(text).flatMap((part) => part.inlines);

describe('mrkdwn', () => {
  it.each([
    ['*b*', [{ type: 'text', text: 'b', style: { bold: true } }]],
    ['a_b_c', [{ type: 'text', text: 'a_b_c', style: {} }]],
    ['2 * 3 * 4', [{ type: 'text', text: '2 * 3 * 4', style: {} }]],
    ['&lt;b&gt; &amp;', [{ type: 'text', text: '<b> &', style: {} }]],
    ['<@U1>', [{ type: 'user', user_id: 'U1', style: {} }]],
    [
      '<https://example.se|här>',
      [{ type: 'link', url: 'https://example.se', text: 'här', style: {} }],
    ],
    ['`*kod*`', [{ type: 'text', text: '*kod*', style: { code: true } }]],
    ['*_båda_*', [{ type: 'text', text: 'båda', style: { bold: true, italic: true } }]],
  ])('%s', (text, pieces) => {
    expect(inlines(text)).toEqual(pieces);
  });

  it('tells quotes and preformatted text apart', () => {
    expect(parseMrkdwn('före\n&gt; citat\n```\nkod\n```').map(({ kind }) => kind)).toEqual([
      'text',
      'quote',
      'preformatted',
    ]);
  });

  it('dates are told in the reader’s language and zone', () => {
    const date = { timestamp: 1_772_438_400, format: '{date} kl. {time}' };
    expect(formatSlackDate(date, { locale: 'sv-SE', zone: 'Europe/Stockholm' })).toBe(
      '2 mars 2026 kl. 09:00',
    );
  });
});

describe('tables and charts', () => {
  it('sort numbers by size and Swedish words by å, ä, ö last', () => {
    const words = ['Öland', 'Zeta', 'Åsen', 'Alfa'].map((text) => ({
      type: 'raw_text' as const,
      text,
    }));
    const sorted = [...words].sort((a, b) => compareCells(a, b, 'sv-SE'));
    expect(sorted.map(({ text }) => text)).toEqual(['Alfa', 'Zeta', 'Åsen', 'Öland']);
    const [nine, ten] = [9, 10].map((value) => ({ type: 'raw_number' as const, value }));
    expect(nine && ten && compareCells(nine, ten, 'sv-SE')).toBeLessThan(0);
  });

  it.each([
    [
      [12, 7],
      [0, 5, 10, 15],
    ],
    [[0], [0, 1]],
    [
      [-3, 4],
      [-4, -2, 0, 2, 4],
    ],
    [[1_013_494], [0, 500_000, 1_000_000, 1_500_000]],
  ])('an axis for %j has round numbers', (values, ticks) => {
    expect(scaleOf(values).ticks).toEqual(ticks);
  });
});

describe('the words of the page', () => {
  const flat = (texts: object, before = ''): readonly string[] =>
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? flat(value as object, `${before}${key}.`)
        : [`${before}${key}`],
    );

  it('are all there in both languages', () => {
    expect(flat(sv)).toEqual(flat(en));
  });

  it('use the ellipsis and quotes of print', () => {
    const all = JSON.stringify([sv, en]);
    expect(all).not.toMatch(/\.\.\.|''/u);
  });
});
