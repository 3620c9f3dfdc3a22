// Clock → week → what changed → summary → posted once: one week of one subscription, from claim to end.

import type { SendProgress } from '../../model/send.js';
import { endFailed, partOf, type DueWeek, type HeldSend, type SendParts } from './held-send.js';
import { scheduleSummary } from './schedule-summary.js';

/**
 * Takes the week up if nobody has it, and goes on from where it was left. Whatever happens to this
 * process on the way, the next to take it up finds out what was posted before it posts anything; where
 * that cannot be found out, it is not posted again, and its owner is told.
 * @param holder a word that no other claim uses.
 */
export async function sendWeeklySummary(
  due: DueWeek,
  holder: string,
  parts: SendParts,
): Promise<void> {
  const { sends, now, settings } = parts;
  const key = { subscription: due.subscription.id, week: due.week };
  const at = now();
  const send = await sends.claim(key, holder, at, at + settings.leaseMs);
  if (send === null) return;
  const write = (progress: SendProgress): Promise<boolean> => sends.write(key, holder, progress);
  const isStale = at - due.at > settings.catchUpMs;
  const held = { ...due, send, key, write };
  if (isStale && send.done === 0 && !send.tried) {
    // Whoever paused it knows already.
    await write({ state: send.reason === null ? 'missed' : 'refused', content: null });
    return;
  }
  const written = await composeOnce(held, parts);
  if (written === null) return;
  if (written.send.way === 'schedule') await scheduleSummary(written, parts);
  else await postSummary(written, isStale, parts);
}

/** Writes the messages down before the first is sent, so that each attempt sends the same bytes. */
async function composeOnce(held: HeldSend, parts: SendParts): Promise<HeldSend | null> {
  const { send, subscription, week, day, write } = held;
  if (send.content !== null && send.way !== null) return held;
  const way = await parts.poster.wayFor(subscription.channel);
  const { parts: messages, snapshot } = await holding(held, parts, () =>
    parts.compose(subscription, week, day, way),
  );
  if (messages.length === 0) {
    await write({ state: 'skipped', way, day, snapshot });
    return null;
  }
  const content = JSON.stringify(messages);
  const isOurs = await write({ way, day, snapshot, content });
  return isOurs ? { ...held, send: { ...send, way, day, content } } : null;
}

/** Keeps the claim while something is made that takes long, as a summary of very many sheets does. */
async function holding<T>(
  { write }: HeldSend,
  { now, settings }: SendParts,
  make: () => Promise<T>,
): Promise<T> {
  const timer = setInterval(() => {
    // Where the claim is lost, the next write tells.
    write({ leaseUntil: now() + settings.leaseMs }).catch(() => undefined);
  }, settings.leaseMs / 3).unref();
  try {
    return await make();
  } finally {
    clearInterval(timer);
  }
}

/** Posts what is not posted yet, one message after another, looking first where one may have been. */
async function postSummary(held: HeldSend, isStale: boolean, parts: SendParts): Promise<void> {
  const { poster, now, settings, log } = parts;
  const { send, subscription, write } = held;
  const messages = JSON.parse(send.content ?? '[]') as readonly string[];
  let { ts, tried } = send;
  for (let done = send.done; done < messages.length; done += 1) {
    const part = partOf(held, messages[done] ?? '', done, ts);
    if (tried) {
      const found = await poster.find(part, send.begunAt);
      if (found.kind === 'found') {
        log.info('A summary was found posted', { channel: subscription.channel, part: done });
        tried = false;
        ts ??= found.ts;
        if (!(await write({ done: done + 1, tried, ts }))) return;
        continue;
      }
      if (found.kind !== 'absent') return endUncertain(held, found, parts);
      if (isStale) {
        await write({ state: 'missed', tried: false, content: null });
        return;
      }
    }
    if (!(await write({ tried: true, leaseUntil: now() + settings.leaseMs }))) return;
    const outcome = await poster.post(part);
    if (outcome.kind !== 'posted') return endFailed(held, outcome, parts);
    tried = false;
    ts ??= outcome.ts;
    if (!(await write({ done: done + 1, tried, ts, leaseUntil: now() + settings.leaseMs }))) return;
  }
  await write({ state: 'sent', content: null });
  log.info('A summary was posted', { channel: subscription.channel, week: held.week });
}

/** It could not be looked for: later perhaps, else it stays unknown and nothing is sent again. */
async function endUncertain(
  { write, subscription, week }: HeldSend,
  found: {
    readonly kind: 'unsure' | 'later';
    readonly reason: string;
    readonly milliseconds?: number;
  },
  { log, now, settings }: SendParts,
): Promise<void> {
  const { reason, milliseconds = settings.settleMs } = found;
  if (found.kind === 'later') {
    await write({ leaseUntil: now() + milliseconds, reason });
    return;
  }
  const { channel } = subscription;
  log.error('It cannot be learnt whether a summary was posted; it is not sent again', {
    channel,
    week,
    reason,
  });
  await write({ state: 'unknown', reason });
}
