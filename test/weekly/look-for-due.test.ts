// What is due is found from the ledger and the time, however the clock is set and whoever slept.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dayAt, slotAt } from '../../src/clock/slot-time.js';
import { SEND_SETTINGS } from '../../src/flows/weekly/held-send.js';
import { createLookout, type Lookout } from '../../src/flows/weekly/look-for-due.js';
import type { OwnerNews, SummaryPoster } from '../../src/flows/weekly/summary-poster.js';
import type { Subscription } from '../../src/model/subscription.js';
import { createPacePosts } from '../../src/slack/weekly/pace-posts.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Monday, 18 November 2030, 09:00 in Stockholm. */
const SLOT = Date.UTC(2030, 10, 18, 8);
const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

const SUBSCRIPTION: Subscription = {
  id: 's1',
  channel: 'C1',
  owner: 'U1',
  selection: { kind: 'all' },
  weekday: 1,
  time: '09:00',
  zone: 'Europe/Stockholm',
  language: 'sv',
  quiet: 'line',
  since: SLOT - DAY,
  paused: null,
};

interface Watched {
  readonly look: () => Promise<number>;
  readonly lookout: Lookout;
  readonly store: Store;
  readonly posted: string[];
  readonly told: OwnerNews[];
  time: number;
  parts: readonly string[];
  outcome: Awaited<ReturnType<SummaryPoster['post']>> | null;
}

