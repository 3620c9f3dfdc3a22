// What a person says of an answer → kept for the keeper, once for each answer and person.

import { randomUUID } from 'node:crypto';
import type { Database, Instant } from './database.js';
import { NO_TEAM, plainKey, teamKey, type TeamId } from './team-key.js';

interface FeedbackRow {
  readonly team: string;
  readonly id: string;
  readonly person: string;
  readonly message: string;
  readonly verdict: string;
  readonly reason: string | null;
  readonly comment: string | null;
  readonly project: string | null;
  readonly given_at: Instant;
}

export interface Feedback {
  readonly person: string;
  /** The message that holds the answer. */
  readonly message: string;
  readonly verdict: 'good' | 'bad';
  readonly reason: string | null;
  readonly comment: string | null;
  readonly project: string | null;
}

export interface GivenFeedback extends Feedback {
  readonly givenAt: Instant;
}

export interface FeedbackBook {
  /** Keeps it; what the same person said of the same answer before is replaced. */
  give(feedback: Feedback, at: Instant): Promise<void>;
  /** Everything given from then on, oldest first. */
  since(at: Instant): Promise<readonly GivenFeedback[]>;
  forgetBefore(at: Instant): Promise<void>;
  /** Deletes what the person said; tells how much. */
  erasePerson(person: string): Promise<number>;
}

export function createFeedbackBook(database: Database, team: TeamId = NO_TEAM): FeedbackBook {
  const db = database.withTables<{ feedback: FeedbackRow }>();
  return {
    async give(feedback, at) {
      const message = teamKey(team, feedback.message);
      const said = { ...feedback, message, given_at: at };
      await db
        .insertInto('feedback')
        .values({ id: randomUUID(), team, ...said })
        .onConflict((conflict) => conflict.columns(['message', 'person']).doUpdateSet(said))
        .execute();
    },
    async since(at) {
      const rows = await db
        .selectFrom('feedback')
        .selectAll()
        .where('team', '=', team)
        .where('given_at', '>=', at)
        .orderBy('given_at')
        .orderBy('id')
        .execute();
      return rows.map(({ person, message, verdict, reason, comment, project, given_at }) => ({
        person,
        message: plainKey(team, message),
        verdict: verdict === 'good' ? 'good' : 'bad',
        reason,
        comment,
        project,
        givenAt: given_at,
      }));
    },
    async forgetBefore(at) {
      await db.deleteFrom('feedback').where('given_at', '<', at).execute();
    },
    async erasePerson(person) {
      const rows = await db
        .deleteFrom('feedback')
        .where('team', '=', team)
        .where('person', '=', person)
        .returning('id')
        .execute();
      return rows.length;
    },
  };
}
