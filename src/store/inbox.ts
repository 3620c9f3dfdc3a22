// Deliveries of events → each taken once, by one process, and those that were never answered.

import { compileOnce, insertOnce } from './compile-once.js';
import type { Database, Instant } from './database.js';
import { createCountMany, MINUTE_MS, type Asking, type Pace, type PaceTables } from './paces.js';
import { NO_TEAM, plainKey, teamKey, type TeamId } from './team-key.js';
import type { WriteGroup, WriteMany } from './write-group.js';

interface SeenEventRow {
  readonly team: string;
  readonly key: string;
  readonly seen_at: Instant;
}

interface OpenQuestionRow {
  readonly team: string;
  readonly key: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly person: string;
  readonly language: string | null;
  readonly due_at: Instant;
  readonly attempts: number;
  readonly holder: string;
  readonly held_until: Instant;
  readonly posting: number;
  readonly taken_up: number;
  readonly asked: string | null;
}

/** Where a question was asked: all that is kept of it while it is being answered. */
export interface QuestionPlace {
  readonly channel: string;
  /** Root of the thread; null where the answer goes to the asker alone. */
  readonly thread: string | null;
  readonly person: string;
  readonly language: string | null;
}

/** A question that was taken and not answered in time. */
export interface OverdueQuestion extends QuestionPlace {
  readonly key: string;
  /** How often it has been handed out here, this time included. */
  readonly attempts: number;
}

/** Who answers a question, and until when nobody else may take it up. */
export interface Hold {
  /** A word that no other process uses. */
  readonly holder: string;
  readonly until: Instant;
}

export interface TakenQuestion {
  readonly place: QuestionPlace;
  readonly dueAt: Instant;
  readonly hold: Hold;
  /** What it takes to answer it anew, kept until it is answered; null where nobody else can. */
  readonly asked: string | null;
}

/** A delivery that is the taker's. */
export interface Taken {
  /** Where its question stands in its asker's minute; null where it is no question. */
  readonly pace: Pace | null;
}

export interface AbandonedQuestion extends QuestionPlace {
  readonly key: string;
  readonly asked: string;
}

export interface Inbox {
  /**
   * Given for the first delivery that any of the keys is met in, whose keys are all remembered; else
   * null. A question that is given counts as open from the same moment until `finish`, as overdue from
   * `dueAt`, and among those of its asker.
   * @param onTaken told the same as soon as no other process can take it, where that is before it
   * survives a power cut; whoever begins with it by then may show nothing before it resolves.
   */
  take(
    keys: readonly [string, ...string[]],
    question: TakenQuestion | null,
    at: Instant,
    onTaken?: (taken: Taken | null) => void,
  ): Promise<Taken | null>;
  /** Counts a question that is not taken in the way of others. */
  count(person: string, at: Instant): Promise<Pace>;
  /** Closes the question that was taken under this key, the first of its keys, if it is the holder's. */
  finish(key: string, holder: string): Promise<void>;
  /** Keeps questions from being taken up by others for a while longer. */
  hold(keys: readonly string[], hold: Hold): Promise<void>;
  /**
   * True if the question is still the holder's: it is to post an answer now, and nobody takes the
   * question up from here on.
   */
  beginPosting(key: string, holder: string): Promise<boolean>;
  /** Takes up what nobody holds any more and nobody has begun to post; each a few times at most. */
  takeAbandoned(at: Instant, hold: Hold): Promise<readonly AbandonedQuestion[]>;
  /** Hands out what is overdue, to one process at a time: again only from `againAt`. */
  takeOverdue(at: Instant, againAt: Instant, holder: string): Promise<readonly OverdueQuestion[]>;
  /** Forgets events seen before then. Slack's last redelivery comes after some six minutes. */
  forgetBefore(at: Instant): Promise<void>;
  /** Forgets whose minute is over by then. */
  forgetPaces(at: Instant): Promise<void>;
  /** Forgets how much the person has asked. */
  erasePerson(person: string): Promise<void>;
}

type InboxTables = PaceTables & {
  readonly seen_events: SeenEventRow;
  readonly open_questions: OpenQuestionRow;
};

interface Delivery {
  readonly events: readonly SeenEventRow[];
  readonly question: OpenQuestionRow | null;
  /** Whose question it is. */
  readonly asking: Asking | null;
}

const enterEvents = () =>
  insertOnce<SeenEventRow, Pick<SeenEventRow, 'key'>>(
    { team: true, key: true, seen_at: true },
    (database, events) =>
      database
        .withTables<InboxTables>()
        .insertInto('seen_events')
        .values(events)
        .onConflict((conflict) => conflict.column('key').doNothing())
        .returning('key'),
  );

const openQuestions = () =>
  insertOnce<OpenQuestionRow, unknown>(
    {
      ...{ team: true, key: true, channel: true, thread: true, person: true, language: true },
      ...{ due_at: true, attempts: true, holder: true, held_until: true, posting: true },
      ...{ taken_up: true, asked: true },
    },
    (database, questions) =>
      database.withTables<InboxTables>().insertInto('open_questions').values(questions),
  );

