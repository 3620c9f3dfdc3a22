// Subscriptions, the ledger and the time → the summaries that are due now, each sent by somebody once.

import { plusWeeks, weekOf, type IsoWeek } from '../../model/iso-week.js';
import type { SendState } from '../../model/send.js';
import type { Schedule, Subscription } from '../../model/subscription.js';
import type { IsoDate } from '../../model/value.js';
import type { DueWeek, SendParts } from './held-send.js';
import { sendWeeklySummary } from './send-weekly-summary.js';

/** The calendar as the clock's door knows it. */
export interface Calendar {
  /** The instant at which a week's summary is due. */
  slotAt(schedule: Schedule, week: IsoWeek): number;
  dayAt(zone: string, instant: number): IsoDate;
}

export interface DueParts extends SendParts {
  readonly calendar: Calendar;
  /** A word that no other process uses. */
  readonly process: string;
}

export interface Lookout {
  /** Sends what is due; gives the milliseconds to the next look. Never rejects. */
  look(): Promise<number>;
  /** When the next summary is due, of those that run; null where none is. */
  nextDue(): Promise<number | null>;
  /** When a subscription's next summary is due after an instant. */
  dueAfter(schedule: Schedule, instant: number): number;
}

const LOOK_EVERY_MS = 15_000;
/** Two looks are never closer than this. */
const SOON_MS = 1000;
/** Sends under way at once in one process. */
const AT_ONCE = 6;
/** Weeks that passed while nobody looked are told of, so far back. */
const WEEKS_BACK = 8;

/** Looks at the ledger and the time only; nothing is remembered between looks. */
export function createLookout(parts: DueParts): Lookout {
  const { subscriptions, sends, calendar, now, log, settings } = parts;
  let claims = 0;
  const slot = (subscription: Subscription, week: IsoWeek): DueWeek => {
    const at = calendar.slotAt(subscription, week);
    return { subscription, week, at, day: calendar.dayAt(subscription.zone, at), rank: 0 };
  };

  /** The due weeks of a subscription that nothing is settled about; missed ones are entered. */
  const dueOf = async (
    subscription: Subscription,
    states: ReadonlyMap<string, SendState>,
  ): Promise<readonly DueWeek[]> => {
    const time = now();
    const thisWeek = weekOf(calendar.dayAt(subscription.zone, time));
    const past = Array.from({ length: WEEKS_BACK + 1 }, (_, back) =>
      slot(subscription, plusWeeks(thisWeek, 1 - back)),
    ).filter(({ at }) => at <= time + settings.leadMs && at >= subscription.since);
    for (const { at, week } of past) {
      if (time - at <= settings.catchUpMs || states.has(nameOf(subscription.id, week))) continue;
      if (await sends.miss({ subscription: subscription.id, week }, time))
        log.error('A summary was missed', { channel: subscription.channel, week });
    }
    return past.filter(({ at, week }) => {
      const state = states.get(nameOf(subscription.id, week)) ?? 'open';
      return time - at <= settings.catchUpMs && (state === 'open' || state === 'missed');
    });
  };

  const tellOwners = async (all: ReadonlyMap<string, Subscription>): Promise<void> => {
    for (const { subscription: id, week, state } of await sends.takeUntold()) {
      const subscription = all.get(id);
      if (subscription === undefined) continue;
      const kind = state === 'missed' ? 'missed' : 'unknown';
      await parts.tellOwner(subscription, { kind, week });
    }
  };

  /** Slack posts what is scheduled; what has left its list is over. */
  const closeScheduled = async (all: ReadonlyMap<string, Subscription>): Promise<void> => {
    const time = now();
    for (const send of await sends.waiting('scheduled', time)) {
      const subscription = all.get(send.subscription);
      if (subscription === undefined) continue;
      const list = await parts.poster.listScheduled(subscription.channel);
      const isThere = list?.some(({ id }) => id === send.scheduledId) ?? true;
      await sends.closeScheduled(send, isThere ? now() + settings.leaseMs : null);
    }
  };

  const look = async (): Promise<number> => {
    const all = await subscriptions.all();
    const byId = new Map(all.map((subscription) => [subscription.id, subscription]));
    const running = all.filter(({ paused }) => paused === null);
    // A week more than any zone can be ahead of the weeks that are looked at.
    const first = plusWeeks(weekOf(calendar.dayAt('UTC', now())), -WEEKS_BACK - 1);
    const states = new Map(
      (await sends.since(first)).map((send) => [nameOf(send.subscription, send.week), send.state]),
    );
    const found: DueWeek[] = [];
    for (const subscription of running) {
      const rank = all
        .filter(({ channel }) => channel === subscription.channel)
        .indexOf(subscription);
      found.push(...(await dueOf(subscription, states)).map((due) => ({ ...due, rank })));
    }
    const known = new Set(found.map(({ subscription, week }) => nameOf(subscription.id, week)));
    for (const { subscription: id, week } of await sends.waiting('open', now())) {
      const subscription = byId.get(id);
      if (subscription?.paused === null && !known.has(nameOf(id, week)))
        found.push(slot(subscription, week));
    }
    const time: DueWeek[] = [];
    for (const due of found) if (await isTime(due)) time.push(due);
    await sendAll(time);
    await closeScheduled(byId);
    await tellOwners(byId);
    return time.length > 0 ? SOON_MS : untilNext(running);
  };

  /** A summary that Slack is to post is taken up ahead of its time; any other at its time. */
  const isTime = async ({ at, subscription }: DueWeek): Promise<boolean> =>
    at <= now() || (await parts.poster.wayFor(subscription.channel)) === 'schedule';

  /** As often as is usual, but at once when the next summary is due. */
  const untilNext = (running: readonly Subscription[]): number =>
    Math.min(LOOK_EVERY_MS, ...slotsAhead(running).map((at) => Math.max(SOON_MS, at - now())));

  const dueAfter = (schedule: Schedule, instant: number): number => {
    const week = weekOf(calendar.dayAt(schedule.zone, instant));
    const [first = 0, second = 0] = [week, plusWeeks(week, 1)].map((one) =>
      calendar.slotAt(schedule, one),
    );
    return first > instant ? first : second;
  };

  const slotsAhead = (running: readonly Subscription[]): readonly number[] => {
    const time = now();
    return running.map((subscription) => dueAfter(subscription, time));
  };

  const sendAll = async (due: readonly DueWeek[]): Promise<void> => {
    const queue = [...due];
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        claims += 1;
        const { channel } = next.subscription;
        await sendWeeklySummary(next, `${parts.process} ${claims}`, parts).catch(
          (error: unknown) => {
            log.error('A summary could not be made', { channel, error: String(error) });
          },
        );
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  };

  return {
    look: () =>
      look().catch((error: unknown) => {
        log.error('Looking for due summaries failed', { error: String(error) });
        return LOOK_EVERY_MS;
      }),
    dueAfter,
    async nextDue() {
      const all = await subscriptions.all();
      const ahead = slotsAhead(all.filter(({ paused }) => paused === null));
      return ahead.length === 0 ? null : Math.min(...ahead);
    },
  };
}

function nameOf(subscription: string, week: IsoWeek): string {
  return `${subscription} ${week}`;
}
