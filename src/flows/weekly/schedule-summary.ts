// A written summary → handed to Slack ahead of its time, in a way that its list of such posts can prove.

import { endFailed, partOf, type HeldSend, type SendParts } from './held-send.js';
import type { ScheduledPost } from './summary-poster.js';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
/** Closer to its time than this a post may be leaving the list while we look. */
const MARGIN_MS = 10_000;

/**
 * Has the summary posted at its time, or soon if that has passed. Until then Slack's list tells
 * whether a call whose reply was lost was carried out; the second at which it is to be posted is the
 * mark by which it is known, one that no other summary of the channel has. After that second nothing
 * tells, and it is not sent again.
 */
export async function scheduleSummary(held: HeldSend, parts: SendParts): Promise<void> {
  const { send, write } = held;
  const { now, settings, poster, log } = parts;
  const { channel } = held.subscription;
  const [first = ''] = JSON.parse(send.content ?? '[]') as readonly string[];
  const part = partOf(held, first, 0, null);
  let { postAt } = send;
  if (send.tried && postAt !== null) {
    const seen = await lookUp(channel, postAt, parts);
    if (seen === 'late') {
      log.error('It cannot be learnt whether a summary was posted; it is not sent again', {
        channel,
        week: held.week,
      });
      await write({ state: 'unknown', reason: 'reply lost, and its time has passed' });
      return;
    }
    if (seen === null) {
      await write({ leaseUntil: now() + settings.settleMs });
      return;
    }
    if (seen !== 'absent') {
      await endScheduled(held, seen.id, postAt, parts);
      return;
    }
  }
  postAt = chooseTime(held, parts);
  if (!(await write({ tried: true, postAt, leaseUntil: now() + settings.leaseMs }))) return;
  const outcome = await poster.schedule(part, postAt);
  if (outcome.kind === 'scheduled') await endScheduled(held, outcome.id, postAt, parts);
  else await endFailed(held, outcome, parts);
}

/** The post of that second; others of the same second are called off. */
async function lookUp(
  channel: string,
  postAt: number,
  { poster, now }: SendParts,
): Promise<ScheduledPost | 'absent' | 'late' | null> {
  if (now() > postAt * SECOND_MS - MARGIN_MS) return 'late';
  const list = await poster.listScheduled(channel);
  if (now() > postAt * SECOND_MS - MARGIN_MS) return 'late';
  if (list === null) return null;
  const [first, ...doubled] = list.filter((post) => post.postAt === postAt);
  for (const { id } of doubled) await poster.unschedule(channel, id);
  return first ?? 'absent';
}

/** The due time, or soon if that is past; in whole seconds, the rank of the subscription added. */
function chooseTime({ at, rank, send }: HeldSend, { now, settings }: SendParts): number {
  const soonest = Math.ceil((now() + settings.shortestLeadMs) / MINUTE_MS) * MINUTE_MS;
  const chosen = Math.max(at, soonest) / SECOND_MS + rank;
  // A time that was tried before is kept while it lies ahead, so that a late first try is noticed.
  const before = send.postAt;
  return before !== null && before * SECOND_MS > now() + MARGIN_MS ? before : chosen;
}

async function endScheduled(
  { write, subscription, week }: HeldSend,
  scheduledId: string,
  postAt: number,
  { log, settings }: SendParts,
): Promise<void> {
  const leaseUntil = postAt * SECOND_MS + settings.leaseMs;
  await write({ state: 'scheduled', tried: false, done: 1, scheduledId, postAt, leaseUntil });
  log.info('A summary is scheduled', { channel: subscription.channel, week, postAt });
}
