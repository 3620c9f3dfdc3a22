// What every store keeps to of the weekly summaries, whatever the dialect under it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SNAPSHOT_VERSION, type SheetSnapshot } from '../../../src/model/snapshot.js';
import type { Subscription } from '../../../src/model/subscription.js';
import type { Store } from '../../../src/store/store.js';
import type { TestDatabase } from './store-contract.js';

const T = Date.UTC(2026, 2, 2, 8);
const WEEK = '2026-W10';
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
  since: T,
  paused: null,
};

/** Tests of two processes that share one database. */
export function describeWeeklyStore(name: string, create: () => Promise<TestDatabase>): void {
  describe(`the weekly summaries over ${name}`, () => {
    let database: TestDatabase;
    let one: Store;
    let other: Store;

    beforeAll(async () => {
      database = await create();
      [one, other] = await Promise.all([database.open(), database.open()]);
    });
    afterAll(async () => {
      await Promise.all([one.close(), other.close()]);
      await database.remove();
    });

    const both = <T>(call: (store: Store) => Promise<T>): Promise<readonly T[]> =>
      Promise.all(Array.from({ length: 8 }, (_, index) => call(index % 2 === 0 ? one : other)));

    it('are kept as they were chosen, until they are removed with their sends', async () => {
      const chosen = { ...SUBSCRIPTION, id: 's0', channel: 'C0' };
      await one.subscriptions.save(chosen);
      await other.subscriptions.save({ ...chosen, language: 'en' });
      expect(await one.subscriptions.all()).toEqual([{ ...chosen, language: 'en' }]);
      await one.sends.miss({ subscription: 's0', week: WEEK }, T);
      await other.subscriptions.remove('s0');
      expect(await one.subscriptions.find('s0')).toBeNull();
      expect(await one.sends.since(WEEK)).toEqual([]);
    });

    it('are paused by one of several, and resumed by one', async () => {
      await one.subscriptions.save(SUBSCRIPTION);
      const paused = await both((store) => store.subscriptions.pause('s1', 'channel-archived'));
      expect(paused.filter(Boolean)).toHaveLength(1);
      const resumed = await both((store) => store.subscriptions.resume('s1', T + 1));
      expect(resumed.filter(Boolean)).toHaveLength(1);
      expect(await one.subscriptions.ofOwner('U1')).toEqual([{ ...SUBSCRIPTION, since: T + 1 }]);
    });

    it('are sent by one of several, and by another only when its claim has run out', async () => {
      const key = { subscription: 's1', week: WEEK };
      let number = 0;
      const claim = (at: number) => (store: Store) =>
        store.sends.claim(key, `holder ${(number += 1)}`, at, at + 60_000);
      expect((await both(claim(T))).filter((send) => send !== null)).toHaveLength(1);
      expect((await both(claim(T + 59_999))).filter((send) => send !== null)).toEqual([]);
      const again = (await both(claim(T + 60_000))).flatMap((send) => send ?? []);
      expect(again).toMatchObject([{ attempts: 2, begunAt: T, leaseUntil: T + 120_000 }]);
    });

    it('are written down by their holder only', async () => {
      const key = { subscription: 's2', week: WEEK };
      await one.sends.claim(key, 'first', T, T + 1);
      await other.sends.claim(key, 'second', T + 1, T + 9);
      expect(await one.sends.write(key, 'first', { done: 1, tried: true })).toBe(false);
      const progress = { day: '2026-03-02', snapshot: ['å'], state: 'sent', tried: true } as const;
      expect(await other.sends.write(key, 'second', progress)).toBe(true);
      expect(await one.sends.find(key)).toMatchObject({ state: 'sent', tried: true, done: 0 });
      expect(await one.sends.baseline('s2')).toEqual({ day: '2026-03-02', snapshot: ['å'] });
      expect(await one.sends.latest('s2', 2)).toHaveLength(1);
    });

    it('hand out what follows a scheduled one to one of several', async () => {
      const key = { subscription: 's3', week: WEEK };
      await one.sends.claim(key, 'h', T, T + 1);
      const content = JSON.stringify(['root', 'reply']);
      await one.sends.write(key, 'h', { state: 'scheduled', way: 'schedule', content });
      const given = await both((store) => store.sends.takeDetails(`s3:${WEEK}`));
      expect(given.filter((details) => details !== null)).toEqual([['reply']]);
    });

    it('are told as missed once', async () => {
      const key = { subscription: 's4', week: WEEK };
      const entered = await both((store) => store.sends.miss(key, T));
      expect(entered.filter(Boolean)).toHaveLength(1);
      const told = (await both((store) => store.sends.takeUntold())).flat();
      expect(told.filter(({ subscription }) => subscription === 's4')).toHaveLength(1);
    });

    it('find the sheets that they were made from, kept by several at once', async () => {
      const sheets = Array.from(
        { length: 600 },
        (_, index) =>
          ({ version: SNAPSHOT_VERSION, project: `Projekt ${index}` }) as unknown as SheetSnapshot,
      );
      const kept = await Promise.all([
        one.snapshots.keep(sheets),
        other.snapshots.keep([...sheets].reverse()),
      ]);
      expect(kept[1]).toEqual([...kept[0]].reverse());
      expect(await other.snapshots.load(kept[0])).toEqual(sheets);
      const [first = ''] = kept[0];
      const asked = [first, 'none of these', ...kept[0]];
      expect(await other.snapshots.missing(asked)).toEqual(Uint32Array.of(1));
    });

    it('forget sheets that no next summary is compared with, and none while one is made', async () => {
      const name = 'unused';
      const sheet = (project: string) =>
        ({ version: SNAPSHOT_VERSION, project }) as unknown as SheetSnapshot;
      const [used, unused] = await one.snapshots.keep([sheet('används'), sheet('används inte')]);
      const key = { subscription: name, week: '2026-W10' };
      for (const send of await one.sends.waiting('open', Number.MAX_SAFE_INTEGER))
        await one.sends.claim(send, 'sweeper', Number.MAX_SAFE_INTEGER, 0).then(async () => {
          await one.sends.write(send, 'sweeper', { state: 'skipped' });
        });
      await one.sends.claim(key, 'holder', T, T + 1000);
      expect(await other.snapshots.forgetUnused()).toBe(0);
      await one.sends.write(key, 'holder', {
        state: 'sent',
        day: '2026-03-02',
        snapshot: [used ?? ''],
      });
      expect(await other.snapshots.forgetUnused()).toBeGreaterThan(0);
      expect(await one.snapshots.load([used ?? ''])).toEqual([sheet('används')]);
      expect(await one.snapshots.load([unused ?? ''])).toBeNull();
    });

    it('count what was asked, by whichever process', async () => {
      await both((store) => store.asked.count('2026-03-02', 'p', ['grant', 'grant', 'owner']));
      await one.asked.count('2026-03-03', 'p', ['owner']);
      expect(await other.asked.between('2026-03-01', '2026-03-04')).toEqual([
        { project: 'p', topic: 'owner', count: 9 },
        { project: 'p', topic: 'grant', count: 8 },
      ]);
    });
  });
}
