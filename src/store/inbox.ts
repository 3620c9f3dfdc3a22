// Deliveries of events → each taken once, by one process, and those that were never answered.

import type { Database, Instant } from './database.js';
import { NO_TEAM, plainKey, teamKey, type TeamId } from './team-key.js';
import type { WriteGroup } from './write-group.js';

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

export interface Inbox {
  /**
   * True for the first delivery that any of the keys is met in, and remembers them all. Where a
   * place is given the question counts as open from the same moment until `finish`, and overdue from
   * `dueAt`.
   */
  take(
    keys: readonly [string, ...string[]],
    question: { readonly place: QuestionPlace; readonly dueAt: Instant } | null,
    at: Instant,
  ): Promise<boolean>;
  /** Closes the question that was taken under this key, the first of its keys. */
  finish(key: string): Promise<void>;
  /** Hands out what is overdue, to one process at a time: again only from `againAt`. */
  takeOverdue(at: Instant, againAt: Instant): Promise<readonly OverdueQuestion[]>;
  /** Forgets events seen before then. Slack's last redelivery comes after some six minutes. */
  forgetBefore(at: Instant): Promise<void>;
}

type InboxTables = {
  readonly seen_events: SeenEventRow;
  readonly open_questions: OpenQuestionRow;
};

interface Delivery {
  readonly events: readonly SeenEventRow[];
  readonly question: OpenQuestionRow | null;
}

/** Several deliveries at once: of two that share a key the one that stands first is taken. */
async function takeMany(
  database: Database,
  deliveries: readonly Delivery[],
): Promise<readonly boolean[]> {
  const db = database.withTables<InboxTables>();
  const seen = new Map(
    deliveries.flatMap(({ events }) => events.map((event) => [event.key, event])),
  );
  const inserted = await db
    .insertInto('seen_events')
    .values([...seen.values()].sort((a, b) => (a.key < b.key ? -1 : 1)))
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .execute();
  const fresh = new Set(inserted.map(({ key }) => key));
  const isFirst = deliveries.map(({ events }) => {
    const isFresh = events.every(({ key }) => fresh.has(key));
    for (const { key } of events) fresh.delete(key);
    return isFresh;
  });
  const opened = deliveries.flatMap(({ question }, index) =>
    isFirst[index] === true && question !== null ? [question] : [],
  );
  if (opened.length > 0) await db.insertInto('open_questions').values(opened).execute();
  return isFirst;
}

async function finishMany(
  database: Database,
  keys: readonly string[],
): Promise<readonly undefined[]> {
  const db = database.withTables<InboxTables>();
  await db.deleteFrom('open_questions').where('key', 'in', keys).execute();
  return keys.map(() => undefined);
}

export function createInbox(database: Database, group: WriteGroup, team: TeamId = NO_TEAM): Inbox {
  const db = database.withTables<InboxTables>();
  const take = group.kind(takeMany);
  const finish = group.kind(finishMany);
  return {
    take: (keys, question, at) =>
      take({
        events: [...new Set(keys)].map((key) => ({ key: teamKey(team, key), team, seen_at: at })),
        question: question && {
          key: teamKey(team, keys[0]),
          team,
          ...question.place,
          due_at: question.dueAt,
          attempts: 0,
        },
      }),
    finish: (key) => finish(teamKey(team, key)),
    async takeOverdue(at, againAt) {
      const rows = await db
        .updateTable('open_questions')
        .set((row) => ({ due_at: againAt, attempts: row('attempts', '+', 1) }))
        .where('team', '=', team)
        .where('due_at', '<=', at)
        .returning(['key', 'channel', 'thread', 'person', 'language', 'attempts'])
        .execute();
      return rows.map((row) => ({ ...row, key: plainKey(team, row.key) }));
    },
    async forgetBefore(at) {
      await db.deleteFrom('seen_events').where('seen_at', '<', at).execute();
    },
  };
}
