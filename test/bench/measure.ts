// Runs and memory → durations, their percentiles and megabytes.

/** Milliseconds of a run, with its result. */
export async function timed<T>(run: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const start = process.hrtime.bigint();
  const result = await run();
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, result };
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
