// Identifiers and message times as Slack writes them, counted up so that two equal runs give equal ones.

import type { WorkspaceClock } from '../clock.js';

/** Makes identifiers; each is unique in the workspace. */
export interface Ids {
  /** Such as `F0000000001` for `F`. */
  next(prefix: string): string;
  /** A message's time and id: seconds with six decimals, later than all before. */
  ts(): string;
  /** A hash of a view: time and a counted word. */
  hash(): string;
}

/** Starts counting. */
export function createIds(clock: WorkspaceClock): Ids {
  const counts = new Map<string, number>();
  let last = 0;
  const next = (prefix: string): string => {
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    return `${prefix}${String(count).padStart(10, '0')}`;
  };
  return {
    next,
    ts() {
      last = Math.max(last + 1, clock.now() * 1000);
      return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, '0')}`;
    },
    hash: () => `${Math.floor(clock.now() / 1000)}.${next('h')}`,
  };
}
