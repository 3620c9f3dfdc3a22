// Words of a question → the cues they give: fields, computations and comparisons, longest phrase first.

import { analyseWord } from '../language/analyse-word.js';
import { fold } from '../language/fold.js';
import { FUNCTION_WORDS } from '../language/function-words.js';
import { createWordVocabulary } from '../language/word-vocabulary.js';
import type { Token } from '../language/tokenise.js';
import { CUE_PHRASES, OPERATION_PHRASES } from './cue-phrases.js';
import { isFrameWord } from './frame-words.js';

/** A phrase that was found. */
export interface CueHit {
  readonly cue: string;
  /** Positions of its words. */
  readonly positions: readonly number[];
  /** True where a word was mended or the head of a compound gave it. */
  readonly mended: boolean;
}

interface Phrase {
  readonly cue: string;
  /** Keys of each word: its folded spelling and its folded dictionary form. */
  readonly words: readonly ReadonlySet<string>[];
  /** `gaps[i]`: other words may lie before word i. */
  readonly gaps: readonly boolean[];
}

interface PhraseTable {
  readonly byKey: ReadonlyMap<string, readonly Phrase[]>;
  readonly keys: ReadonlySet<string>;
}

const GAP = '…';
/** Words that a gap may hold, names counted word by word. */
const WIDEST_GAP = 25;

// Small words keep to their spelling ("är" is no form of the question "var"), as does a word that a
// phrase marks with `=`.
function keysOf(lower: string): ReadonlySet<string> {
  if (lower.startsWith('=')) return new Set([lower]);
  const folded = fold(lower);
  if (SMALL.has(folded)) return new Set([folded, `=${lower}`]);
  return new Set([folded, `=${lower}`, fold(analyseWord(lower).lemma)]);
}

const SMALL: ReadonlySet<string> = new Set([...FUNCTION_WORDS.sv, ...FUNCTION_WORDS.en].map(fold));

function phraseKeys(word: string): ReadonlySet<string> {
  return new Set([...keysOf(word)].filter((key) => word.startsWith('=') || !key.startsWith('=')));
}

function buildTable(phrases: Readonly<Record<string, string>>): PhraseTable {
  const byKey = new Map<string, Phrase[]>();
  const keys = new Set<string>();
  for (const [cue, alternatives] of Object.entries(phrases)) {
    for (const alternative of alternatives.split('|')) {
      const parts = alternative.trim().split(/\s+/);
      const words: ReadonlySet<string>[] = [];
      const gaps: boolean[] = [];
      let gap = false;
      for (const part of parts) {
        if (part === GAP) {
          gap = true;
          continue;
        }
        words.push(phraseKeys(part));
        gaps.push(gap);
        gap = false;
      }
      const phrase = { cue, words, gaps };
      for (const key of words[0] ?? []) byKey.set(key, [...(byKey.get(key) ?? []), phrase]);
      for (const word of words) for (const key of word) keys.add(key);
    }
  }
  return { byKey, keys };
}

let tables: {
  fields: PhraseTable;
  operations: PhraseTable;
  vocabulary: ReturnType<typeof createWordVocabulary>;
} | null = null;

function loadTables(): NonNullable<typeof tables> {
  if (tables) return tables;
  const fields = buildTable(CUE_PHRASES);
  const operations = buildTable(OPERATION_PHRASES);
  const single = new Map<string, string>();
  for (const alternatives of Object.values(CUE_PHRASES)) {
    for (const word of alternatives.split(/[|\s…=]+/)) {
      if (word.length >= 4 && !single.has(fold(word))) single.set(fold(word), word);
    }
  }
  tables = { fields, operations, vocabulary: createWordVocabulary(single) };
  return tables;
}

/** True if the word belongs to some cue: it never makes a project's name by itself. */
export function isCueWord(token: Token): boolean {
  const { fields, operations } = loadTables();
  for (const key of keysOf(token.lower))
    if (fields.keys.has(key) || operations.keys.has(key)) return true;
  return false;
}

/** True if the word alone is a cue for a field. */
export function isFieldWord(token: Token): boolean {
  const { fields } = loadTables();
  for (const key of keysOf(token.lower)) {
    if (fields.byKey.get(key)?.some((phrase) => phrase.words.length === 1)) return true;
  }
  return false;
}

/** True if the word belongs to some cue for a field once it is mended: "bujdet". */
export function isNearCueWord(token: Token): boolean {
  const { fields } = loadTables();
  return [...keysForCue(token).keys].some((key) => fields.keys.has(key));
}

/**
 * The cues for fields among the words that are free, longest phrase first; no word serves two.
 */
export function matchFieldCues(
  tokens: readonly Token[],
  free: readonly boolean[],
): readonly CueHit[] {
  const { fields } = loadTables();
  const keys = tokens.map((token, position) => (free[position] ? keysForCue(token) : null));
  return pick(
    findPhrases(
      fields,
      keys.map((entry) => entry?.keys ?? null),
    ),
    keys.map((entry) => entry?.mended ?? false),
  );
}

