// A store over a server that may be away for a while → the same store, whose calls wait until it is back.

import { setTimeout as wait } from 'node:timers/promises';
import { aroundCalls } from './around-calls.js';
import { isConnectionLost } from './read-postgres-fault.js';
import type { Store } from './store.js';

/** Together some half minute: a restart takes seconds, and so does it for a standby to take over. */
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1000;
const TRIES = 35;

/**
 * The calls are made again with the same arguments. What a lost connection leaves open is whether the
 * call before was carried out, so each call must come to the same the second time, or to less: a
 * claim that was made and whose reply was lost is then nobody's until it runs out.
 * @param told what a call fails with, of what it failed of
 */
export function waitOut(store: Store, told: (error: unknown) => unknown): Store {
  return aroundCalls(store, async (call) => {
    for (let tries = 1, pause = FIRST_PAUSE_MS; ; tries += 1) {
      try {
        return await call();
      } catch (error) {
        if (tries === TRIES || !isConnectionLost(error)) throw told(error);
        await wait(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
  });
}
