// Terms to look for and postings → the best sentences, ranked as MiniSearch ranks them.

import SearchableMap from 'minisearch/SearchableMap';
import { MOST_COUNTED, POSTING_BITS, PROSE_FIELDS, type ProsePostings } from './prose-postings.js';

/** A term to search for. */
export interface WantedTerm {
  readonly term: string;
  readonly weight: number;
  /** Found also by words that begin with it. */
  readonly prefix: boolean;
  /** The share of its letters that may be wrong; 0 for none. */
  readonly fuzziness: number;
}

export interface RankedSentence {
  readonly sentence: number;
  readonly score: number;
}

/** Sentences from `from` up to and without `to`. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
}

/** The postings of one term in one field, on their way through the sentences. */
interface Cursor {
  at: number;
  readonly end: number;
  /** Weight and rareness, by which each posting counts. */
  readonly factor: number;
  readonly lengths: Uint16Array;
  /** What the length of a sentence takes from a term's worth, by length. */
  readonly norms: Float64Array;
}

// MiniSearch's own parameters of BM25+, and what it makes of beginnings and slips.
const K = 1.2;
const B = 0.7;
const D = 0.5;
const PREFIX_WEIGHT = 0.375;
const FUZZY_WEIGHT = 0.45;
const MOST_SLIPS = 6;

/** Sentences that are scored together: their scores stay in the nearest cache. */
const BLOCK = 2 ** 14;
const FIELDS = PROSE_FIELDS.length;

/**
 * Scores by BM25+ over the fields as MiniSearch 7 does: the sum over the terms, times how many of
 * them a sentence holds. Equal scores are ordered by sentence.
 * https://github.com/lucaong/minisearch/blob/v7.2.0/src/MiniSearch.ts
 */
export class SentenceRanking {
  readonly #index: ProsePostings;
  readonly #tree: SearchableMap<number>;
  readonly #norms: readonly Float64Array[];
  readonly #boosts: readonly number[];
  readonly #size: number;
  readonly #scores = new Float64Array(BLOCK);
  /** How many of the terms a sentence of the block holds, and the latest of them. */
  readonly #held = new Uint16Array(BLOCK);
  readonly #latest = new Int16Array(BLOCK);
  readonly #touched = new Uint16Array(BLOCK);

  constructor(
    index: ProsePostings,
    boosts: readonly number[],
    tree: SearchableMap<number>,
    norms: readonly Float64Array[],
  ) {
    this.#index = index;
    this.#boosts = boosts;
    this.#tree = tree;
    this.#norms = norms;
    this.#size = index.lengths[0]?.length ?? 0;
    this.#latest.fill(-1);
  }

  has(term: string): boolean {
    return this.#tree.has(term);
  }

