// A text → which runs of three letters stand in it, so that what cannot stand there is seen before it is looked for.

/** Runs are told apart by so many numbers; two that share one cost a look too many, and miss nothing. */
const NUMBERS = 4096;

/** What is looked for only where one of some letters stands, as it does wherever the thing itself does. */
export interface Held {
  /** In lower case. */
  readonly holds: readonly string[];
}

/** Letters that some thing is looked for by, filed under one of their runs. */
interface Sought {
  /** Which of the things. */
  readonly at: number;
  readonly runs: readonly number[];
}

/** Which of the things may stand in a text, in their order. */
export function createSieve<T extends Held>(all: readonly T[]): (text: string) => readonly T[] {
  const byRun = new Map<number, Sought[]>();
  /** Letters that are too few for a run may stand anywhere. */
  const anywhere: number[] = [];
  for (const [at, { holds }] of all.entries())
    for (const runs of holds.map(runsIn)) {
      if (runs.length > 0) fileUnder(leastUsed(byRun, runs), { at, runs }, byRun);
      else if (!anywhere.includes(at)) anywhere.push(at);
    }
  const filed = new Uint8Array(NUMBERS);
  for (const run of byRun.keys()) filed[run] = 1;
  return (text) => {
    const found = [...anywhere];
    const { runs, marks } = marksOf(text);
    for (const run of runs) {
      if (filed[run] !== 1) continue;
      for (const { at, runs: needed } of byRun.get(run) ?? [])
        if (!found.includes(at) && stand(marks, needed)) found.push(at);
    }
    const likely: T[] = [];
    for (const at of found.sort(ascending)) {
      const thing = all[at];
      if (thing !== undefined) likely.push(thing);
    }
    return likely;
  };
}

const ascending = (a: number, b: number): number => a - b;

// The fewer share a run, the seldomer one of them is looked at in vain.
function leastUsed(byRun: ReadonlyMap<number, readonly Sought[]>, runs: readonly number[]): number {
  const users = (run: number): number => byRun.get(run)?.length ?? 0;
  return runs.reduce((a, b) => (users(b) < users(a) ? b : a), runs[0] ?? 0);
}

function fileUnder(run: number, sought: Sought, byRun: Map<number, Sought[]>): void {
  const known = byRun.get(run);
  if (known === undefined) byRun.set(run, [sought]);
  else known.push(sought);
}

function runsIn(lower: string): readonly number[] {
  const runs = new Set<number>();
  for (let at = 2; at < lower.length; at++) runs.add(runAt(lower, at));
  return [...runs];
}

/** The runs of a text, each once, and 1 at the number of each. */
interface Runs {
  readonly text: string;
  readonly runs: readonly number[];
  readonly marks: Uint8Array;
}

let latest: Runs = { text: '', runs: [], marks: new Uint8Array(NUMBERS) };

/** A text is asked of many times, one after the other. */
function marksOf(text: string): Runs {
  if (latest.text === text) return latest;
  const { marks } = latest;
  for (const run of latest.runs) marks[run] = 0;
  const lower = text.toLowerCase();
  const runs: number[] = [];
  for (let at = 2; at < lower.length; at++) {
    const run = runAt(lower, at);
    if (marks[run] === 1) continue;
    marks[run] = 1;
    runs.push(run);
  }
  latest = { text, runs, marks };
  return latest;
}

function stand(marks: Uint8Array, runs: readonly number[]): boolean {
  for (const run of runs) if (marks[run] !== 1) return false;
  return true;
}

function runAt(lower: string, end: number): number {
  const a = lower.charCodeAt(end - 2);
  const b = lower.charCodeAt(end - 1);
  return ((a * 31 + b) * 31 + lower.charCodeAt(end)) % NUMBERS;
}
