// A list and an order → the sorted list, made step by step, so that whoever waits meanwhile gets a turn.

/** Entries that are sorted or merged between two rests. */
const ENTRIES_A_STEP = 1000;

/** As `Array.prototype.sort` would have it: equals keep their order. */
export function* sortInSteps<T>(
  list: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<void, readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let at = 0; at < list.length; at += ENTRIES_A_STEP) {
    runs.push(list.slice(at, at + ENTRIES_A_STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(
  first: readonly T[],
  second: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<void, readonly T[]> {
  const merged: T[] = [];
  let [one, other] = [0, 0];
  while (one < first.length && other < second.length) {
    const [a, b] = [first[one] as T, second[other] as T];
    if (compare(a, b) <= 0) {
      merged.push(a);
      one++;
    } else {
      merged.push(b);
      other++;
    }
    if (merged.length % ENTRIES_A_STEP === 0) yield;
  }
  for (; one < first.length; one++) merged.push(first[one] as T);
  for (; other < second.length; other++) merged.push(second[other] as T);
  return merged;
}