  /** The best sentences of the range, at most `limit`. */
  find(
    wanted: readonly WantedTerm[],
    { from, to }: SentenceRange,
    limit: number,
  ): readonly RankedSentence[] {
    const cursors = wanted.map((term) => this.#cursorsOf(term, from));
    const best = new BestSentences(limit);
    for (let start = from; start < to; start += BLOCK)
      this.#rankBlock(cursors, start, Math.min(to, start + BLOCK), best);
    return best.finish();
  }

  /** Tells of a sentence which of the terms it holds. */
  holders(wanted: readonly WantedTerm[]): (sentence: number) => readonly boolean[] {
    const { postings } = this.#index;
    const lists = wanted.map((term) => this.#cursorsOf(term, 0));
    return (sentence) =>
      lists.map((cursors) =>
        cursors.some(({ at, end }) => {
          const found = firstFrom(postings, at, end, sentence * (MOST_COUNTED + 1));
          return found < end && (postings[found] ?? 0) >>> POSTING_BITS === sentence;
        }),
      );
  }

  /** Visits each sentence that holds the term or one that it also stands for, some several times. */
  visit(wanted: WantedTerm, take: (sentence: number) => void): void {
    const { postings } = this.#index;
    for (const { at, end } of this.#cursorsOf(wanted, 0))
      for (let place = at; place < end; place++) take((postings[place] ?? 0) >>> POSTING_BITS);
  }

  /** Visits each sentence that holds a term, some several times. */
  visitTerm(term: number, take: (sentence: number) => void): void {
    const { starts, postings } = this.#index;
    const end = starts[(term + 1) * FIELDS] ?? 0;
    for (let place = starts[term * FIELDS] ?? 0; place < end; place++)
      take((postings[place] ?? 0) >>> POSTING_BITS);
  }

  #rankBlock(
    cursors: readonly (readonly Cursor[])[],
    start: number,
    end: number,
    best: BestSentences,
  ): void {
    const { postings } = this.#index;
    const [scores, held, latest, touched] = [this.#scores, this.#held, this.#latest, this.#touched];
    const stop = end * (MOST_COUNTED + 1);
    let count = 0;
    for (let term = 0; term < cursors.length; term++) {
      for (const cursor of cursors[term] ?? []) {
        const { factor, lengths, norms, end: last } = cursor;
        let at = cursor.at;
        for (; at < last; at++) {
          const posting = postings[at] ?? 0;
          if (posting >= stop) break;
          const sentence = posting >>> POSTING_BITS;
          const place = sentence - start;
          const times = posting & MOST_COUNTED;
          const norm = norms[lengths[sentence] ?? 0] ?? 0;
          scores[place] = (scores[place] ?? 0) + factor * (D + (times * (K + 1)) / (times + norm));
          if (latest[place] === term) continue;
          if (latest[place] === -1) touched[count++] = place;
          latest[place] = term;
          held[place] = (held[place] ?? 0) + 1;
        }
        cursor.at = at;
      }
    }
    for (let index = 0; index < count; index++) {
      const place = touched[index] ?? 0;
      best.offer(start + place, (scores[place] ?? 0) * (held[place] ?? 0));
      scores[place] = 0;
      held[place] = 0;
      latest[place] = -1;
    }
  }

  /** The lists of a term and of those it also stands for, from a sentence on. */
  #cursorsOf({ term, weight, prefix, fuzziness }: WantedTerm, from: number): readonly Cursor[] {
    const cursors: Cursor[] = [];
    const add = (number: number, share: number): void => {
      for (let field = 0; field < FIELDS; field++) this.#open(cursors, number, field, share, from);
    };
    const exact = this.#tree.get(term);
    if (exact !== undefined) add(exact, weight);
    const slips = Math.min(MOST_SLIPS, Math.round(term.length * fuzziness));
    const fuzzy = slips > 0 ? this.#tree.fuzzyGet(term, slips) : null;
    if (prefix) {
      for (const [longer, number] of this.#tree.atPrefix(term)) {
        const distance = longer.length - term.length;
        if (distance === 0) continue;
        fuzzy?.delete(longer);
        add(number, (weight * PREFIX_WEIGHT * longer.length) / (longer.length + 0.3 * distance));
      }
    }
    for (const [other, [number, distance]] of fuzzy ?? [])
      if (distance > 0)
        add(number, (weight * FUZZY_WEIGHT * other.length) / (other.length + distance));
    return cursors;
  }

  #open(cursors: Cursor[], term: number, field: number, share: number, from: number): void {
    const { starts, postings, lengths } = this.#index;
    const list = term * FIELDS + field;
    const [first, end] = [starts[list] ?? 0, starts[list + 1] ?? 0];
    const [own, norms] = [lengths[field], this.#norms[field]];
    if (first === end || own === undefined || norms === undefined) return;
    const holders = end - first;
    const rareness = Math.log(1 + (this.#size - holders + 0.5) / (holders + 0.5));
    const at = from === 0 ? first : firstFrom(postings, first, end, from * (MOST_COUNTED + 1));
    const factor = share * (this.#boosts[field] ?? 1) * rareness;
    cursors.push({ at, end, factor, lengths: own, norms });
  }
}

/** Terms that are put in the tree between two rests. */
const TERMS_A_STEP = 200;

/**
 * The ranking over postings, step by step.
 * @param boosts what a match in each field counts.
 */
export function* openRanking(
  index: ProsePostings,
  boosts: readonly number[],
): Generator<void, SentenceRanking> {
  const tree = new SearchableMap<number>();
  for (const [number, term] of index.terms.entries()) {
    tree.set(term, number);
    if (number % TERMS_A_STEP === 0) yield;
  }
  const norms: Float64Array[] = [];
  for (const [field, lengths] of index.lengths.entries()) {
    norms.push(normsOf(lengths, index.averages[field] ?? 0));
    yield;
  }
  return new SentenceRanking(index, boosts, tree, norms);
}

function normsOf(lengths: Uint16Array, average: number): Float64Array {
  let longest = 0;
  for (let index = 0; index < lengths.length; index++)
    longest = Math.max(longest, lengths[index] ?? 0);
  return Float64Array.from(
    { length: longest + 1 },
    (_, length) => K * (1 - B + (B * length) / average),
  );
}

/** The place of the first posting of a list that is not below the given one. */
function firstFrom(postings: Uint32Array, first: number, end: number, posting: number): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] ?? 0) < posting) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Keeps the best of all that it is offered; what comes later stands after its equals. */
class BestSentences {
  readonly #limit: number;
  #kept: RankedSentence[] = [];
  #least = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(sentence: number, score: number): void {
    if (score < this.#least) return;
    this.#kept.push({ sentence, score });
    if (this.#kept.length >= this.#limit * 4 + 64) this.#cut();
  }

  finish(): readonly RankedSentence[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept.sort((a, b) => b.score - a.score || a.sentence - b.sentence);
    this.#kept.length = Math.min(this.#kept.length, this.#limit);
    if (this.#kept.length === this.#limit) this.#least = this.#kept.at(-1)?.score ?? 0;
  }
}
