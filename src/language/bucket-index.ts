// Keys and the numbers filed under them → a look-up that keeps neither keys nor objects, only flat arrays.

import { zerosInSteps } from './zeros.js';

/** Finds the numbers that may be filed under a key. */
export interface BucketIndex {
  /**
   * The numbers filed under the key in the order they were added. One key in four milliards shares
   * its hash with another, so whoever must be sure checks.
   */
  at(key: string): readonly number[];
}

/** Numbers sorted by the hashes of their keys; plain arrays, so that they can be kept and sent. */
export interface Buckets {
  /** Where each bucket begins; one more closes the last. */
  readonly starts: Uint32Array;
  readonly hashes: Uint32Array;
  readonly numbers: Uint32Array;
}

export interface BucketFiler {
  add(key: string, number: number): void;
  /** All that was added, sorted; the filer is used up. */
  sort(): Buckets;
  /** The same step by step, so that whoever waits meanwhile gets a turn. */
  sortInSteps(): Generator<void, Buckets>;
  /** The look-up over all that was added; the filer is used up. */
  finish(): BucketIndex;
}

/** Entries of the first chunk; each holds twice as many as the one before it, up to the most. */
const FIRST_CAPACITY = 1024;
const MOST_A_CHUNK = 2 ** 15;
/** Entries a bucket, on average. */
const LOAD = 4;

/** Entries as they were added, filled up to `size`. */
interface Chunk {
  readonly hashes: Uint32Array;
  readonly numbers: Uint32Array;
  size: number;
}

/** A filer of keys; memory is about nine bytes an entry once it is finished. */
export function createBucketFiler(): BucketFiler {
  const chunks: Chunk[] = [];
  return {
    add(key, number) {
      let chunk = chunks.at(-1);
      if (chunk === undefined || chunk.size === chunk.hashes.length) {
        chunk = createChunk(Math.min(MOST_A_CHUNK, FIRST_CAPACITY * 2 ** chunks.length));
        chunks.push(chunk);
      }
      chunk.hashes[chunk.size] = hash(key);
      chunk.numbers[chunk.size] = number;
      chunk.size++;
    },
    sort() {
      const sorting = this.sortInSteps();
      for (;;) {
        const step = sorting.next();
        if (step.done === true) return step.value;
      }
    },
    sortInSteps: () => sortIntoBuckets(chunks),
    finish() {
      return bucketsOf(this.sort());
    },
  };
}

function createChunk(capacity: number): Chunk {
  return { hashes: new Uint32Array(capacity), numbers: new Uint32Array(capacity), size: 0 };
}

/** Buckets that are closed between two rests. */
const BUCKETS_A_STEP = 2 ** 15;

function* sortIntoBuckets(chunks: readonly Chunk[]): Generator<void, Buckets> {
  let total = 0;
  for (const { size } of chunks) total += size;
  const mask = 2 ** Math.ceil(Math.log2(Math.max(1, total / LOAD))) - 1;
  const starts = new Uint32Array(mask + 2);
  for (const { hashes, size } of chunks) {
    for (let index = 0; index < size; index++) {
      const next = ((hashes[index] ?? 0) & mask) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    yield;
  }
  for (let bucket = 1; bucket < starts.length; bucket++) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    if (bucket % BUCKETS_A_STEP === 0) yield;
  }
  const next = starts.slice();
  yield;
  const filed = yield* zerosInSteps(total);
  const filedHashes = yield* zerosInSteps(total);
  for (const { hashes, numbers, size } of chunks) {
    for (let index = 0; index < size; index++) {
      const bucket = (hashes[index] ?? 0) & mask;
      const place = next[bucket] ?? 0;
      filed[place] = numbers[index] ?? 0;
      filedHashes[place] = hashes[index] ?? 0;
      next[bucket] = place + 1;
    }
    yield;
  }
  return { starts, hashes: filedHashes, numbers: filed };
}

/** The look-up over sorted numbers. */
export function bucketsOf({ starts, hashes, numbers }: Buckets): BucketIndex {
  const mask = starts.length - 2;
  return {
    at(key) {
      const wanted = hash(key);
      const bucket = wanted & mask;
      const found: number[] = [];
      for (let place = starts[bucket] ?? 0; place < (starts[bucket + 1] ?? 0); place++)
        if (hashes[place] === wanted) found.push(numbers[place] ?? 0);
      return found;
    },
  };
}

/** FNV-1a over UTF-16 units, its bits mixed once more so that the low ones tell keys apart. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < key.length; index++)
    value = Math.imul(value ^ key.charCodeAt(index), 0x01000193);
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}
