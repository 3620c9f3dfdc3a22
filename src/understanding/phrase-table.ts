// Phrases written in one line → a table of them by the keys of their words.

import { analyseWord } from '../language/analyse-word.js';
import { remember } from '../language/bounded-cache.js';
import { fold } from '../language/fold.js';
import { FUNCTION_WORDS } from '../language/function-words.js';

/** A phrase with the cue it gives. */
export interface Phrase {
  readonly cue: string;
  /** Keys of each word: its folded spelling and its folded dictionary form. */
  readonly words: readonly (readonly string[])[];
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
  /** Phrases by the keys of the word that the fewest others have: where it is missing none stands. */
  readonly byRarest: ReadonlyMap<string, readonly Phrase[]>;
  readonly keys: ReadonlySet<string>;
  /** The keys of all words of a cue's phrases. */
  readonly byCue: ReadonlyMap<string, ReadonlySet<string>>;
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

/** The table, step by step. @param written the phrases of each cue, in one line. */
export function* buildPhraseTable(
  written: Readonly<Record<string, string>>,
): Generator<void, PhraseTable> {
  const phrases: Phrase[] = [];
  for (const [cue, alternatives] of Object.entries(written))
    for (const alternative of alternatives.split('|')) {
      phrases.push(readPhrase(cue, alternative, phrases.length));
      if (phrases.length % PHRASES_A_STEP === 0) yield;
    }
  const byCue = new Map<string, Set<string>>();
  for (const { cue, words } of phrases) {
    const own = byCue.get(cue) ?? new Set();
    byCue.set(cue, own);
    for (const key of words.flat()) own.add(key);
  }
  const holders = new Map<string, number>();
  for (const { words } of phrases)
    for (const key of words.flat()) holders.set(key, (holders.get(key) ?? 0) + 1);
  const holdersOf = (word: readonly string[]): number =>
    word.reduce((sum, key) => sum + (holders.get(key) ?? 0), 0);
  const rarest = ({ words }: Phrase): readonly string[] =>
    words.reduce((a, b) => (holdersOf(b) < holdersOf(a) ? b : a), words[0] ?? []);
  return {
    byKey: fileUnder(phrases, ({ words }) => words[0] ?? []),
    byRarest: fileUnder(phrases, rarest),
    keys: new Set(holders.keys()),
    byCue,
  };
}

function readPhrase(cue: string, written: string, order: number): Phrase {
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

function fileUnder(
  phrases: readonly Phrase[],
  keysOfPhrase: (phrase: Phrase) => readonly string[],
): ReadonlyMap<string, readonly Phrase[]> {
  const filed = new Map<string, Phrase[]>();
  for (const phrase of phrases)
    for (const key of keysOfPhrase(phrase)) {
      const known = filed.get(key);
      if (known === undefined) filed.set(key, [phrase]);
      else known.push(phrase);
    }
  return filed;
}

/** The keys among these that some phrase of the table has; null where there are none. */
export function keysWithin(
  table: PhraseTable,
  keys: ReadonlySet<string>,
): ReadonlySet<string> | null {
  const known = [...keys].filter((key) => table.keys.has(key));
  return known.length === 0 ? null : new Set(known);
}
