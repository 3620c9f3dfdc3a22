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

/** A clock that runs with another and can be moved ahead of it. */
export interface MovableClock extends WorkspaceClock {
  /** Goes `ms` milliseconds ahead at once; what falls due thereby is run, in order. */
  move(ms: number): void;
}

/** Makes a movable clock over a running one, such as the real one. */
export function createMovableClock(running: WorkspaceClock): MovableClock {
  const timers = new Set<Timer & { readonly cancel: () => void }>();
  let ahead = 0;
  const now = (): number => running.now() + ahead;
  return {
    now,
    after(ms, run) {
      const fire = (): void => {
        if (timers.delete(timer)) run();
      };
      const timer = { due: now() + ms, run: fire, cancel: running.after(ms, fire) };
      timers.add(timer);
      return () => {
        timers.delete(timer);
        timer.cancel();
      };
    },
    move(ms) {
      ahead += ms;
      const old = [...timers].sort((a, b) => a.due - b.due);
      for (const { due, run, cancel } of old) {
        cancel();
        // What is not due yet comes so much earlier on the running clock.
        if (due <= now()) run();
        else running.after(due - now(), run);
      }
    },
  };
}
