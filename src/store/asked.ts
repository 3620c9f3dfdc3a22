// What was asked about → how often on each day; never by whom, nor in which words.

import type { Database } from './database.js';
import { NO_TEAM, plainKey, teamKey, type TeamId } from './team-key.js';

interface AskedRow {
  readonly team: string;
  readonly day: string;
  readonly project: string;
  readonly topic: string;
  readonly times: number;
}

export interface AskedTopics {
  /** Counts one question about the topics of a project, on a day `YYYY-MM-DD`. */
  count(day: string, project: string, topics: readonly string[]): Promise<void>;
  /** How often each was asked for from `from` until before `until`, the most asked first. */
  between(
    from: string,
    until: string,
  ): Promise<
    readonly { readonly project: string; readonly topic: string; readonly count: number }[]
  >;
  forgetBefore(day: string): Promise<void>;
}

export function createAskedTopics(database: Database, team: TeamId = NO_TEAM): AskedTopics {
  const db = database.withTables<{ asked: AskedRow }>();
  return {
    async count(day, project, topics) {
      for (const topic of new Set(topics)) {
        await db
          .insertInto('asked')
          .values({ team, day, project: teamKey(team, project), topic, times: 1 })
          .onConflict((conflict) =>
            conflict
              .columns(['day', 'project', 'topic'])
              .doUpdateSet((row) => ({ times: row('asked.times', '+', 1) })),
          )
          .execute();
      }
    },
    async between(from, until) {
      const rows = await db
        .selectFrom('asked')
        .select(['project', 'topic', (row) => row.fn.sum<number | string>('times').as('count')])
        .where('team', '=', team)
        .where('day', '>=', from)
        .where('day', '<', until)
        .groupBy(['project', 'topic'])
        .orderBy('count', 'desc')
        .orderBy('project')
        .orderBy('topic')
        .execute();
      return rows.map(({ count, project, topic }) => ({
        project: plainKey(team, project),
        topic,
        count: Number(count),
      }));
    },
    async forgetBefore(day) {
      await db.deleteFrom('asked').where('day', '<', day).execute();
    },
  };
}
