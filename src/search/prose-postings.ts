// Sentences as lists of terms → postings in flat arrays, with all that their ranking needs.

import { TextNumbers } from '../language/text-numbers.js';
import { zerosInSteps } from '../language/zeros.js';

/** What of a sentence is searched, in the order in which it counts. */
export const PROSE_FIELDS = ['lemmas', 'parts', 'leadIn'] as const;

/** The terms of a sentence, field by field, in order and as often as they stand there. */
export type FieldTerms = readonly [
  lemmas: readonly string[],
  parts: readonly string[],
  leadIn: readonly string[],
];

/** Postings over sentences numbered from 0; plain arrays, so that they can be kept and sent. */
export interface ProsePostings {
  /** Every term once, in the order they were met. */
  readonly terms: readonly string[];
  /** Where the list of a term in a field begins: term × fields + field; one more closes the last. */
  readonly starts: Uint32Array;
  /** Ascending within a list: a sentence × 16 + how often the term stands there, 15 at most. */
  readonly postings: Uint32Array;
  /** How many different terms each sentence has, field by field. */
  readonly lengths: readonly Uint16Array[];
  /** The same on average. */
  readonly averages: readonly number[];
}

/** The number of sentences that one index can hold: what is left of 32 bits. */
export const MOST_SENTENCES = 2 ** 28;
export const POSTING_BITS = 4;
export const MOST_COUNTED = 2 ** POSTING_BITS - 1;

/** Postings that are sorted between two rests. */
const CHUNK = 2 ** 15;
const FIELDS = PROSE_FIELDS.length;

/** Takes sentences one by one, in the order of their numbers. */
export class PostingFiler {
  readonly #terms: string[] = [];
  readonly #numbers = new TextNumbers((number) => this.#terms[number]);
  /** Pairs of list and posting, chunk by chunk. */
  readonly #chunks: Uint32Array[] = [];
  #filled = CHUNK;
  readonly #lengths: readonly Uint16Array[];
  readonly #averages: number[] = PROSE_FIELDS.map(() => 0);
  #size = 0;

  /** @throws Error if there are more than `MOST_SENTENCES`. */
  constructor(sentences: number) {
    if (sentences > MOST_SENTENCES) throw new Error(`${sentences} sentences are too many`);
    this.#lengths = PROSE_FIELDS.map(() => new Uint16Array(sentences));
  }

  add(sentence: FieldTerms): void {
    for (const [field, terms] of sentence.entries()) {
      const counts = new Map<string, number>();
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
      for (const [term, count] of counts) {
        const posting = this.#size * (MOST_COUNTED + 1) + Math.min(count, MOST_COUNTED);
        this.#file(this.#numberOf(term) * FIELDS + field, posting);
      }
      const lengths = this.#lengths[field];
      if (lengths) lengths[this.#size] = counts.size;
      // The running mean, so that the last one is the mean over all.
      const before = (this.#averages[field] ?? 0) * this.#size;
      this.#averages[field] = (before + counts.size) / (this.#size + 1);
    }
    this.#size++;
  }

  /** The number of a term among all; null where no sentence has it. */
  placeOf(term: string): number | null {
    return this.#numbers.get(term) ?? null;
  }

  /** Sorts the postings into their lists; no sentence is taken any more. */
  *finish(): Generator<void, ProsePostings> {
    const lists = this.#terms.length * FIELDS;
    const starts = new Uint32Array(lists + 1);
    for (const [chunk, used] of this.#used()) {
      for (let at = 0; at < used; at += 2) {
        const next = (chunk[at] ?? 0) + 1;
        starts[next] = (starts[next] ?? 0) + 1;
      }
      yield;
    }
    for (let list = 1; list <= lists; list++) {
      starts[list] = (starts[list] ?? 0) + (starts[list - 1] ?? 0);
      if (list % CHUNK === 0) yield;
    }
    yield;
    const next = starts.slice();
    yield;
    const postings = yield* zerosInSteps(starts[lists] ?? 0);
    for (const [chunk, used] of this.#used()) {
      for (let at = 0; at < used; at += 2) {
        const list = chunk[at] ?? 0;
        const place = next[list] ?? 0;
        postings[place] = chunk[at + 1] ?? 0;
        next[list] = place + 1;
      }
      yield;
    }
    this.#chunks.length = 0;
    const terms = this.#terms;
    return { terms, starts, postings, lengths: this.#lengths, averages: this.#averages };
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.push(term) - 1;
    this.#numbers.set(term, number);
    return number;
  }

  #file(list: number, posting: number): void {
    if (this.#filled === CHUNK) {
      this.#chunks.push(new Uint32Array(CHUNK));
      this.#filled = 0;
    }
    const chunk = this.#chunks.at(-1);
    if (chunk === undefined) return;
    chunk[this.#filled] = list;
    chunk[this.#filled + 1] = posting;
    this.#filled += 2;
  }

  *#used(): Generator<readonly [Uint32Array, number]> {
    for (const [index, chunk] of this.#chunks.entries())
      yield [chunk, index === this.#chunks.length - 1 ? this.#filled : CHUNK];
  }
}