async function watch(time: number, way: 'history' | 'schedule' = 'history'): Promise<Watched> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'projektlots-due-'));
  const store = await openStore({ dataDir, databaseUrl: null });
  onTestFinished(async () => {
    await store.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  await store.subscriptions.save(SUBSCRIPTION);
  const posted: string[] = [];
  const told: OwnerNews[] = [];
  const watched: Partial<Watched> & { time: number } = { time, parts: ['brev'], outcome: null };
  const poster: SummaryPoster = {
    wayFor: () => Promise.resolve(way),
    post: ({ key }) => {
      if (watched.outcome) return Promise.resolve(watched.outcome);
      posted.push(key);
      return Promise.resolve({ kind: 'posted', ts: '1.1' });
    },
    find: () => Promise.resolve({ kind: 'unsure', reason: 'missing_scope' }),
    schedule: ({ key }, postAt) => {
      posted.push(`${key} @${postAt}`);
      return Promise.resolve({ kind: 'scheduled', id: 'Q1' });
    },
    listScheduled: () => Promise.resolve([]),
    unschedule: () => Promise.resolve(),
  };
  const lookout = createLookout({
    ...{ sends: store.sends, subscriptions: store.subscriptions, poster },
    compose: () => Promise.resolve({ parts: watched.parts ?? [], snapshot: [] }),
    tellOwner: (_, news) => {
      told.push(news);
      return Promise.resolve();
    },
    ...{ log: QUIET, settings: SEND_SETTINGS, calendar: { slotAt, dayAt }, process: 'p' },
    now: () => watched.time,
  });
  return Object.assign(watched, {
    lookout,
    store,
    posted,
    told,
    look: () => lookout.look(),
  }) as Watched;
}

describe('looking for what is due', () => {
  it('sends nothing before its time, once at its time, and not again', async () => {
    const bot = await watch(SLOT - 1000);
    await bot.look();
    expect(bot.posted).toEqual([]);
    bot.time = SLOT;
    await bot.look();
    bot.time = SLOT + HOUR;
    await bot.look();
    expect(bot.posted).toEqual(['s1:2030-W47:0']);
    expect(await bot.lookout.nextDue()).toBe(SLOT + 7 * DAY);
  });

  it('hands it to Slack ahead of its time where only its list can prove it', async () => {
    const bot = await watch(SLOT - SEND_SETTINGS.leadMs, 'schedule');
    await bot.look();
    await bot.look();
    expect(bot.posted).toEqual([`s1:2030-W47:0 @${SLOT / 1000}`]);
  });

  it('sends once when the clock is set ahead, back and ahead again', async () => {
    const bot = await watch(SLOT - 2 * HOUR);
    for (const hours of [3, -3, 1, 2, -1, 5]) {
      bot.time += hours * HOUR;
      await bot.look();
    }
    expect(bot.posted).toEqual(['s1:2030-W47:0']);
  });

  it('makes up for a Monday that the machine slept over, within three days', async () => {
    const bot = await watch(SLOT - HOUR);
    await bot.look();
    bot.time = SLOT + 2 * DAY;
    await bot.look();
    expect(bot.posted).toEqual(['s1:2030-W47:0']);
    expect(bot.told).toEqual([]);
  });

  it('tells the owner once of a week that is past sending, and goes on with the next', async () => {
    const bot = await watch(SLOT + 4 * DAY);
    await bot.look();
    await bot.look();
    expect(bot.posted).toEqual([]);
    expect(bot.told).toEqual([{ kind: 'missed', week: '2030-W47' }]);
    bot.time = SLOT + 7 * DAY;
    await bot.look();
    expect(bot.posted).toEqual(['s1:2030-W48:0']);
  });

  it('still sends a week that was entered as missed by a clock that ran ahead', async () => {
    const bot = await watch(SLOT + 4 * DAY);
    await bot.look();
    bot.time = SLOT + HOUR;
    await bot.look();
    expect(bot.posted).toEqual(['s1:2030-W47:0']);
  });

  it('does not send again what may have been sent, and says so', async () => {
    const bot = await watch(SLOT);
    bot.outcome = { kind: 'unknown', reason: 'timeout' };
    await bot.look();
    bot.outcome = null;
    bot.time += SEND_SETTINGS.settleMs;
    await bot.look();
    await bot.look();
    expect(bot.posted).toEqual([]);
    expect(bot.told).toEqual([{ kind: 'unknown', week: '2030-W47' }]);
  });

  it('waits as long as Slack asks', async () => {
    const bot = await watch(SLOT);
    bot.outcome = { kind: 'later', reason: 'ratelimited', milliseconds: 30_000 };
    await bot.look();
    bot.outcome = null;
    bot.time += 29_000;
    await bot.look();
    expect(bot.posted).toEqual([]);
    bot.time += 1000;
    await bot.look();
    expect(bot.posted).toEqual(['s1:2030-W47:0']);
  });

  it('posts nothing in a quiet week where that was chosen', async () => {
    const bot = await watch(SLOT);
    bot.parts = [];
    await bot.look();
    await bot.look();
    expect(bot.posted).toEqual([]);
    const send = await bot.store.sends.find({ subscription: 's1', week: '2030-W47' });
    expect(send?.state).toBe('skipped');
  });

  it('sends nothing while it is paused, and goes on from then', async () => {
    const bot = await watch(SLOT);
    await bot.store.subscriptions.pause('s1', 'asked');
    await bot.look();
    await bot.store.subscriptions.resume('s1', SLOT + DAY);
    bot.time = SLOT + DAY;
    await bot.look();
    expect(bot.posted).toEqual([]);
    bot.time = SLOT + 7 * DAY;
    await bot.look();
    expect(bot.posted).toEqual(['s1:2030-W48:0']);
  });
});

describe('the pace of posts', () => {
  it('is one in a second and a bit for a channel, and ten a second for all', async () => {
    let time = 0;
    const turns = new Map<string, number[]>();
    const pace = createPacePosts(
      () => 0,
      (milliseconds) => {
        time = milliseconds;
        return Promise.resolve();
      },
    );
    const go = async (channel: string): Promise<void> => {
      time = 0;
      await pace(channel);
      turns.set(channel, [...(turns.get(channel) ?? []), time]);
    };
    for (let number = 0; number < 200; number += 1) await go(`C${number}`);
    for (let number = 0; number < 3; number += 1) await go('C0');
    expect(Math.max(...[...turns.values()].flat())).toBeLessThanOrEqual(25_000);
    const [first = 0, second = 0, third = 0] = turns.get('C0')?.slice(1) ?? [];
    expect([second - first, third - second].every((gap) => gap >= 1000)).toBe(true);
  });
});
