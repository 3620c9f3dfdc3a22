// The store → the same store, out of which what has been kept for its time goes every hour.

import type { Config } from '../config.js';
import type { Log } from '../model/log.js';
import type { Store } from '../store/store.js';

const HOUR_MS = 60 * 60_000;
/** What is kept besides unanswered questions, in days. */
const KEPT_DAYS = { conversations: 30, feedback: 365, audit: 365 };

/** Forgets at once and then every hour, until the timer is cleared. */
export function forgetOld(
  store: Store,
  { keepQuestionsDays }: Pick<Config, 'keepQuestionsDays'>,
  log: Log,
  now: () => number,
): NodeJS.Timeout {
  const days = { ...KEPT_DAYS, questions: keepQuestionsDays };
  const forget = (): void => {
    store.forgetOld(now(), days).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      log.error('Old entries could not be deleted from the store', { reason });
    });
  };
  forget();
  return setInterval(forget, HOUR_MS);
}
