// What was asked about → how often on each day; never by whom, nor in which words.

import { insertOnce } from './compile-once.js';
import type { Database } from './database.js';
import { NO_TEAM, plainKey, teamKey, type TeamId } from './team-key.js';
import type { WriteGroup, WriteMany } from './write-group.js';

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

type AskedTables = { readonly asked: AskedRow };

/** One row for each day, project and topic, however often it was asked for. */
function createCountMany(): WriteMany<readonly AskedRow[], undefined> {
  const add = insertOnce<AskedRow, unknown>(
    { team: true, day: true, project: true, topic: true, times: true },
    (database, rows) =>
      database
        .withTables<AskedTables>()
        .insertInto('asked')
        .values(rows)
        .onConflict((conflict) =>
          conflict
            .columns(['day', 'project', 'topic'])
            .doUpdateSet((row) => ({ times: row('asked.times', '+', row.ref('excluded.times')) })),
        ),
  );
  return async (database, counts) => {
    const sums = new Map<string, AskedRow>();
    for (const row of counts.flat()) {
      const key = JSON.stringify([row.day, row.project, row.topic]);
      sums.set(key, { ...row, times: row.times + (sums.get(key)?.times ?? 0) });
    }
    const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    if (rows.length > 0) await add(database, rows);
    return counts.map(() => undefined);
  };
}

export function createAskedTopics(
  database: Database,
  group: WriteGroup,
  team: TeamId = NO_TEAM,
): AskedTopics {
  const db = database.withTables<AskedTables>();
  const count = group.kind(createCountMany());
  return {
    count: (day, project, topics) =>
      count(
        [...new Set(topics)].map((topic) => ({
          team,
          day,
          project: teamKey(team, project),
          topic,
          times: 1,
        })),
      ),
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
