import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(
  new URL('../../src/workspace/page/styles/colours.css', import.meta.url),
  'utf8',
);
const [light = '', dark = ''] = css.split(":root[data-theme='dark']");
const coloursIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[\da-f]{6});/gu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['ground', 'ground-soft', 'ground-hover', 'ground-raised', 'ground-ephemeral'];
const TEXT: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) =>
    ['text', 'text-quiet', 'link', 'bad', 'warn', 'good', 'info'].map(
      (text) => [text, ground] as const,
    ),
  ),
  ['bar-text', 'bar'],
  ['bar-quiet', 'bar'],
  ['bar-text', 'bar-hover'],
  ['side-text', 'side'],
  ['side-text', 'side-hover'],
  ['side-shown-text', 'side-shown'],
  ['primary-text', 'primary'],
  ['primary-text', 'primary-hover'],
  ['danger-text', 'danger'],
  ['mention', 'mention-ground'],
  ['text', 'mention-ground'],
  ['me', 'me-ground'],
  ['code', 'code-ground'],
  ['text', 'code-ground'],
  ['text', 'chosen-ground'],
  ['text-quiet', 'chosen-ground'],
  ['text', 'badge-ground'],
];
/** Edges and marks that carry meaning. */
const MARKS: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) => [['line-strong', ground] as const, ['focus', ground] as const]),
  ['chosen-line', 'chosen-ground'],
  ...[0, 1, 2, 3, 4, 5].map((tone) => [`tone-${tone}`, 'ground'] as const),
];

describe.each([
  ['light', { ...coloursIn(light) }],
  ['dark', { ...coloursIn(light), ...coloursIn(dark) }],
])('colours in %s', (_theme, colours) => {
  const below = (pairs: readonly (readonly [string, string])[], least: number): string[] =>
    pairs.flatMap(([front, back]) => {
      const ratio = contrast(colours[front] ?? '', colours[back] ?? '');
      return ratio >= least ? [] : [`${front} on ${back}: ${ratio.toFixed(2)}`];
    });

  it('keep text readable: 4.5 to 1', () => {
    expect(below(TEXT, 4.5)).toEqual([]);
  });

  it('keep edges and marks visible: 3 to 1', () => {
    expect(below(MARKS, 3)).toEqual([]);
  });
});
