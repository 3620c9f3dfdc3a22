// The machine's own clock, as the doors that keep time take it.

import type { Clock } from '../clock/keep-time.js';

export const REAL_CLOCK: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
