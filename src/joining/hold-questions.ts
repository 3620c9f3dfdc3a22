// The store's inbox → deliveries taken once among all processes, and what a dead one leaves taken up by another.

import { randomUUID } from 'node:crypto';
import type { InboxHandlers } from '../slack/handlers.js';
import type { Inbox } from '../store/inbox.js';

/** A question that is not answered by then is told to its asker. */
const OVERDUE_MS = 120_000;
/** Whoever has not been heard of for so long is dead, or as good as that. */
const HELD_MS = 10_000;

/** The questions of one process are held in its name, and it remembers which they are. */
export function holdQuestions(inbox: Inbox, now: () => number): InboxHandlers {
  const holder = randomUUID();
  const open = new Set<string>();
  const hold = () => ({ holder, until: now() + HELD_MS });
  return {
    async takeDelivery(keys, place, asked = null, onTaken) {
      const at = now();
      const question = place && { place, dueAt: at + OVERDUE_MS, hold: hold(), asked };
      // Once: what is told ahead may have been answered when it is told again.
      let isTold = false;
      const told = (isOurs: boolean): void => {
        if (isTold) return;
        isTold = true;
        if (isOurs && place !== null) open.add(keys[0]);
        onTaken?.(isOurs);
      };
      const isOurs = await inbox.take(keys, question, at, told);
      told(isOurs);
      return isOurs;
    },
    beginPosting: (key) => inbox.beginPosting(key, holder),
    async finishQuestion(key) {
      open.delete(key);
      await inbox.finish(key, holder);
    },
    takeOverdue: () => inbox.takeOverdue(now(), now() + OVERDUE_MS, holder),
    async takeAbandoned() {
      await inbox.hold([...open], hold());
      const abandoned = await inbox.takeAbandoned(now(), hold());
      for (const { key } of abandoned) open.add(key);
      return abandoned;
    },
  };
}
