// Durations → their percentiles, as a printed table.

/** Milliseconds of a run, with its result. */
export function timed<T>(run: () => T): { readonly ms: number; readonly result: T } {
  const start = process.hrtime.bigint();
  const result = run();
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, result };
}

/** The value below which a share of the durations lies (0.5 for the median). */
export function percentile(durations: readonly number[], share: number): number {
  const sorted = [...durations].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Megabytes of heap in use after a collection, where Node runs with --expose-gc. */
export function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** A line of the printed table: its name, then right-aligned cells. */
export function row(name: string, ...cells: readonly string[]): string {
  return [name.padEnd(34), ...cells.map((cell) => cell.padStart(14))].join('');
}

/** A duration in milliseconds, to the microsecond. */
export function formatMs(duration: number): string {
  return `${duration.toFixed(3)} ms`;
}
