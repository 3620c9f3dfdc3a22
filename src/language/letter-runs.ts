// A text → which runs of three letters stand in it, so that what cannot stand there is seen before it is looked for.

/** Runs are told apart by so many numbers; two that share one cost a look too many, and miss nothing. */
const NUMBERS = 4096;

/** What is looked for only where one of some letters stands, as it does wherever the thing itself does. */
export interface Held {
  /** In lower case. */
  readonly holds: readonly string[];
}

/** Letters that some thing is looked for by. */
interface Sought {
  /** Which of the things. */
  readonly at: number;
  readonly letters: string;
  readonly runs: readonly number[];
}

/**
 * Which of the things may stand in a text, in their order. What is looked for by letters is filed in one
 * row of numbers under its least used run, as a text is sifted far too often to follow references.
 */
export function createSieve<T extends Held>(all: readonly T[]): (text: string) => readonly T[] {
  const { anywhere, byRun } = fileByRun(all);
  const { rows, starts, letters } = inRows(byRun);
  const none: readonly T[] = [];
  const always = anywhere.flatMap((at) => all[at] ?? []);
  return (text) => {
    const { runs, marks, lower } = runsOf(text);
    let found: number[] | null = null;
    for (let each = 0; each < runs.length; each++) {
      let place = starts[runs[each] ?? 0] ?? 0;
      if (place === 0) continue;
      for (let at = rows[place] ?? END; at !== END; at = rows[place] ?? END) {
        const end = place + 3 + (rows[place + 2] ?? 0);
        let next = place + 3;
        while (next < end && marks[rows[next] ?? 0] === 1) next++;
        if (next === end && lower.includes(letters[rows[place + 1] ?? 0] ?? '')) {
          found ??= [...anywhere];
          if (!found.includes(at)) found.push(at);
        }
        place = end;
      }
    }
    if (found === null) return always.length === 0 ? none : always;
    const likely: T[] = [];
    for (const at of found.sort(ascending)) {
      const thing = all[at];
      if (thing !== undefined) likely.push(thing);
    }
    return likely;
  };
}

/** Whether some of these letters stand in a text, in capitals or not. @param letters each of three or more, in lower case */
export function holdsSome(letters: readonly string[]): (text: string) => boolean {
  const sieve = createSieve([{ holds: letters }]);
  return (text) => sieve(text).length > 0;
}

const ascending = (a: number, b: number): number => a - b;

/** What ends the row of a run. */
const END = -1;

/** Letters that are too few for a run may stand anywhere. */
function fileByRun(all: readonly Held[]): {
  readonly anywhere: readonly number[];
  readonly byRun: ReadonlyMap<number, readonly Sought[]>;
} {
  const byRun = new Map<number, Sought[]>();
  const anywhere: number[] = [];
  for (const [at, { holds }] of all.entries())
    for (const letters of holds) {
      const runs = runsIn(letters);
      if (runs.length > 0) fileUnder(leastUsed(byRun, runs), { at, letters, runs }, byRun);
      else if (!anywhere.includes(at)) anywhere.push(at);
    }
  return { anywhere, byRun };
}

/** In `rows`: which thing, which letters, how many other runs they have and these; where a run's row starts, 0 for none. */
function inRows(byRun: ReadonlyMap<number, readonly Sought[]>): {
  readonly rows: Int32Array;
  readonly starts: Uint32Array;
  readonly letters: readonly string[];
} {
  const rows = [END];
  const starts = new Uint32Array(NUMBERS);
  const letters: string[] = [];
  for (const [run, sought] of byRun) {
    starts[run] = rows.length;
    for (const each of sought) {
      const others = each.runs.filter((other) => other !== run);
      rows.push(each.at, letters.push(each.letters) - 1, others.length, ...others);
    }
    rows.push(END);
  }
  return { rows: Int32Array.from(rows), starts, letters };
}

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
  text: string;
  lower: string;
  readonly runs: number[];
  readonly marks: Uint8Array;
}

/** A question is looked at as it is written, as it is rewritten and folded, in turns. */
const TEXTS = 4;
const latest = Array.from({ length: TEXTS }, noRuns);
let last: Runs = noRuns();
let next = 0;

function noRuns(): Runs {
  return { text: '', lower: '', runs: [], marks: new Uint8Array(NUMBERS) };
}

/** A text is asked of many times, one after the other. */
function runsOf(text: string): Runs {
  if (last.text === text) return last;
  const known = latest.find((each) => each.text === text);
  if (known !== undefined) return (last = known);
  next = (next + 1) % TEXTS;
  return (last = readRuns(text, latest[next] ?? last));
}

function readRuns(text: string, into: Runs): Runs {
  const { runs, marks } = into;
  for (const run of runs) marks[run] = 0;
  runs.length = 0;
  const lower = text.toLowerCase();
  for (let at = 2; at < lower.length; at++) {
    const run = runAt(lower, at);
    if (marks[run] === 1) continue;
    marks[run] = 1;
    runs.push(run);
  }
  into.text = text;
  into.lower = lower;
  return into;
}

function runAt(lower: string, end: number): number {
  const a = lower.charCodeAt(end - 2);
  const b = lower.charCodeAt(end - 1);
  return ((a * 31 + b) * 31 + lower.charCodeAt(end)) % NUMBERS;
}
