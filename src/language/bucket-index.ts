// Keys and the numbers filed under them → a look-up that keeps neither keys nor objects, only flat arrays.

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

const FIRST_CAPACITY = 1024;
/** Entries a bucket, on average. */
const LOAD = 4;

/** A filer of keys; memory is about nine bytes an entry once it is finished. */
export function createBucketFiler(): BucketFiler {
  let hashes = new Uint32Array(FIRST_CAPACITY);
  let numbers = new Uint32Array(FIRST_CAPACITY);
  let size = 0;
  return {
    add(key, number) {
      if (size === hashes.length) {
        hashes = grown(hashes);
        numbers = grown(numbers);
      }
      hashes[size] = hash(key);
      numbers[size] = number;
      size++;
    },
    sort() {
      const sorting = this.sortInSteps();
      for (;;) {
        const step = sorting.next();
        if (step.done === true) return step.value;
      }
    },
    sortInSteps: () => sortIntoBuckets(hashes.subarray(0, size), numbers.subarray(0, size)),
    finish() {
      return bucketsOf(this.sort());
    },
  };
}

/** Entries that are sorted between two rests. */
const ENTRIES_A_STEP = 2 ** 15;

function* sortIntoBuckets(hashes: Uint32Array, numbers: Uint32Array): Generator<void, Buckets> {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(1, hashes.length / LOAD))) - 1;
  const starts = new Uint32Array(mask + 2);
  for (const each of hashes) starts[(each & mask) + 1] = (starts[(each & mask) + 1] ?? 0) + 1;
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  yield;
  const next = starts.slice();
  const filed = new Uint32Array(numbers.length);
  const filedHashes = new Uint32Array(numbers.length);
  for (let index = 0; index < hashes.length; index++) {
    const bucket = (hashes[index] ?? 0) & mask;
    const place = next[bucket] ?? 0;
    filed[place] = numbers[index] ?? 0;
    filedHashes[place] = hashes[index] ?? 0;
    next[bucket] = place + 1;
    if (index % ENTRIES_A_STEP === 0) yield;
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

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
