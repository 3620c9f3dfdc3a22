// The store's inbox → deliveries taken once among all processes, and what a dead one leaves taken up by another.

import { randomUUID } from 'node:crypto';
import type { InboxHandlers } from '../slack/handlers.js';
import type { Inbox, Taken } from '../store/inbox.js';
import { MINUTE_MS, type Pace } from '../store/paces.js';

/** A question that is not answered by then is told to its asker. */
const OVERDUE_MS = 120_000;
/** Whoever has not been heard of for so long is dead, or as good as that. */
const HELD_MS = 10_000;

/**
 * The questions of one process are held in its name, and it remembers which they are.
 * @param perMinute questions that one person may ask in a minute, of all processes together
 */
export function holdQuestions(inbox: Inbox, now: () => number, perMinute: number): InboxHandlers {
  const holder = randomUUID();
  /** By key, the seconds after which its asker may ask. */
  const open = new Map<string, number>();
  const hold = () => ({ holder, until: now() + HELD_MS });
  return {
    async takeDelivery(keys, place, asked = null, onTaken) {
      const at = now();
      const question = place && { place, dueAt: at + OVERDUE_MS, hold: hold(), asked };
      // Once: what is told ahead may have been answered when it is told again.
      let isTold = false;
      const told = (taken: Taken | null): void => {
        if (isTold) return;
        isTold = true;
        if (taken?.pace) open.set(keys[0], waitOf(taken.pace, at, perMinute));
        onTaken?.(taken !== null);
      };
      const taken = await inbox.take(keys, question, at, told);
      told(taken);
      return taken !== null;
    },
    secondsToWait: (key) => open.get(key) ?? 0,
    async countQuestion(person) {
      const at = now();
      return waitOf(await inbox.count(person, at), at, perMinute);
    },
    beginPosting: (key) => inbox.beginPosting(key, holder),
    async finishQuestion(key) {
      open.delete(key);
      await inbox.finish(key, holder);
    },
    takeOverdue: () => inbox.takeOverdue(now(), now() + OVERDUE_MS, holder),
    async takeAbandoned() {
      await inbox.hold([...open.keys()], hold());
      const abandoned = await inbox.takeAbandoned(now(), hold());
      // Whether there were too many was for the one that died over them to say.
      for (const { key } of abandoned) open.set(key, 0);
      return abandoned;
    },
  };
}

/** Seconds until the minute is over of somebody who has asked too much in it; else 0. */
function waitOf({ since, number }: Pace, at: number, perMinute: number): number {
  if (number <= perMinute) return 0;
  return Math.max(1, Math.ceil((since + MINUTE_MS - at) / 1000));
}
