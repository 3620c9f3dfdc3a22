// The store and the weekly summaries → what the Slack door needs to set them up.

import { randomUUID } from 'node:crypto';
import { dayAt, isZone } from '../clock/slot-time.js';
import type { SummaryMaterial } from '../flows/weekly/compose-summary.js';
import type { Subscription } from '../model/subscription.js';
import type { ListedSubscription, WeeklyHandlers } from '../slack/weekly/weekly-handlers.js';
import type { TeamStore } from '../store/store.js';
import { readSelection } from '../weekly/read-selection.js';
import { weekIn, type Weekly } from './join-weekly.js';

export interface WeeklySetup {
  readonly weekly: Weekly;
  readonly store: TeamStore;
  readonly library: SummaryMaterial['library'];
  readonly now: () => number;
  readonly zone: string;
  readonly allowShared: boolean;
}

export function weeklyHandlers(setup: WeeklySetup): WeeklyHandlers {
  const { weekly, store, library, now, zone, allowShared } = setup;
  const listed = async (subscription: Subscription): Promise<ListedSubscription> => {
    const at = weekly.dueAfter(subscription, Math.max(now(), subscription.since));
    const [last = null] = await store.sends.latest(subscription.id, 1);
    return {
      subscription,
      next: { day: dayAt(subscription.zone, at), time: subscription.time },
      last,
    };
  };
  return {
    zone,
    allowShared,
    isZone,
    async readSelection(kind, text, channel) {
      const seen = await library(channel);
      return readSelection(kind, text, seen.library.sheets);
    },
    preview: (choice, id) =>
      weekly.preview({ ...choice, id }, weekIn(choice.zone, now()), choice.zone),
    async save(choice, owner, id) {
      const before = id === null ? null : await store.subscriptions.find(id);
      const subscription: Subscription = {
        ...choice,
        id: before?.id ?? randomUUID(),
        owner,
        since: now(),
        paused: null,
      };
      await store.subscriptions.save(subscription);
      await weekly.refreshNext();
      return listed(subscription);
    },
    find: (id) => store.subscriptions.find(id),
    ofOwner: async (owner) => Promise.all((await store.subscriptions.ofOwner(owner)).map(listed)),
    async pause(id) {
      await store.subscriptions.pause(id, 'asked');
    },
    async resume(id) {
      await store.subscriptions.resume(id, now());
    },
    remove: (id) => store.subscriptions.remove(id),
    async takeDetails(key) {
      const [id = ''] = key.split(':');
      const subscription = await store.subscriptions.find(id);
      const last = subscription && (await store.sends.baseline(id));
      const sheets = last && (await store.snapshots.load(last.snapshot));
      if (subscription === null || !sheets) return store.sends.takeDetails(key);
      // What was written down then is told only as long as the channel may see all of it.
      const { shows } = await library(subscription.channel);
      const paths = sheets.flatMap(({ document, documents }) => [
        document,
        ...(documents ?? []).map(({ path }) => path),
      ]);
      return paths.every(shows) ? store.sends.takeDetails(key) : null;
    },
  };
}
