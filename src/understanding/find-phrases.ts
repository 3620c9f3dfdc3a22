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

/** Every phrase that the keys of a question's words hold, overlapping ones included. */
export function findPhrases(
  table: PhraseTable,
  keys: readonly (ReadonlySet<string> | null)[],
): readonly { phrase: Phrase; positions: readonly number[] }[] {
  const found: { phrase: Phrase; positions: readonly number[] }[] = [];
  const present = new Set<string>();
  for (const own of keys) if (own) for (const key of own) present.add(key);
  keys.forEach((own, start) => {
    if (!own) return;
    const tried: Phrase[] = [];
    for (const key of own) {
      for (const phrase of table.byKey.get(key) ?? NO_PHRASES) {
        // Most phrases lack a word, which is sooner seen than that they do not stand there.
        if (!mayStand(phrase, present) || tried.includes(phrase)) continue;
        tried.push(phrase);
        const positions = followPhrase(phrase, keys, start);
        if (positions) found.push({ phrase, positions });
      }
    }
  });
  return found;
}

function mayStand({ words }: Phrase, present: ReadonlySet<string>): boolean {
  for (let index = words.length - 1; index > 0; index--)
    if (!intersects(words[index] ?? NONE, present)) return false;
  return true;
}

const NO_PHRASES: readonly Phrase[] = [];
const NONE: readonly string[] = [];

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

function intersects(some: readonly string[], others: ReadonlySet<string>): boolean {
  for (const key of some) if (others.has(key)) return true;
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
