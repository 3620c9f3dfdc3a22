// The number of a sentence → its sheet, passage and place in it; and back.

import { bucketsOf, createBucketFiler, type BucketIndex } from '../language/bucket-index.js';
import { sentencesOn } from '../model/kept-sheet.js';
import type { Sheet } from '../model/sheet.js';
import type { SentenceRange } from './rank-sentences.js';

/** A sentence of a sheet. */
export interface SentencePlace {
  readonly sheet: Sheet;
  readonly passage: number;
  readonly sentence: number;
}

/** Sheets that are looked at between two rests. */
const SHEETS_A_STEP = 100;
/** Sheets whose marks are looked at between two rests. */
const MARKED_A_STEP = 5000;

/**
 * The places of all sentences, step by step.
 * @param counts how many sentences each sheet has, where that is known.
 */
export function* openPlaces(
  sheets: readonly Sheet[],
  counts?: Uint32Array,
): Generator<void, SentencePlaces> {
  const starts = new Uint32Array(sheets.length + 1);
  const byId = createBucketFiler();
  for (const [index, sheet] of sheets.entries()) {
    const own = counts === undefined ? sentencesOn(sheet) : (counts[index] ?? 0);
    starts[index + 1] = (starts[index] ?? 0) + own;
    byId.add(sheet.id, index);
    if (index % SHEETS_A_STEP === 0) yield;
  }
  return new SentencePlaces(sheets, starts, bucketsOf(yield* byId.sortInSteps()));
}

/** Sentences are numbered from 0 in the order of sheets, passages and sentences. */
export class SentencePlaces {
  readonly #sheets: readonly Sheet[];
  /** The first sentence of each sheet, and one past the last. */
  readonly #starts: Uint32Array;
  readonly #byId: BucketIndex;

  constructor(sheets: readonly Sheet[], starts: Uint32Array, byId: BucketIndex) {
    this.#sheets = sheets;
    this.#starts = starts;
    this.#byId = byId;
  }

  get size(): number {
    return this.#starts[this.#sheets.length] ?? 0;
  }

  /** Where the sentences of the sheets with an id are; one range for each such sheet. */
  rangesOf(sheetId: string): readonly SentenceRange[] {
    return this.#byId
      .at(sheetId)
      .filter((index) => this.#sheets[index]?.id === sheetId)
      .map((index) => ({ from: this.#starts[index] ?? 0, to: this.#starts[index + 1] ?? 0 }));
  }

  /**
   * Where the sheets stand that have, for each of the lists, a sentence with that mark, found step by
   * step; none is looked into.
   * @param lists a mark for every sentence.
   */
  *sheetsWith(lists: readonly Uint8Array[], mark: number): Generator<void, Uint32Array> {
    const found = new Uint32Array(this.#sheets.length);
    let count = 0;
    for (let index = 0; index < found.length; index++) {
      if (lists.every((marks) => this.#isMarked(index, marks, mark))) found[count++] = index;
      if (index % MARKED_A_STEP === 0) yield;
    }
    return found.subarray(0, count);
  }

  #isMarked(index: number, marks: Uint8Array, mark: number): boolean {
    const end = this.#starts[index + 1] ?? 0;
    for (let at = this.#starts[index] ?? 0; at < end; at++) if (marks[at] === mark) return true;
    return false;
  }

  /** @throws Error if there is no such sentence. */
  at(number: number): SentencePlace {
    let [low, high] = [0, this.#sheets.length];
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= number) low = middle;
      else high = middle;
    }
    const sheet = this.#sheets[low];
    let left = number - (this.#starts[low] ?? 0);
    const passages = sheet?.passages ?? [];
    for (let passage = 0; passage < passages.length; passage++) {
      const own = passages[passage]?.sentences.length ?? 0;
      if (sheet && left < own) return { sheet, passage, sentence: left };
      left -= own;
    }
    throw new Error(`no sheet holds sentence ${number}`);
  }
}
