// Work in steps → its result, with a rest after each slice of it, in which whoever waits gets a turn.

import { setImmediate as rest } from 'node:timers/promises';
import { whenServed } from './serving.js';

/** Milliseconds of work between two rests; a question may wait this long, and for one step more. */
const SLICE = 4;

/** Runs work step by step and rests after each slice. */
export async function runInSlices<T>(work: Generator<void, T>): Promise<T>;
/**
 * The same; null where it is no longer wanted before it is done.
 * @param giveWay resolves when the next slice may be worked
 */
export async function runInSlices<T>(
  work: Generator<void, T>,
  isWanted: () => boolean,
  giveWay?: () => Promise<void>,
): Promise<T | null>;
export async function runInSlices<T>(
  work: Generator<void, T>,
  isWanted = (): boolean => true,
  giveWay?: () => Promise<void>,
): Promise<T | null> {
  while (isWanted()) {
    const start = performance.now();
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() - start < SLICE);
    await rest();
    await giveWay?.();
  }
  return null;
}

/** While questions are answered, work in the background gets a slice this often, in milliseconds. */
const SHARE = 100;

/** The same for work that nobody waits for: between two slices it lets questions be answered to the end. */
export async function runInBackground<T>(work: Generator<void, T>): Promise<T>;
export async function runInBackground<T>(
  work: Generator<void, T>,
  isWanted: () => boolean,
  giveWay?: () => Promise<void>,
): Promise<T | null>;
export async function runInBackground<T>(
  work: Generator<void, T>,
  isWanted = (): boolean => true,
  giveWay?: () => Promise<void>,
): Promise<T | null> {
  return runInSlices(work, isWanted, async () => {
    await giveWay?.();
    await whenServed(SHARE);
  });
}
