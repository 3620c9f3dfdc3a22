// Both languages say the same things with the same holes.

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/language.js';
import type { Place } from '../../src/model/place.js';
import { inSentence } from '../../src/texts/in-sentence.js';
import { said } from '../../src/texts/said.js';
import { hole, wording } from '../../src/texts/template.js';
import { textsIn } from '../../src/texts/texts-in.js';

/** What wordings that take more than numbers are asked with. */
const ARGUMENTS: Readonly<Record<string, readonly Place[]>> = {
  '.card.place': [
    { kind: 'line', line: 1 },
    { kind: 'heading', line: 1, headings: [] },
    { kind: 'page', page: 1, line: 1 },
    { kind: 'paragraph', paragraph: 1 },
    { kind: 'table-cell', table: 1, row: 1, column: 1 },
    { kind: 'cell', sheet: null, cell: 'A1', line: null },
    { kind: 'pointer', pointer: '', line: 1 },
  ],
};

/** Every wording of a language by its path; functions are asked with one and with several. */
function wordings(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value === 'function') {
    const say = value as (...args: readonly unknown[]) => unknown;
    const own = ARGUMENTS[path];
    if (own) return own.flatMap((argument) => wordings(say(argument), `${path}(${argument.kind})`));
    return [...wordings(say(1, 1), `${path}(1)`), ...wordings(say(2, 3), `${path}(2)`)];
  }
  if (typeof value !== 'object' || value === null || isTemplate(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => wordings(part, `${path}.${key}`));
}

function isTemplate(value: object): value is readonly unknown[] {
  return Array.isArray(value) && value.some((piece) => typeof piece === 'object');
}

function holes(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const names = value.flatMap((piece: unknown) =>
    typeof piece === 'object' && piece !== null && 'hole' in piece ? [String(piece.hole)] : [],
  );
  return [...new Set(names)].sort();
}

describe('the texts', () => {
  it('have the same holes in Swedish and English', () => {
    const [sv, en] = LANGUAGES.map((language) =>
      wordings(textsIn(language))
        .map(([path, value]) => [path, holes(value)] as const)
        .filter(([, names]) => names.length > 0),
    );
    expect(sv?.length).toBeGreaterThan(150);
    expect(sv).toEqual(en);
  });

  it.each(LANGUAGES)('say something everywhere (%s)', (language) => {
    const silent = wordings(textsIn(language)).filter(
      ([path, value]) => value === '' && !path.startsWith('.values.units.items'),
    );
    expect(silent).toEqual([]);
  });

  it('are not the same words in both languages', () => {
    const { headlines } = textsIn('sv');
    const english = textsIn('en').headlines;
    const same = Object.entries(headlines.fields)
      .filter(([topic, sentence]) => {
        const other = english.fields[topic as keyof typeof english.fields];
        return JSON.stringify(sentence.whole) === JSON.stringify(other.whole);
      })
      .map(([topic]) => topic);
    expect(same).toEqual([]);
  });
});

describe('a wording', () => {
  it('keeps words and holes in the order they are read', () => {
    const name = hole('name');
    const day = hole('day');
    expect(wording`${name} slutar ${day}.`).toEqual([name, ' slutar ', day, '.']);
  });

  it('writes a label small within a sentence, save for the name of the Union', () => {
    expect(inSentence(said('E-post'))).toBe('e-post');
    expect(inSentence(said('Unionens medfinansieringsgrad'))).toBe('unionens medfinansieringsgrad');
    expect(inSentence(said('Union co-financing rate'))).toBe('Union co-financing rate');
  });
});
