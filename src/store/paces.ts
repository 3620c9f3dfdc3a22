// A person's questions → how many there have been in this minute, whichever process they came to.

import { sql } from 'kysely';
import { insertOnce } from './compile-once.js';
import type { Instant } from './database.js';
import type { WriteMany } from './write-group.js';

/** One row a person: its minute begins with the first question after the one before is over. */
export interface PaceRow {
  readonly id: string;
  readonly team: string;
  readonly since: Instant;
  readonly questions: number;
}

/** Where a question stands in its asker's minute. */
export interface Pace {
  /** When that minute began. */
  readonly since: Instant;
  /** 1 for the first question in it. */
  readonly number: number;
}

/** Who asked, as a row is told apart by, and when. */
export interface Asking {
  readonly id: string;
  readonly team: string;
  readonly at: Instant;
}

export type PaceTables = { readonly paces: PaceRow };

export const MINUTE_MS = 60_000;

const lasts = sql<boolean>`paces.since > excluded.since - ${sql.lit(MINUTE_MS)}`;

/** Counts all that were asked together in one statement; the paces stand in the order of the askings. */
export function createCountMany(): WriteMany<Asking, Pace> {
  const count = insertOnce<PaceRow, PaceRow>(
    { id: true, team: true, since: true, questions: true },
    (database, rows) =>
      database
        .withTables<PaceTables>()
        .insertInto('paces')
        .values(rows)
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet({
            since: sql`case when ${lasts} then paces.since else excluded.since end`,
            questions: sql`case when ${lasts} then paces.questions else 0 end + excluded.questions`,
          }),
        )
        .returningAll(),
  );
  return async (database, askings) => {
    const rows = new Map<string, PaceRow>();
    for (const { id, team, at } of askings) {
      const row = rows.get(id) ?? { id, team, since: at, questions: 0 };
      rows.set(id, { ...row, questions: row.questions + 1 });
    }
    const counted = await count(
      database,
      [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    /** By person, where they stood before these. */
    const before = new Map(
      counted.map(({ id, since, questions }) => [
        id,
        { since, number: questions - (rows.get(id)?.questions ?? 0) },
      ]),
    );
    return askings.map(({ id, at }) => {
      const { since, number } = before.get(id) ?? { since: at, number: 0 };
      const pace = { since, number: number + 1 };
      before.set(id, pace);
      return pace;
    });
  };
}
