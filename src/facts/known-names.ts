// Names of organisations that the library gives → an index that finds them in the words of a text.

import { fold } from '../language/fold.js';
import { knowing, organisationsOn } from '../model/kept-sheet.js';
import { runThrough } from '../model/run-through.js';
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
  return runThrough(giveKnownNames(sheets));
}

/** Sheets that are gone through between two rests. */
const SHEETS_A_STEP = 100;

/**
 * The same step by step, so that whoever waits meanwhile gets a turn.
 * @param before the names as they were given last: where they are the same, that list is given again.
 */
export function* giveKnownNames(
  sheets: readonly Sheet[],
  before: readonly string[] = [],
): Generator<void, readonly Sheet[]> {
  const names = new Set<string>();
  const lists = new Set([before]);
  for (const [index, sheet] of sheets.entries()) {
    const { knownNames } = sheet;
    for (const name of organisationsOn(sheet)) names.add(name);
    if (knownNames !== undefined) lists.add(knownNames);
    if (index % SHEETS_A_STEP === 0) yield;
  }
  yield;
  const shared = [...lists].find((list) => areListed(names, list)) ?? [...names].sort();
  yield;
  const named: Sheet[] = [];
  for (const sheet of sheets) {
    named.push(sheet.knownNames === shared ? sheet : knowing(sheet, shared));
    if (named.length % SHEETS_A_STEP === 0) yield;
  }
  return named;
}

/** True if the list, in which each name stands once, holds these and no others. */
function areListed(names: ReadonlySet<string>, list: readonly string[]): boolean {
  return names.size === list.length && list.every((name) => names.has(name));
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
  return runThrough(indexInSteps(names));
}

/** Names that are read between two rests. */
const NAMES_A_STEP = 50;

function* indexInSteps(names: readonly string[]): Generator<void, KnownNames> {
  const byFirst = new Map<string, (readonly string[])[]>();
  let count = 0;
  for (const name of new Set(names)) {
    if (++count % NAMES_A_STEP === 0) yield;
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

// A list of names never changes, so its index stays true.
const indexed = new WeakMap<readonly string[], KnownNames>();

/** The index of a list of names, made once. */
export function knownNamesOf(names: readonly string[]): KnownNames {
  return indexed.get(names) ?? runThrough(fileKnownNames(names));
}

/** Makes that index step by step; `knownNamesOf` has it from then on. */
export function* fileKnownNames(names: readonly string[]): Generator<void, KnownNames> {
  const known = indexed.get(names) ?? (yield* indexInSteps(names));
  indexed.set(names, known);
  return known;
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
