// Names of organisations that the library gives → an index that finds them in the words of a text.

import { fold } from '../language/fold.js';
import { knowing, organisationsOn } from '../model/kept-sheet.js';
import type { Sheet } from '../model/sheet.js';
import type { ProseToken } from './read-tokens.js';
import { readTokens } from './read-tokens.js';

export interface KnownNames {
  /** How many tokens from `first` on are a known name; 0 where none begins there. */
  readonly lengthAt: (tokens: readonly ProseToken[], first: number) => number;
}

export const NO_KNOWN_NAMES: KnownNames = { lengthAt: () => 0 };

/** Shorter names are words of the language as often as names. */
const SHORTEST = 4;
const LEGAL_FORM = /^(?:ab|hb|kb|ek|ekonomisk|förening|fören|för)$/;

/**
 * The sheets, each with the organisations that the fields of all of them name. A sheet that has
 * them already stays the same object.
 */
export function withKnownNames(sheets: readonly Sheet[]): readonly Sheet[] {
  const giving = giveKnownNames(sheets);
  for (;;) {
    const step = giving.next();
    if (step.done === true) return step.value;
  }
}

/** Sheets that are gone through between two rests. */
const SHEETS_A_STEP = 500;

/** The same step by step, so that whoever waits meanwhile gets a turn. */
export function* giveKnownNames(sheets: readonly Sheet[]): Generator<void, readonly Sheet[]> {
  const names = new Set<string>();
  const lists = new Set<readonly string[]>();
  for (const [index, sheet] of sheets.entries()) {
    const { knownNames } = sheet;
    for (const name of organisationsOn(sheet)) names.add(name);
    if (knownNames !== undefined) lists.add(knownNames);
    if (index % SHEETS_A_STEP === 0) yield;
  }
  const sorted = [...names].sort();
  yield;
  const shared = [...lists].find((list) => isSameList(list, sorted)) ?? sorted;
  const named: Sheet[] = [];
  for (const sheet of sheets) {
    named.push(sheet.knownNames === shared ? sheet : knowing(sheet, shared));
    if (named.length % SHEETS_A_STEP === 0) yield;
  }
  return named;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, at) => name === b[at]);
}

/** Names that only one of two lists holds. */
export function namesApart(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a === b) return [];
  const [one, other] = [new Set(a), new Set(b)];
  return [...a.filter((name) => !other.has(name)), ...b.filter((name) => !one.has(name))];
}

/** What a text must hold, folded, where the name is found in it. */
export function firstWordsOf(name: string): readonly string[] {
  const [first] = readTokens(name).filter((token) => !token.mark);
  return first === undefined ? [] : [keyOf(first.lower)];
}

/** The index of names as written in owner fields and lists; a legal form at the end may be left out. */
export function indexNames(names: readonly string[]): KnownNames {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const name of new Set(names)) {
    const whole = readTokens(name)
      .filter((token) => !token.mark)
      .map((token) => keyOf(token.lower));
    for (const words of [whole, withoutLegalForm(whole)]) {
      const [first] = words;
      if (first === undefined || words.join('').length < SHORTEST) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
    }
  }
  return { lengthAt: (tokens, first) => lengthAt(byFirst, tokens, first) };
}

function lengthAt(
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>,
  tokens: readonly ProseToken[],
  first: number,
): number {
  const token = tokens[first];
  if (!token || token.mark || !token.capital) return 0;
  let longest = 0;
  for (const words of byFirst.get(keyOf(token.lower)) ?? []) {
    if (words.length <= longest) continue;
    const fits = words.every((word, index) => keyOf(tokens[first + index]?.lower ?? '') === word);
    if (fits) longest = words.length;
  }
  return longest;
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORM.test(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

// A genitive is the same name: "Piteå kommuns".
function keyOf(lower: string): string {
  return fold(lower).replace(/s$/, '');
}