/** The cues that compare, count and pick. */
export function matchOperationCues(
  tokens: readonly Token[],
  free: readonly boolean[],
): readonly CueHit[] {
  const { operations } = loadTables();
  const keys = tokens.map((token, position) => (free[position] ? keysOf(token.lower) : null));
  return pick(
    findPhrases(operations, keys),
    keys.map(() => false),
  );
}

const MODIFIERS = new Set([
  'projekt',
  'kontakt',
  'total',
  'eu',
  'esf',
  'person',
  'huvud',
  'mobil',
  'insats',
  'process',
  'stod',
  'slut',
  'start',
]);

function keysForCue(token: Token): { keys: ReadonlySet<string>; mended: boolean } {
  const { fields, vocabulary } = loadTables();
  const own = keysOf(token.lower);
  if ([...own].some((key) => fields.keys.has(key)) || token.number)
    return { keys: own, mended: false };
  const analysis = analyseWord(token.lower);
  const stem = stemOf(token.folded, fields);
  if (stem !== null) return { keys: new Set([stem]), mended: false };
  const head = analysis.parts.at(-1);
  if (head && analysis.parts.slice(0, -1).every((part) => MODIFIERS.has(fold(part)))) {
    return { keys: keysOf(head), mended: true };
  }
  // Short words, names and words that are right as they stand are not mended.
  const nameLike = /^\p{Lu}/u.test(token.text) && token.start > 0;
  if (analysis.known || nameLike || token.folded.length < 5 || isFrameWord(token.folded)) {
    return { keys: own, mended: false };
  }
  const mended = vocabulary.match(token.folded, token.lower, true);
  return mended.length === 0
    ? { keys: own, mended: false }
    : { keys: new Set(mended.flatMap(({ word }) => [...keysOf(word)])), mended: true };
}

// "insatsomradet": an inflected form whose accents were left out, which no dictionary has.
function stemOf(folded: string, table: PhraseTable): string | null {
  for (const ending of [
    'ets',
    'ens',
    'erna',
    'arna',
    'orna',
    'et',
    'en',
    'na',
    'er',
    'ar',
    's',
    't',
    'n',
  ]) {
    const stem = folded.slice(0, -ending.length);
    if (folded.endsWith(ending) && stem.length >= 4 && table.keys.has(stem)) return stem;
  }
  return null;
}

function findPhrases(
  table: PhraseTable,
  keys: readonly (ReadonlySet<string> | null)[],
): readonly { phrase: Phrase; positions: readonly number[] }[] {
  const found: { phrase: Phrase; positions: readonly number[] }[] = [];
  keys.forEach((own, start) => {
    if (!own) return;
    const tried = new Set<Phrase>();
    for (const key of own) {
      for (const phrase of table.byKey.get(key) ?? []) {
        if (tried.has(phrase)) continue;
        tried.add(phrase);
        const positions = followPhrase(phrase, keys, start);
        if (positions) found.push({ phrase, positions });
      }
    }
  });
  return found;
}

function followPhrase(
  phrase: Phrase,
  keys: readonly (ReadonlySet<string> | null)[],
  start: number,
): readonly number[] | null {
  const positions = [start];
  for (let index = 1; index < phrase.words.length; index++) {
    const previous = positions.at(-1) ?? start;
    const last = phrase.gaps[index]
      ? Math.min(keys.length - 1, previous + WIDEST_GAP)
      : previous + 1;
    let next = -1;
    for (let position = previous + 1; position <= last; position++) {
      const own = keys[position];
      if (own && intersects(own, phrase.words[index] ?? new Set())) {
        next = position;
        break;
      }
    }
    if (next < 0) return null;
    positions.push(next);
  }
  return positions;
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

function pick(
  found: readonly { phrase: Phrase; positions: readonly number[] }[],
  mended: readonly boolean[],
): readonly CueHit[] {
  const spread = (positions: readonly number[]): number =>
    (positions.at(-1) ?? 0) - (positions[0] ?? 0);
  const ordered = [...found].sort(
    (a, b) =>
      b.positions.length - a.positions.length ||
      spread(a.positions) - spread(b.positions) ||
      (a.positions[0] ?? 0) - (b.positions[0] ?? 0),
  );
  const used = new Set<number>();
  const hits: CueHit[] = [];
  for (const { phrase, positions } of ordered) {
    if (positions.some((position) => used.has(position))) continue;
    positions.forEach((position) => used.add(position));
    hits.push({
      cue: phrase.cue,
      positions,
      mended: positions.some((position) => mended[position]),
    });
  }
  return hits.sort((a, b) => (a.positions[0] ?? 0) - (b.positions[0] ?? 0));
}
