// Phrases written in one line → a table of them by the keys of their words.

import { analyseWord } from '../language/analyse-word.js';
import { remember } from '../language/bounded-cache.js';
import { fold } from '../language/fold.js';
import { FUNCTION_WORDS } from '../language/function-words.js';

/** A phrase with the cue it gives. */
export interface Phrase {
  readonly cue: string;
  /** Keys of each word, by their numbers: its folded spelling and its folded dictionary form. */
  readonly words: readonly (readonly number[])[];
  /** `gaps[i]`: other words may lie before word i. */
  readonly gaps: readonly boolean[];
  /** True where its last word is the last of the question. */
  readonly closes: boolean;
  /** Its place in the table. */
  readonly order: number;
}

/** Phrases by the keys of their first words, and the keys of all their words. */
export interface PhraseTable {
  readonly byKey: ReadonlyMap<string, readonly Phrase[]>;
  readonly phrases: readonly Phrase[];
  /** Phrases by the keys of the word that the fewest others have; without it none stands. */
  readonly byRarest: PhraseRows;
  /** The number of each key. */
  readonly keys: ReadonlyMap<string, number>;
  /** The keys of all words of a cue's phrases. */
  readonly byCue: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Phrases by the numbers of keys, in one row of numbers: they are gone through so often that to follow
 * references takes longest of all.
 */
export interface PhraseRows {
  /** Where the phrases of a key start in `rows`; one more than there are keys. */
  readonly starts: Uint32Array;
  /** Of each: its place in the table, how many numbers follow, and of each other word how many keys it has and these. */
  readonly rows: Uint32Array;
}

const GAP = '…';
const CLOSE = '$';
/** A verb's particle may stand after its subject: "när går projektet ut". */
const PARTICLES = new Set(['igång', 'ut', 'ner', 'ned', 'igen', 'ihop', 'slut', 'loss', 'hem']);
/**
 * The keys by which a word matches: folded spelling and folded dictionary form. Small words keep to
 * their spelling ("är" is no form of the question "var"), as does a word that a phrase marks with `=`.
 */
export const keysOf: (lower: string) => ReadonlySet<string> = remember(findKeys, 500);

function findKeys(lower: string): ReadonlySet<string> {
  if (lower.startsWith('=')) return new Set([lower]);
  const folded = fold(lower);
  if (SMALL.has(folded)) return new Set([folded, `=${lower}`]);
  return new Set([folded, `=${lower}`, fold(analyseWord(lower).lemma)]);
}

const SMALL: ReadonlySet<string> = new Set([...FUNCTION_WORDS.sv, ...FUNCTION_WORDS.en].map(fold));

function phraseKeys(word: string): readonly string[] {
  return [...keysOf(word)].filter((key) => word.startsWith('=') || !key.startsWith('='));
}

/** Phrases that are read between two rests. */
const PHRASES_A_STEP = 50;

/** A phrase with the keys of its words as they are written. */
interface WrittenPhrase extends Omit<Phrase, 'words'> {
  readonly words: readonly (readonly string[])[];
}

/** The table, step by step. @param written the phrases of each cue, in one line. */
export function* buildPhraseTable(
  written: Readonly<Record<string, string>>,
): Generator<void, PhraseTable> {
  const phrases: WrittenPhrase[] = [];
  for (const [cue, alternatives] of Object.entries(written))
    for (const alternative of alternatives.split('|')) {
      phrases.push(readPhrase(cue, alternative, phrases.length));
      if (phrases.length % PHRASES_A_STEP === 0) yield;
    }
  const byCue = new Map<string, Set<string>>();
  const keys = new Map<string, number>();
  const holders: number[] = [];
  for (const { cue, words } of phrases) {
    const own = byCue.get(cue) ?? new Set();
    byCue.set(cue, own);
    for (const key of words.flat()) {
      own.add(key);
      const number = keys.get(key) ?? holders.push(0) - 1;
      keys.set(key, number);
      holders[number] = (holders[number] ?? 0) + 1;
    }
  }
  const byKey = new Map<string, Phrase[]>();
  const all: Phrase[] = [];
  const byRarest = holders.map((): Phrase[] => []);
  const holdersOf = (word: readonly number[]): number =>
    word.reduce((sum, key) => sum + (holders[key] ?? 0), 0);
  for (const { cue, words, gaps, closes, order } of phrases) {
    const numbered = words.map((word) => word.map((key) => keys.get(key) ?? 0));
    const own: Phrase = { cue, words: numbered, gaps, closes, order };
    all.push(own);
    for (const key of words[0] ?? []) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [own]);
      else known.push(own);
    }
    const rarest = numbered.reduce(
      (a, b) => (holdersOf(b) < holdersOf(a) ? b : a),
      numbered[0] ?? [],
    );
    for (const key of rarest) byRarest[key]?.push(own);
  }
  return { byKey, phrases: all, byRarest: inRows(byRarest), keys, byCue };
}

function inRows(byKey: readonly (readonly Phrase[])[]): PhraseRows {
  const starts = [0];
  const rows: number[] = [];
  for (const [key, phrases] of byKey.entries()) {
    for (const { order, words } of phrases) {
      // The word that has the key stands, whichever of its keys it is.
      const others = words.filter((word) => !word.includes(key));
      const told = others.flatMap((word) => [word.length, ...word]);
      rows.push(order, told.length, ...told);
    }
    starts.push(rows.length);
  }
  return { starts: Uint32Array.from(starts), rows: Uint32Array.from(rows) };
}

function readPhrase(cue: string, written: string, order: number): WrittenPhrase {
  const words: (readonly string[])[] = [];
  const gaps: boolean[] = [];
  let gap = false;
  let closes = false;
  for (const part of written.trim().split(/\s+/)) {
    if (part === CLOSE) {
      closes = true;
      continue;
    }
    if (part === GAP) {
      gap = true;
      continue;
    }
    if (words.length > 0 && PARTICLES.has(part)) gap = true;
    words.push(phraseKeys(part));
    gaps.push(gap);
    gap = false;
  }
  return { cue, words, gaps, closes, order };
}

/** The numbers of those keys that some phrase of the table has; null where there are none. */
export function keysWithin(
  table: PhraseTable,
  keys: ReadonlySet<string>,
): readonly number[] | null {
  const known = [...keys].flatMap((key) => table.keys.get(key) ?? []);
  return known.length === 0 ? null : known;
}
