// Work that has begun → a moment at which none is left.

export interface InFlight {
  /** The same promise, counted until it settles. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is running, at once if nothing is. */
  idle(): Promise<void>;
  readonly count: number;
}

/** Counts running answers, so that a stop can wait for those that Slack will not send again. */
export function createInFlight(): InFlight {
  const running = new Set<Promise<unknown>>();
  return {
    track(work) {
      const settled: Promise<void> = work.then(
        () => void running.delete(settled),
        () => void running.delete(settled),
      );
      running.add(settled);
      return work;
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
    get count() {
      return running.size;
    },
  };
}
