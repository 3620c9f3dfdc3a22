// The workspace's idea of time: handed in, so that tests step it and the page can move it.

/** Tells the time and calls back later. */
export interface WorkspaceClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `run` once, `ms` milliseconds of this clock from now; the returned function calls it off. */
  after(ms: number, run: () => void): () => void;
}

/** A clock that stands still until it is told to go on. */
export interface SteppedClock extends WorkspaceClock {
  /** Goes `ms` milliseconds on and runs what falls due, in order. */
  advance(ms: number): void;
}

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** Makes a stepped clock. What is due after 0 ms runs soon by itself, without a step. */
export function createSteppedClock(start: number): SteppedClock {
  let now = start;
  const timers = new Set<Timer>();
  const fire = (timer: Timer): void => {
    if (timers.delete(timer)) timer.run();
  };
  const nextDue = (until: number): Timer | undefined =>
    [...timers].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0];
  return {
    now: () => now,
    after(ms, run) {
      const timer = { due: now + ms, run };
      timers.add(timer);
      if (ms <= 0) setImmediate(fire, timer);
      return () => timers.delete(timer);
    },
    advance(ms) {
      const end = now + ms;
      for (let timer = nextDue(end); timer; timer = nextDue(end)) {
        now = Math.max(now, timer.due);
        fire(timer);
      }
      now = end;
    },
  };
}
