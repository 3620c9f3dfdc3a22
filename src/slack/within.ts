// Work that may take for ever → the same work, waited for no longer than agreed.

/**
 * Resolves after so many milliseconds; rejects at once when the signal aborts, so that no timer
 * outlives what it was for.
 */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Told in place of a result that did not come in time. */
export const LATE = Symbol('late');

/** The result of the work, or `LATE` when the time is over; the work itself goes on. */
export async function within<T>(
  work: Promise<T>,
  milliseconds: number,
  wait: Wait,
): Promise<T | typeof LATE> {
  const isOver = new AbortController();
  try {
    return await Promise.race<T | typeof LATE>([
      work,
      wait(milliseconds, isOver.signal).then((): typeof LATE => LATE),
    ]);
  } finally {
    isOver.abort();
  }
}
