// A text → which runs of three letters stand in it, so that what cannot stand there is seen before it is looked for.

/** Runs are told apart by so many numbers; two that share one cost a look too many, and miss nothing. */
const NUMBERS = 4096;

/** What is looked for only where one of some letters stands, as it does wherever the thing itself does. */
export interface Held {
  /** In lower case. */
  readonly holds: readonly string[];
}

/** Which of the things may stand in a text, in their order. */
export function createSieve<T extends Held>(all: readonly T[]): (text: string) => readonly T[] {
  const sought = all.map((thing) => ({ thing, runs: thing.holds.map(runsIn) }));
  return (text) => {
    const marks = marksOf(text);
    const likely: T[] = [];
    for (const { thing, runs } of sought) if (mayHoldAny(marks, runs)) likely.push(thing);
    return likely;
  };
}

function runsIn(lower: string): readonly number[] {
  const runs = new Set<number>();
  for (let at = 2; at < lower.length; at++) runs.add(runAt(lower, at));
  return [...runs];
}

let latest = { text: '', marks: new Uint8Array(NUMBERS) };

/** 1 at the number of each run; a text is asked of many times, one after the other. */
function marksOf(text: string): Uint8Array {
  if (latest.text === text) return latest.marks;
  const lower = text.toLowerCase();
  const marks = new Uint8Array(NUMBERS);
  for (let at = 2; at < lower.length; at++) marks[runAt(lower, at)] = 1;
  latest = { text, marks };
  return marks;
}

function mayHoldAny(marks: Uint8Array, all: readonly (readonly number[])[]): boolean {
  for (const runs of all) if (mayHold(marks, runs)) return true;
  return false;
}

// All runs of the letters stand somewhere; letters that are too few for one may stand anywhere.
function mayHold(marks: Uint8Array, runs: readonly number[]): boolean {
  for (const run of runs) if (marks[run] !== 1) return false;
  return true;
}

function runAt(lower: string, end: number): number {
  const [a, b, c] = [lower.charCodeAt(end - 2), lower.charCodeAt(end - 1), lower.charCodeAt(end)];
  return ((a * 31 + b) * 31 + c) % NUMBERS;
}
