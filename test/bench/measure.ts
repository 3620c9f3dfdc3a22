// Runs and memory → durations, their percentiles and megabytes.

import { existsSync, openSync, readSync } from 'node:fs';

/** Time as it passes, or the processor time of this process: what counts on a machine that is shared. */
export type Clock = 'wall' | 'cpu';

/** Milliseconds of a run, with its result. */
export async function timed<T>(
  clock: Clock,
  run: () => T | Promise<T>,
): Promise<{ ms: number; result: T }> {
  const start = now(clock);
  const given = run();
  // What is there at once is not waited for.
  const result = given instanceof Promise ? await given : given;
  return { ms: now(clock) - start, result };
}

/** Milliseconds by a clock that began some time. */
export function now(clock: Clock): number {
  if (clock === 'wall') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Linux counts what each thread has had of the processor, in nanoseconds; the file's own is the first. */
const SCHEDULED = '/proc/self/schedstat';
const scheduled = existsSync(SCHEDULED) ? openSync(SCHEDULED, 'r') : null;
const bytes = Buffer.alloc(64);

/** Milliseconds that the main thread has had of the processor; NaN where the system does not count it. */
export function ownTime(): number {
  if (scheduled === null) return NaN;
  const length = readSync(scheduled, bytes, 0, bytes.length, 0);
  return Number.parseInt(bytes.toString('latin1', 0, length), 10) / 1e6;
}

/** The value below which a share of the durations lies (0.5 for the median). */
export function percentile(durations: readonly number[], share: number): number {
  const sorted = [...durations].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Megabytes in use after collections, buffers outside the heap included; needs --expose-gc. */
export function memoryInUse(): number {
  if (!globalThis.gc) throw new Error('run Node with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
