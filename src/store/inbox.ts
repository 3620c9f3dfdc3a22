// Deliveries of events → each taken once, by one process, and those that were never answered.

import type { Database, Instant } from './database.js';
import { NO_TEAM, plainKey, teamKey, type TeamId } from './team-key.js';

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

export function createInbox(database: Database, team: TeamId = NO_TEAM): Inbox {
  const db = database.withTables<{ seen_events: SeenEventRow; open_questions: OpenQuestionRow }>();
  return {
    take: (keys, question, at) =>
      db.transaction().execute(async (tx) => {
        // In one order everywhere, so that two processes never wait for each other.
        const rows = [...new Set(keys)]
          .sort()
          .map((key) => ({ key: teamKey(team, key), team, seen_at: at }));
        const fresh = await tx
          .insertInto('seen_events')
          .values(rows)
          .onConflict((conflict) => conflict.column('key').doNothing())
          .returning('key')
          .execute();
        if (fresh.length < rows.length) return false;
        if (question === null) return true;
        const { place, dueAt } = question;
        const key = teamKey(team, keys[0]);
        const opened = { key, team, ...place, due_at: dueAt, attempts: 0 };
        await tx.insertInto('open_questions').values(opened).execute();
        return true;
      }),
    async finish(key) {
      await db.deleteFrom('open_questions').where('key', '=', teamKey(team, key)).execute();
    },
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
