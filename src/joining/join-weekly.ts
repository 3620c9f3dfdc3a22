// Settings, store and library → the weekly summaries: sent when they are due, previewed, sent anew.

import { randomUUID } from 'node:crypto';
import { cardToText } from '../cards/card-to-text.js';
import { summaryToCards, type SummaryCards } from '../cards/weekly/summary-to-cards.js';
import { topicName } from '../catalogue/topics.js';
import { keepTime, type Clock } from '../clock/keep-time.js';
import { dayAt, slotAt } from '../clock/slot-time.js';
import {
  createComposeSummary,
  prepareSummary,
  type SummaryMaterial,
} from '../flows/weekly/compose-summary.js';
import type { SummaryFor } from '../flows/weekly/compose-summary.js';
import { SEND_SETTINGS, type SendSettings } from '../flows/weekly/held-send.js';
import { createLookout } from '../flows/weekly/look-for-due.js';
import { sendWeeklySummary } from '../flows/weekly/send-weekly-summary.js';
import { weekOf, type IsoWeek } from '../model/iso-week.js';
import type { Log } from '../model/log.js';
import type { SendState } from '../model/send.js';
import type { Subscription } from '../model/subscription.js';
import type { SlackSettings } from '../slack/slack-settings.js';
import { createPoster } from '../slack/weekly/create-poster.js';
import { ownerNews } from '../slack/weekly/owner-news.js';
import { renderSummary } from '../slack/weekly/render-summary.js';
import type { Wait } from '../slack/within.js';
import type { TeamStore } from '../store/store.js';

export interface WeeklyJoin {
  readonly slack: Pick<SlackSettings, 'botToken' | 'apiUrl' | 'fetch'>;
  readonly store: TeamStore;
  readonly library: SummaryMaterial['library'];
  readonly log: Log;
  readonly clock: Clock;
  readonly wait: Wait;
  readonly settings?: SendSettings;
  /** A call of Slack's that takes longer is given up, its outcome unknown. */
  readonly timeoutMs?: number;
}

export interface Weekly {
  /** Begins to send what is due; the returned function ends it, after what is under way. */
  start(): () => Promise<void>;
  /** When the next summary is due, as of the last look; null where none is. */
  next(): number | null;
  /** Sends what is due by now. */
  sendDue(): Promise<void>;
  /** Finds that out anew, after a subscription has changed. */
  refreshNext(): Promise<void>;
  /** The instant at which a subscription's next summary is due. */
  dueAfter(subscription: Subscription, instant: number): number;
  /** The cards as they would be posted now. */
  preview(of: SummaryFor, week: IsoWeek, zone: string): Promise<SummaryCards>;
  /** Sends the summary of a week now, if it was not; gives where it stands then. */
  sendNow(subscription: Subscription, week: IsoWeek): Promise<SendState>;
}

export function joinWeekly(join: WeeklyJoin): Weekly {
  const { store, log, clock, wait, settings = SEND_SETTINGS } = join;
  const now = (): number => clock.now();
  const material = { library: join.library, store };
  const cardsOf = (summary: Parameters<typeof summaryToCards>[0]): SummaryCards =>
    summaryToCards(summary, { fieldName: topicName });
  const poster = createPoster({
    ...join.slack,
    log,
    now,
    wait,
    ...(join.timeoutMs !== undefined && { timeoutMs: join.timeoutMs }),
  });
  const parts = {
    sends: store.sends,
    subscriptions: store.subscriptions,
    poster,
    compose: createComposeSummary(material, (summary, { id }, way) =>
      renderSummary(cardsOf(summary), { key: `${id}:${summary.week}`, way }, cardToText),
    ),
    tellOwner: async (subscription: Subscription, news: Parameters<typeof ownerNews>[1]) => {
      if (subscription.owner !== '')
        await poster.tell(subscription.owner, ownerNews(subscription, news));
    },
    log,
    now,
    settings,
    calendar: { slotAt, dayAt },
    process: randomUUID(),
  };
  const lookout = createLookout(parts);
  const resumeRefused = async (): Promise<void> => {
    for (const subscription of await store.subscriptions.all()) {
      const { id, since, paused } = subscription;
      if (paused === 'token-refused' && (await store.subscriptions.resume(id, since)))
        await parts.tellOwner(subscription, { kind: 'paused', reason: paused });
    }
  };
  let next: number | null = null;
  const refreshNext = async (): Promise<void> => {
    next = await lookout.nextDue();
  };
  return {
    start() {
      // Whoever starts has a token that is accepted: what rested for want of one goes on.
      let welcome: Promise<void> | null = null;
      const keeper = keepTime(clock, async () => {
        welcome ??= resumeRefused().catch(() => undefined);
        await welcome;
        const milliseconds = await lookout.look();
        await refreshNext().catch(() => undefined);
        return milliseconds;
      });
      return () => keeper.stop();
    },
    next: () => next,
    async sendDue() {
      await lookout.look();
      await refreshNext();
    },
    refreshNext,
    dueAfter: (subscription, instant) => lookout.dueAfter(subscription, instant),
    async preview(of, week, zone) {
      const { summary } = await prepareSummary(of, week, dayAt(zone, now()), material);
      return cardsOf(summary);
    },
    async sendNow(subscription, week) {
      const day = dayAt(subscription.zone, now());
      const due = { subscription, week, at: now(), day, rank: 0 };
      await sendWeeklySummary(due, randomUUID(), parts);
      const send = await store.sends.find({ subscription: subscription.id, week });
      return send?.state ?? 'open';
    },
  };
}

/** The week it is now in a zone. */
export function weekIn(zone: string, instant: number): IsoWeek {
  return weekOf(dayAt(zone, instant));
}
