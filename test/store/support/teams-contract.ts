// What every store keeps to where it holds the rows of several workspaces.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Subscription } from '../../../src/model/subscription.js';
import type { Store, TeamStore } from '../../../src/store/store.js';
import type { TestDatabase } from './store-contract.js';

const T = Date.UTC(2026, 2, 2, 8);
const WEEK = '2026-W10';

export const SUBSCRIPTION: Subscription = {
  id: 'S',
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

/** Leaves a row in every table, under ids that every workspace may have alike. */
export async function fillTeam(store: TeamStore, name: string): Promise<void> {
  const person = 'U1';
  const question = { channel: 'C1', thread: null, person, language: 'sv' };
  await store.inbox.take(
    ['message:C1:1'],
    { place: question, dueAt: T, hold: { holder: 'h', until: T }, asked: null },
    T,
  );
  await store.conversations.save({ id: 'C1:1', person, context: name }, T);
  await store.feedback.give(
    { person, message: 'C1:1', verdict: 'bad', reason: name, comment: null, project: 'p' },
    T,
  );
  await store.unanswered.keep(
    { person, question: name, language: 'sv', reason: 'empty', project: null },
    T,
  );
  await store.watches.add({ person, project: 'p', field: null }, T);
  await store.audit.record([{ person, project: 'p', field: 'email', place: name }], T);
  await store.asked.count('2026-03-02', 'p', ['grant']);
  await store.settings.change(person, { language: name }, T);
  const subscription = { ...SUBSCRIPTION, id: `${SUBSCRIPTION.id}-${name}` };
  await store.subscriptions.save(subscription);
  await store.sends.claim({ subscription: subscription.id, week: WEEK }, name, T, T + 1);
}

/** All that can be read of a workspace. */
export async function readTeam(store: TeamStore) {
  return {
    overdue: await store.inbox.takeOverdue(T, T, 'h'),
    conversation: await store.conversations.load('C1:1'),
    feedback: (await store.feedback.since(0)).map(({ reason }) => reason),
    unanswered: (await store.unanswered.between(0, T + 1)).map(({ question }) => question),
    ofPerson: (await store.unanswered.ofPerson('U1')).map(({ question }) => question),
    watches: [...(await store.watches.ofPerson('U1')), ...(await store.watches.onProjects(['p']))],
    audit: (await store.audit.since(0)).map(({ place }) => place),
    settings: await store.settings.load(),
    settingChanges: (await store.settings.changesSince(0)).map(({ after }) => after),
    asked: await store.asked.between('2026-03-01', '2026-03-09'),
    subscriptions: (await store.subscriptions.all()).map(({ id }) => id),
    owned: (await store.subscriptions.ofOwner('U1')).map(({ id }) => id),
    sends: (await store.sends.since(WEEK)).map(({ subscription }) => subscription),
    waiting: (await store.sends.waiting('open', T + 1)).map(({ subscription }) => subscription),
  };
}

/** What `readTeam` gives of a workspace that `fillTeam` was called for once. */
export function filled(name: string) {
  const watch = { person: 'U1', project: 'p', field: null };
  const place = { channel: 'C1', thread: null, person: 'U1', language: 'sv' };
  return {
    overdue: [{ key: 'message:C1:1', ...place, attempts: expect.any(Number) as number }],
    conversation: name,
    feedback: [name],
    unanswered: [name],
    ofPerson: [name],
    watches: [watch, watch],
    audit: [name],
    settings: { language: name },
    settingChanges: [name],
    asked: [{ project: 'p', topic: 'grant', count: 1 }],
    subscriptions: [`S-${name}`],
    owned: [`S-${name}`],
    sends: [`S-${name}`],
    waiting: [`S-${name}`],
  };
}

const NOTHING = {
  ...{ overdue: [], conversation: null, feedback: [], unanswered: [], ofPerson: [], watches: [] },
  ...{ settings: {}, settingChanges: [] },
  ...{ audit: [], asked: [], subscriptions: [], owned: [], sends: [], waiting: [] },
};

export function describeTeams(create: () => Promise<TestDatabase>): void {
  describe('of several workspaces', () => {
    let database: TestDatabase;
    let store: Store;

    beforeAll(async () => {
      database = await create();
      store = await database.open();
      await fillTeam(store, 'before');
      await fillTeam(store.ofTeam('T1'), 'one');
      await fillTeam(store.ofTeam('T2'), 'two');
    });
    afterAll(async () => {
      await store.close();
      await database.remove();
    });

    it('keeps rows with equal ids apart', async () => {
      expect(await readTeam(store.ofTeam('T1'))).toEqual(filled('one'));
      expect(await readTeam(store.ofTeam('T2'))).toEqual(filled('two'));
      expect(await readTeam(store.ofTeam('T3'))).toEqual(NOTHING);
    });

    it('changes nothing of another workspace', async () => {
      const [one, two] = [store.ofTeam('T1'), store.ofTeam('T2')];
      await one.subscriptions.save({ ...SUBSCRIPTION, id: 'S-two', channel: 'C9' });
      expect(await one.subscriptions.pause('S-two', 'asked')).toBe(false);
      await one.subscriptions.remove('S-two');
      await one.inbox.finish('message:C2:1', 'h');
      expect(
        await one.sends.claim({ subscription: 'S-two', week: WEEK }, 'x', T + 9, T + 99),
      ).toBeNull();
      expect(await one.inbox.take(['message:C1:1'], null, T)).toBeNull();
      expect(await readTeam(two)).toEqual(filled('two'));
      expect(await store.ofTeam('T3').erasePerson('U1')).toEqual({
        ...{ questions: 0, conversations: 0, feedback: 0, watches: 0 },
      });
      expect(await readTeam(two)).toEqual(filled('two'));
    });

    it('gives the rows of no workspace to one, once', async () => {
      await store.adoptRows('T4');
      await store.adoptRows('T5');
      expect(await readTeam(store.ofTeam('T4'))).toEqual(filled('before'));
      expect(await readTeam(store)).toEqual(NOTHING);
      expect(await readTeam(store.ofTeam('T1'))).toEqual(filled('one'));
    });

    it('erases one and leaves the others as they are', async () => {
      await store.eraseTeam('T1');
      await store.eraseTeam('T1');
      expect(await readTeam(store.ofTeam('T1'))).toEqual(NOTHING);
      expect(await store.ofTeam('T1').inbox.take(['message:C1:1'], null, T)).not.toBeNull();
      expect(await store.ofTeam('T1').inbox.count('U1', T)).toMatchObject({ number: 1 });
      expect(await store.ofTeam('T2').inbox.count('U1', T)).toMatchObject({ number: 2 });
      expect(await readTeam(store.ofTeam('T2'))).toEqual(filled('two'));
      await expect(store.eraseTeam('')).rejects.toThrow();
    });

    it('keeps installations, and finishes each that was begun once and in time', async () => {
      const { installations } = store;
      const kept = {
        ...{ team: 'T6', name: 'Exempel', enterprise: null, token: 'sealed' },
        ...{ scopes: ['chat:write', 'commands'], installedBy: 'U1', installedAt: T },
      };
      await installations.save({ ...kept, token: 'old' });
      await installations.save(kept);
      expect(await installations.find('T6')).toEqual(kept);
      expect(await installations.find('T7')).toBeNull();
      await installations.reseal('T6', 'other', 'wrong');
      await installations.reseal('T6', 'sealed', 'resealed');
      expect(await installations.all()).toEqual([{ ...kept, token: 'resealed' }]);
      await installations.begin('a', T + 10);
      await installations.begin('b', T + 10);
      const tries = Array.from({ length: 5 }, () => installations.finish('a', T));
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
      expect(await installations.finish('b', T + 10)).toBe(false);
      expect(await installations.finish('c', T)).toBe(false);
    });
  });
}
