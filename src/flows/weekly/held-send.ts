// What a process needs to go on with a send that it holds, and how a failed call ends.

import type { IsoWeek } from '../../model/iso-week.js';
import type { Log } from '../../model/log.js';
import type { Send, SendKey, SendProgress, SendWay } from '../../model/send.js';
import type { Subscription } from '../../model/subscription.js';
import type { IsoDate } from '../../model/value.js';
import type { Sends } from '../../store/sends.js';
import type { Subscriptions } from '../../store/subscriptions.js';
import type { Failure, SummaryPart, SummaryPoster, TellOwner } from './summary-poster.js';

/** A summary as it is to be posted. No parts: a quiet week, of which nothing is said. */
export interface ComposedSummary {
  readonly parts: readonly string[];
  /** Hashes of the sheets it was made from. */
  readonly snapshot: readonly string[];
}

export type ComposeSummary = (
  subscription: Subscription,
  week: IsoWeek,
  day: IsoDate,
  way: SendWay,
) => Promise<ComposedSummary>;

export interface SendSettings {
  /** How long a claim is good for; much longer than any call of the poster takes. */
  readonly leaseMs: number;
  /** After this long a call whose reply was lost has been carried out, or never will be. */
  readonly settleMs: number;
  /** A summary that is later than this is not worth sending any more. */
  readonly catchUpMs: number;
  /** How long before its time a summary is handed to Slack to be posted. */
  readonly leadMs: number;
  /** No less than this; for a summary that is late already. */
  readonly shortestLeadMs: number;
}

/** A lost reply costs half a minute, a crash a minute; see `SummaryPoster` for how both are resolved. */
export const SEND_SETTINGS: SendSettings = {
  leaseMs: 60_000,
  settleMs: 30_000,
  catchUpMs: 3 * 24 * 60 * 60_000,
  leadMs: 15 * 60_000,
  shortestLeadMs: 2 * 60_000,
};

export interface SendParts {
  readonly sends: Sends;
  readonly subscriptions: Subscriptions;
  readonly poster: SummaryPoster;
  readonly compose: ComposeSummary;
  readonly tellOwner: TellOwner;
  readonly log: Log;
  readonly now: () => number;
  readonly settings: SendSettings;
}

/** A week that is due: `at` is its instant, `day` its day in the subscription's zone. */
export interface DueWeek {
  readonly subscription: Subscription;
  readonly week: IsoWeek;
  readonly at: number;
  readonly day: IsoDate;
  /** Tells apart the subscriptions of one channel; from 0. */
  readonly rank: number;
}

/** A send that this process holds, and what it takes to go on with it. */
export interface HeldSend extends DueWeek {
  readonly send: Send;
  readonly key: SendKey;
  /** False where the claim was lost: then nothing more may be done. */
  readonly write: (progress: SendProgress) => Promise<boolean>;
}

/** The message of that number; the first stands in the channel, the others under it. */
export function partOf(
  { key, subscription }: HeldSend,
  content: string,
  number: number,
  thread: string | null,
): SummaryPart {
  return {
    channel: subscription.channel,
    content,
    key: `${key.subscription}:${key.week}:${number}`,
    thread: number === 0 ? null : thread,
  };
}

/** What a failed call means for the send and its subscription. */
export async function endFailed(
  { write, subscription, week }: HeldSend,
  failure: Failure,
  { log, now, settings, subscriptions, tellOwner }: SendParts,
): Promise<void> {
  const { reason } = failure;
  const { channel } = subscription;
  switch (failure.kind) {
    case 'later':
      await write({ tried: false, leaseUntil: now() + failure.milliseconds });
      return;
    case 'unknown':
      log.warn('The reply to a summary was lost; looking for it soon', { channel, week, reason });
      await write({ leaseUntil: now() + settings.settleMs });
      return;
    case 'refused': {
      log.error('Slack refused a summary', { channel, week, reason });
      if (failure.pause === null) {
        await write({ state: 'refused', tried: false, reason });
        return;
      }
      // It stays open: if the pause ends in time, it is sent after all.
      if (!(await write({ tried: false, reason, leaseUntil: now() }))) return;
      if (await subscriptions.pause(subscription.id, failure.pause))
        await tellOwner(subscription, { kind: 'paused', reason: failure.pause });
    }
  }
}
