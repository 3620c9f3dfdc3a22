// The machine's clock and the store → the time that all processes over that store agree on.

import type { Clock } from '../clock/keep-time.js';
import type { Log } from '../model/log.js';
import type { Store } from '../store/store.js';

const AGAIN_MS = 60_000;
/** The operator is told of a clock that is wrong by more than this. */
const WRONG_MS = 5000;

export interface SharedClock extends Clock {
  stop(): void;
}

/**
 * Keeps the store's time where it has one of its own, so that what one process has claimed until a
 * certain time is not free for another whose machine is ahead. Compared now and then every minute; as
 * long as the store does not answer, what was found last holds.
 */
export async function shareClock(
  clock: Clock,
  store: Pick<Store, 'clockOffset'>,
  log: Log,
): Promise<SharedClock> {
  let offset = 0;
  let isTold = false;
  let cancel: () => void = () => undefined;
  let isStopped = false;
  const compare = async (): Promise<void> => {
    const found = await store.clockOffset(() => clock.now()).catch(() => null);
    offset = found ?? offset;
    if (Math.abs(offset) > WRONG_MS && !isTold) {
      isTold = true;
      const seconds = Math.round(offset / 1000);
      log.warn('The clock of this machine is not that of the database, which is kept', { seconds });
    }
    if (!isStopped) cancel = clock.after(AGAIN_MS, () => void compare());
  };
  await compare();
  return {
    now: () => clock.now() + offset,
    after: (milliseconds, run) => clock.after(milliseconds, run),
    stop: () => {
      isStopped = true;
      cancel();
    },
  };
}
