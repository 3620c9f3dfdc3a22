// What was asked about → how often on each day; never by whom, nor in which words.

import type { Database } from './database.js';

interface AskedRow {
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

export function createAskedTopics(database: Database): AskedTopics {
  const db = database.withTables<{ asked: AskedRow }>();
  return {
    async count(day, project, topics) {
      for (const topic of new Set(topics)) {
        await db
          .insertInto('asked')
          .values({ day, project, topic, times: 1 })
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
        .where('day', '>=', from)
        .where('day', '<', until)
        .groupBy(['project', 'topic'])
        .orderBy('count', 'desc')
        .orderBy('project')
        .orderBy('topic')
        .execute();
      return rows.map(({ count, ...row }) => ({ ...row, count: Number(count) }));
    },
    async forgetBefore(day) {
      await db.deleteFrom('asked').where('day', '<', day).execute();
    },
  };
}
