// What every store keeps to, whatever the dialect under it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Taken } from '../../../src/store/inbox.js';
import type { Store, TeamStore } from '../../../src/store/store.js';
import { describeTeams } from './teams-contract.js';

/** One database, empty when it is made, that can be opened several times at once. */
export interface TestDatabase {
  open(): Promise<Store>;
  remove(): Promise<void>;
}

const DAY = 24 * 60 * 60_000;
const T = Date.UTC(2026, 2, 2, 8);
const PLACE = { channel: 'C1', thread: '17.1', person: 'U1', language: 'sv' };
const question = (dueAt: number, asked: string | null = null) => ({
  place: PLACE,
  dueAt,
  asked,
  hold: { holder: 'h', until: T + 10 },
});
const DAYS = { questions: 30, conversations: 30, feedback: 30, audit: 30 };

/** Tests of two processes that share one database. */
export function describeStore(name: string, create: () => Promise<TestDatabase>): void {
  describe(`the store over ${name}`, () => {
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

    describe('the inbox', () => {
      it('lets one of two processes take an event, once', async () => {
        const takes = Array.from({ length: 20 }, (_, index) =>
          (index % 2 === 0 ? one : other).inbox.take(['event:1', 'message:C1:1'], null, T),
        );
        expect((await Promise.all(takes)).filter(Boolean)).toHaveLength(1);
      });

      it('takes no event that shares any key with one before', async () => {
        expect(await one.inbox.take(['event:2', 'message:C1:2'], null, T)).not.toBeNull();
        expect(await other.inbox.take(['event:3', 'message:C1:2'], null, T)).toBeNull();
        expect(await other.inbox.take(['event:3', 'message:C1:3'], null, T)).toBeNull();
        expect(await other.inbox.take(['event:4', 'event:4'], null, T)).not.toBeNull();
      });

      it('tells whoever wants to begin at once the same as it tells in the end, and once', async () => {
        const told: string[] = [];
        const take = async (store: Store, name: string): Promise<void> => {
          const onTaken = (taken: Taken | null): void =>
            void told.push(`${name} ahead: ${taken !== null}`);
          const taken = await store.inbox.take(['event:ahead'], null, T, onTaken);
          told.push(`${name}: ${taken !== null}`);
        };
        await take(one, 'one');
        await take(other, 'other');
        const ahead = (line: string): boolean => line.includes('ahead');
        expect(told.filter((line) => !ahead(line))).toEqual(['one: true', 'other: false']);
        const inOrder = ['one ahead: true', 'one: true', 'other ahead: false', 'other: false'];
        expect(told).toEqual(told.some(ahead) ? inOrder : ['one: true', 'other: false']);
      });

      it('hands an unanswered question to one process at a time, and counts how often', async () => {
        await one.inbox.take(['event:5'], question(T + 100), T);
        expect(await other.inbox.takeOverdue(T + 99, T + 200, 'h')).toEqual([]);
        const handed = await Promise.all([
          one.inbox.takeOverdue(T + 100, T + 200, 'h'),
          other.inbox.takeOverdue(T + 100, T + 200, 'h'),
        ]);
        expect(handed.flat()).toEqual([{ key: 'event:5', ...PLACE, attempts: 1 }]);
        expect(await one.inbox.takeOverdue(T + 200, T + 300, 'h')).toEqual([
          { key: 'event:5', ...PLACE, attempts: 2 },
        ]);
        await other.inbox.finish('event:5', 'h');
        expect(await one.inbox.takeOverdue(T + 900, T + 999, 'h')).toEqual([]);
      });

      it('hands what a dead process left to one other, which then alone may post', async () => {
        await one.inbox.take(['event:7'], question(T + 900, 'text'), T);
        const other2 = { holder: 'o', until: T + 60 };
        await one.inbox.hold(['event:7'], { holder: 'h', until: T + 20 });
        expect(await other.inbox.takeAbandoned(T + 19, other2)).toEqual([]);
        const taken = await Promise.all([
          other.inbox.takeAbandoned(T + 20, other2),
          one.inbox.takeAbandoned(T + 20, { holder: 'p', until: T + 60 }),
        ]);
        expect(taken.flat()).toEqual([{ key: 'event:7', ...PLACE, asked: 'text' }]);
        expect(await one.inbox.beginPosting('event:7', 'h')).toBe(false);
        await one.inbox.finish('event:7', 'h');
        const holder = taken[0].length > 0 ? 'o' : 'p';
        expect(await one.inbox.beginPosting('event:7', holder)).toBe(true);
        expect(await other.inbox.takeAbandoned(T + 99, other2)).toEqual([]);
        await one.inbox.finish('event:7', holder);
        expect(await one.inbox.beginPosting('event:7', holder)).toBe(false);
      });

      it('hands a question that nobody survives to no more than three', async () => {
        await one.inbox.take(['event:8'], question(T + 900, 'text'), T);
        const counts: number[] = [];
        for (let time = 1; time <= 5; time += 1) {
          const hold = { holder: `dead ${time}`, until: T + 100 * time };
          counts.push((await other.inbox.takeAbandoned(T + 100 * time, hold)).length);
        }
        expect(counts).toEqual([1, 1, 1, 0, 0]);
        await one.inbox.finish('event:8', 'dead 3');
      });

      it('opens no question for a delivery that was seen before', async () => {
        await one.inbox.take(['event:6'], null, T);
        await one.inbox.take(['event:6'], question(T), T);
        expect(await one.inbox.takeOverdue(T + 900, T + 999, 'h')).toEqual([]);
      });
    });

    describe('the pace of a person', () => {
      const ask = async (store: TeamStore, key: string, person: string, at: number) => {
        const asked = { ...question(at + 5000), place: { ...PLACE, person } };
        const taken = await store.inbox.take([key], asked, at);
        await store.inbox.finish(key, 'h');
        return taken?.pace;
      };

      it('is counted over all processes, each question once', async () => {
        const paces = await Promise.all(
          Array.from({ length: 20 }, (_, index) =>
            ask(index % 2 === 0 ? one : other, `pace:${index}`, 'U7', T + index),
          ),
        );
        const numbers = paces.map((pace) => pace?.number ?? 0).sort((a, b) => a - b);
        expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
        expect(new Set(paces.map((pace) => pace?.since)).size).toBe(1);
        expect(await ask(other, 'pace:0', 'U7', T + 30)).toBeUndefined();
        expect(await one.inbox.count('U7', T + 31)).toMatchObject({ number: 21 });
        expect(await ask(other, 'pace:20', 'U7', T + 32)).toMatchObject({ number: 22 });
      });

      it('begins anew when a minute is over, and is nobody else’s', async () => {
        expect(await ask(one, 'pace:a', 'U8', T)).toEqual({ since: T, number: 1 });
        expect(await ask(other, 'pace:b', 'U8', T + 59_999)).toEqual({ since: T, number: 2 });
        expect(await ask(one, 'pace:c', 'U9', T + 59_999)).toMatchObject({ number: 1 });
        const later = T + 60_000;
        expect(await ask(one, 'pace:d', 'U8', later)).toEqual({ since: later, number: 1 });
        expect(await ask(other.ofTeam('T8'), 'pace:e', 'U8', later)).toMatchObject({ number: 1 });
      });

      it('is not counted for what is no question', async () => {
        expect(await one.inbox.take(['pace:press'], null, T)).toEqual({ pace: null });
      });
    });

    describe('conversations', () => {
      it('loads what was saved last, by whichever process', async () => {
        await one.conversations.save({ id: 'a', person: 'U1', context: '{"å":1}' }, T);
        await other.conversations.save({ id: 'a', person: 'U2', context: '{"ö":2}' }, T + 1);
        expect(await one.conversations.load('a')).toBe('{"ö":2}');
        expect(await one.conversations.load('b')).toBeNull();
      });
    });

    describe('feedback', () => {
      it('counts what one person says of one answer once, the latest', async () => {
        const said = { person: 'U1', message: 'C1:1', reason: null, comment: null, project: null };
        await one.feedback.give({ ...said, verdict: 'good' }, T);
        const later = { ...said, verdict: 'bad', reason: 'wrong', comment: 'Fel år' } as const;
        await other.feedback.give(later, T + 1);
        await one.feedback.give({ ...said, person: 'U2', verdict: 'good' }, T + 2);
        expect(await one.feedback.since(T + 1)).toEqual([
          { ...later, givenAt: T + 1 },
          { ...said, person: 'U2', verdict: 'good', givenAt: T + 2 },
        ]);
      });
    });

    describe('unanswered questions', () => {
      it('gives those of a span in the order they were asked', async () => {
        const asked = { person: 'U1', language: 'sv', reason: 'no-such-project', project: null };
        await one.unanswered.keep({ ...asked, question: 'Andra?' }, T + 1);
        await one.unanswered.keep({ ...asked, question: 'Första?' }, T);
        await one.unanswered.keep({ ...asked, question: 'Tredje?', person: 'U2' }, T + 2);
        const questions = (kept: readonly { readonly question: string }[]) =>
          kept.map(({ question }) => question);
        expect(questions(await other.unanswered.between(T, T + 2))).toEqual(['Första?', 'Andra?']);
        expect(questions(await other.unanswered.ofPerson('U2'))).toEqual(['Tredje?']);
      });
    });

    describe('watches', () => {
      it('holds each watch once and tells whom a change concerns', async () => {
        const whole = { person: 'U1', project: '2018/1', field: null };
        const field = { person: 'U2', project: '2018/1', field: 'grant' };
        expect(await one.watches.add(whole, T)).toBe(true);
        expect(await other.watches.add(whole, T + 1)).toBe(false);
        expect(await one.watches.add(field, T + 2)).toBe(true);
        expect(await other.watches.onProjects(['2018/1', '2018/2'])).toEqual([whole, field]);
        expect(await other.watches.onProjects([])).toEqual([]);
        expect(await one.watches.ofPerson('U2')).toEqual([field]);
        expect(await other.watches.remove(field)).toBe(true);
        expect(await one.watches.remove(field)).toBe(false);
        expect(await one.watches.ofPerson('U2')).toEqual([]);
      });
    });

    describe('the record of contact details', () => {
      it('tells who was shown which field, and when', async () => {
        const shown = { person: 'U1', project: '2018/1', place: 'D1' };
        await one.audit.record(
          [
            { ...shown, field: 'email' },
            { ...shown, field: 'phone' },
          ],
          T,
        );
        await one.audit.record([], T);
        expect(await other.audit.since(T)).toEqual([
          { ...shown, field: 'email', shownAt: T },
          { ...shown, field: 'phone', shownAt: T },
        ]);
      });
    });

    it('writes what comes at the same moment together, and lets no refused row take others along', async () => {
      const nobody = null as unknown as string;
      const written = await Promise.allSettled([
        one.inbox.take(['event:10'], question(T + 5000), T),
        one.conversations.save({ id: 'g', person: 'U1', context: '1' }, T),
        one.conversations.save({ id: 'g', person: nobody, context: '2' }, T),
        one.inbox.take(['event:10'], null, T),
        one.asked.count('2026-03-02', 'p', ['grant', 'owner']),
        one.asked.count('2026-03-02', 'p', ['grant']),
      ]);
      expect(written.map(({ status }) => status)).toEqual([
        'fulfilled',
        'fulfilled',
        'rejected',
        'fulfilled',
        'fulfilled',
        'fulfilled',
      ]);
      expect(written[3]).toMatchObject({ value: null });
      expect(await other.conversations.load('g')).toBe('1');
      await one.asked.count('2026-03-02', 'p', ['grant']);
      expect(await other.asked.between('2026-03-02', '2026-03-03')).toEqual([
        { project: 'p', topic: 'grant', count: 3 },
        { project: 'p', topic: 'owner', count: 1 },
      ]);
      await one.inbox.finish('event:10', 'h');
    });

    it('erases a person, and nobody else', async () => {
      const fresh = await create();
      const store = await fresh.open();
      const asked = { question: 'Vem?', language: 'sv', reason: 'empty', project: null };
      const said = { message: 'C1:1', verdict: 'good', reason: null, comment: null } as const;
      for (const person of ['U1', 'U2']) {
        await store.unanswered.keep({ ...asked, person }, T);
        await store.conversations.save({ id: person, person, context: '{}' }, T);
        await store.feedback.give({ ...said, person, project: null }, T);
        await store.watches.add({ person, project: 'p', field: null }, T);
        await store.audit.record([{ person, project: 'p', field: 'email', place: 'D' }], T);
        await store.inbox.count(person, T);
      }
      expect(await store.erasePerson('U1')).toEqual({
        questions: 1,
        conversations: 1,
        feedback: 1,
        watches: 1,
      });
      expect(await store.unanswered.between(0, T + 1)).toMatchObject([{ person: 'U2' }]);
      expect(await store.conversations.load('U1')).toBeNull();
      expect(await store.conversations.load('U2')).toBe('{}');
      expect(await store.feedback.since(0)).toMatchObject([{ person: 'U2' }]);
      expect(await store.watches.onProjects(['p'])).toMatchObject([{ person: 'U2' }]);
      expect(await store.audit.since(0)).toHaveLength(2);
      expect(await store.inbox.count('U1', T)).toMatchObject({ number: 1 });
      expect(await store.inbox.count('U2', T)).toMatchObject({ number: 2 });
      await store.close();
      await fresh.remove();
    });

    it('forgets what has been kept for its time', async () => {
      const fresh = await create();
      const store = await fresh.open();
      const asked = { person: 'U1', language: 'sv', reason: 'empty', project: null };
      await store.unanswered.keep({ ...asked, question: 'gammal' }, T);
      await store.unanswered.keep({ ...asked, question: 'ny' }, T + 2 * DAY);
      await store.conversations.save({ id: 'a', person: 'U1', context: '{}' }, T);
      await store.audit.record([{ person: 'U1', project: 'p', field: 'email', place: 'D' }], T);
      await store.inbox.take(['event:old'], null, T);
      await store.inbox.count('U1', T + 30 * DAY);
      await store.forgetOld(T + 31 * DAY, DAYS);
      expect(await store.inbox.count('U1', T + 30 * DAY)).toMatchObject({ number: 1 });
      expect(await store.unanswered.ofPerson('U1')).toMatchObject([{ question: 'ny' }]);
      expect(await store.conversations.load('a')).toBeNull();
      expect(await store.audit.since(0)).toEqual([]);
      expect(await store.inbox.take(['event:old'], null, T)).not.toBeNull();
      await store.close();
      await fresh.remove();
    });

    describeTeams(create);

    it('finds everything again when it is opened anew', async () => {
      const fresh = await create();
      const before = await fresh.open();
      await before.watches.add({ person: 'U1', project: 'Åland 1', field: 'email' }, T);
      await before.close();
      const after = await fresh.open();
      expect(await after.watches.ofPerson('U1')).toEqual([
        { person: 'U1', project: 'Åland 1', field: 'email' },
      ]);
      await after.close();
      await fresh.remove();
    });
  });
}