/** Several deliveries at once: of two that share a key the one that stands first is taken. */
function createTakeMany(): WriteMany<Delivery, Taken | null> {
  const enter = enterEvents();
  const open = openQuestions();
  const count = createCountMany();
  return async (database, deliveries) => {
    const seen = new Map(
      deliveries.flatMap(({ events }) => events.map((event) => [event.key, event])),
    );
    const inserted = await enter(
      database,
      [...seen.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    );
    const fresh = new Set(inserted.map(({ key }) => key));
    const isFirst = deliveries.map(({ events }) => {
      const isFresh = events.every(({ key }) => fresh.has(key));
      for (const { key } of events) fresh.delete(key);
      return isFresh;
    });
    const taken = deliveries.filter((_, index) => isFirst[index] === true);
    const opened = taken.flatMap(({ question }) => question ?? []);
    if (opened.length > 0) await open(database, opened);
    const askings = taken.flatMap(({ asking }) => asking ?? []);
    const paces = askings.length > 0 ? await count(database, askings) : [];
    let next = 0;
    return deliveries.map(({ asking }, index) => {
      if (isFirst[index] !== true) return null;
      return { pace: asking === null ? null : (paces[next++] ?? null) };
    });
  };
}

interface Held {
  readonly key: string;
  readonly holder: string;
}

/** All of one process, which is what a group is made of. */
function createFinishMany(): WriteMany<Held, undefined> {
  const close = compileOnce(
    (database, held: readonly Held[]) =>
      database
        .withTables<InboxTables>()
        .deleteFrom('open_questions')
        .where('key', 'in', keysOf(held))
        .where('holder', '=', holderOf(held)),
    (held) => [...keysOf(held), holderOf(held)],
  );
  return async (database, held) => {
    for (const ofOne of byHolder(held)) await close(database, ofOne);
    return held.map(() => undefined);
  };
}

function createPostMany(): WriteMany<Held, boolean> {
  const begin = compileOnce(
    (database, held: readonly Held[]) =>
      database
        .withTables<InboxTables>()
        .updateTable('open_questions')
        .set({ posting: 1 })
        .where('key', 'in', keysOf(held))
        .where('holder', '=', holderOf(held))
        .returning(['key', 'holder']),
    (held) => [1, ...keysOf(held), holderOf(held)],
  );
  return async (database, held) => {
    const ours = new Set<string>();
    for (const ofOne of byHolder(held))
      for (const { key, holder } of await begin(database, ofOne)) ours.add(`${holder} ${key}`);
    return held.map(({ key, holder }) => ours.has(`${holder} ${key}`));
  };
}

function byHolder(held: readonly Held[]): Iterable<readonly Held[]> {
  const parts = new Map<string, Held[]>();
  for (const one of held) {
    const part = parts.get(one.holder);
    if (part === undefined) parts.set(one.holder, [one]);
    else part.push(one);
  }
  return parts.values();
}

function keysOf(held: readonly Held[]): readonly string[] {
  return held.map(({ key }) => key);
}

function holderOf(held: readonly Held[]): string {
  return held[0]?.holder ?? '';
}

/** Nobody waits for a question to be closed: under load it goes along with what others write. */
const FINISH_PATIENCE_MS = 20;

/** A question that ends each process that takes it up is not taken up for ever. */
const MOST_TAKEN_UP = 3;

export function createInbox(database: Database, group: WriteGroup, team: TeamId = NO_TEAM): Inbox {
  const db = database.withTables<InboxTables>();
  const take = group.kind(createTakeMany());
  const finish = group.kind(createFinishMany(), FINISH_PATIENCE_MS);
  const post = group.kind(createPostMany());
  const count = group.kind(createCountMany());
  const askingOf = (person: string, at: Instant) => ({ id: teamKey(team, person), team, at });
  return {
    take: (keys, question, at, onTaken) => {
      const delivery = {
        events: [...new Set(keys)].map((key) => ({ key: teamKey(team, key), team, seen_at: at })),
        question: question && {
          key: teamKey(team, keys[0]),
          team,
          ...question.place,
          due_at: question.dueAt,
          attempts: 0,
          holder: question.hold.holder,
          held_until: question.hold.until,
          posting: 0,
          taken_up: 0,
          asked: question.asked,
        },
        asking: question && askingOf(question.place.person, at),
      };
      return take(delivery, onTaken);
    },
    finish: (key, holder) => finish({ key: teamKey(team, key), holder }),
    count: (person, at) => count(askingOf(person, at)),
    beginPosting: (key, holder) => post({ key: teamKey(team, key), holder }),
    async hold(keys, { holder, until }) {
      if (keys.length === 0) return;
      await db
        .updateTable('open_questions')
        .set({ held_until: until })
        .where(
          'key',
          'in',
          keys.map((key) => teamKey(team, key)),
        )
        .where('holder', '=', holder)
        .execute();
    },
    async takeAbandoned(at, { holder, until }) {
      const rows = await db
        .updateTable('open_questions')
        .set((row) => ({ holder, held_until: until, taken_up: row('taken_up', '+', 1) }))
        .where('team', '=', team)
        .where('asked', 'is not', null)
        .where('posting', '=', 0)
        .where('attempts', '=', 0)
        .where('held_until', '<=', at)
        .where('taken_up', '<', MOST_TAKEN_UP)
        .returning(['key', 'channel', 'thread', 'person', 'language', 'asked'])
        .execute();
      return rows.map((row) => ({
        ...row,
        key: plainKey(team, row.key),
        asked: row.asked ?? '',
      }));
    },
    async takeOverdue(at, againAt, holder) {
      const rows = await db
        .updateTable('open_questions')
        .set((row) => ({ holder, due_at: againAt, attempts: row('attempts', '+', 1) }))
        .where('team', '=', team)
        .where('due_at', '<=', at)
        .returning(['key', 'channel', 'thread', 'person', 'language', 'attempts'])
        .execute();
      return rows.map((row) => ({ ...row, key: plainKey(team, row.key) }));
    },
    async forgetBefore(at) {
      await db.deleteFrom('seen_events').where('seen_at', '<', at).execute();
    },
    async forgetPaces(at) {
      await db
        .deleteFrom('paces')
        .where('since', '<=', at - MINUTE_MS)
        .execute();
    },
    async erasePerson(person) {
      await db.deleteFrom('paces').where('id', '=', teamKey(team, person)).execute();
    },
  };
}
