// A clock → regular looks at what is due, however the clock is set and however long the machine slept.

/** Tells the time and calls back later, in milliseconds; the returned function calls it off. */
export interface Clock {
  now(): number;
  after(milliseconds: number, run: () => void): () => void;
}

export interface TimeKeeper {
  /** Looks at once, if it is not looking already. */
  look(): void;
  /** Looks no more, and resolves when the look under way is over. */
  stop(): Promise<void>;
}

/**
 * Looks now and then again and again, never twice at once. What is due is for the look to find out
 * from the time it has: no timer is set for a moment of the calendar, so none can be missed, or come
 * twice, when the clock is set or the machine sleeps.
 * @param look gives the milliseconds to the next look; it must not reject.
 */
export function keepTime(clock: Clock, look: () => Promise<number>): TimeKeeper {
  let cancel: () => void = () => undefined;
  let current: Promise<void> | null = null;
  let isStopped = false;
  const run = (): void => {
    if (current !== null || isStopped) return;
    cancel();
    current = look().then((milliseconds) => {
      current = null;
      if (!isStopped) cancel = clock.after(milliseconds, run);
    });
  };
  run();
  return {
    look: run,
    async stop() {
      isStopped = true;
      cancel();
      await current;
    },
  };
}
