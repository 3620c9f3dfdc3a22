// SQL that comes again and again → the same prepared statement, since preparing it costs as much as running it.

import type { SqliteStatement } from 'kysely';

/** Statements that are kept; of those beyond them the one that was longest unused goes. */
const MOST_KEPT = 256;
/** What writes very many rows at once is rare, and large to keep. */
const LONGEST_KEPT = 10_000;

export interface KeptStatements {
  /** The statement, to be run by one caller at a time. */
  prepare(sql: string): SqliteStatement;
  /** Lets go of one that was given up half way: it would keep its hold on the file. */
  drop(sql: string): void;
  clear(): void;
}

/** SQLite prepares a kept statement anew by itself where the tables have changed. */
export function keepStatements(prepare: (sql: string) => SqliteStatement): KeptStatements {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = kept.get(sql);
      const statement = known ?? prepare(sql);
      // The columns of `*` may become others meanwhile.
      if (sql.length > LONGEST_KEPT || sql.includes('*')) return statement;
      if (known !== undefined) kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
    drop: (sql) => void kept.delete(sql),
    clear: () => {
      kept.clear();
    },
  };
}
