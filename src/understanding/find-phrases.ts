// The keys of a question's words and a phrase table → the phrases that stand there.

import type { Phrase, PhraseTable } from './phrase-table.js';

/** A phrase that was found. */
export interface CueHit {
  readonly cue: string;
  /** Positions of its words. */
  readonly positions: readonly number[];
  /** True where a word was mended or the head of a compound gave it. */
  readonly mended: boolean;
}

/** Words that a gap may hold, names counted word by word. */
const WIDEST_GAP = 25;

/**
 * Every phrase that stands among a question's words, overlapping ones included.
 * @param keys of each word those that the table has; null where it has none, or the word is taken.
 */
export function findPhrases(
  table: PhraseTable,
  keys: readonly (readonly number[] | null)[],
): readonly { phrase: Phrase; positions: readonly number[] }[] {
  const found: { phrase: Phrase; positions: readonly number[] }[] = [];
  const likely = likelyPhrases(table, keys);
  if (likely.length === 0) return found;
  for (let start = 0; start < keys.length; start++) {
    const tried: Phrase[] = [];
    for (const key of keys[start] ?? NONE) {
      for (const phrase of likely) {
        if (phrase.words[0]?.includes(key) !== true || tried.includes(phrase)) continue;
        tried.push(phrase);
        const positions = followPhrase(phrase, keys, start);
        if (positions) found.push({ phrase, positions });
      }
    }
  }
  return found;
}

/** The phrases of which no word is missing, in the order of the table. */
function likelyPhrases(
  { phrases, byRarest, keys: { size } }: PhraseTable,
  keys: readonly (readonly number[] | null)[],
): readonly Phrase[] {
  const present = marksFor(size);
  for (const own of keys) if (own) for (const key of own) present[key] = 1;
  const likely: Phrase[] = [];
  const { starts, rows } = byRarest;
  for (const own of keys)
    for (const key of own ?? NONE) {
      const end = starts[key + 1] ?? 0;
      for (let at = starts[key] ?? end; at < end; at += 2 + (rows[at + 1] ?? 0)) {
        if (!mayStand(rows, at, present)) continue;
        const phrase = phrases[rows[at] ?? 0];
        if (phrase !== undefined && !likely.includes(phrase)) likely.push(phrase);
      }
    }
  for (const own of keys) if (own) for (const key of own) present[key] = 0;
  return likely.length > 1 ? likely.sort(byOrder) : likely;
}

let marks = new Uint8Array(0);

/** One for each key, none of them set; whoever sets some clears them. */
function marksFor(size: number): Uint8Array {
  if (marks.length < size) marks = new Uint8Array(size);
  return marks;
}

const byOrder = (a: Phrase, b: Phrase): number => a.order - b.order;

/** True where each other word of the phrase at a place in the rows has a key that is present. */
function mayStand(rows: Uint32Array, at: number, present: Uint8Array): boolean {
  const end = at + 2 + (rows[at + 1] ?? 0);
  for (let word = at + 2; word < end;) {
    const next = word + 1 + (rows[word] ?? 0);
    let key = word + 1;
    while (key < next && present[rows[key] ?? 0] !== 1) key++;
    if (key === next) return false;
    word = next;
  }
  return true;
}

const NONE: readonly number[] = [];

function followPhrase(
  phrase: Phrase,
  keys: readonly (readonly number[] | null)[],
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
      if (own && intersects(phrase.words[index] ?? NONE, own)) {
        next = position;
        break;
      }
    }
    if (next < 0) return null;
    positions.push(next);
  }
  return phrase.closes && positions.at(-1) !== keys.length - 1 ? null : positions;
}

function intersects(some: readonly number[], others: readonly number[]): boolean {
  for (const key of some) if (others.includes(key)) return true;
  return false;
}

/** The longest phrases first, the closest of equals; no word serves two. In the order of the question. */
export function pickPhrases(
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
