// A database and the clock of this machine → how far the database's own clock is ahead of it.

import { sql } from 'kysely';
import type { Database } from './database.js';

/** A reply that took longer than this says too little. */
const LONGEST_REPLY_MS = 2000;
/** Both clocks are read in whole milliseconds. */
const ROUNDING_MS = 2;

/**
 * Milliseconds; 0 where the two do not differ by more than the question took and by
 * what is lost in rounding. Null where that took too
 * long. For PostgreSQL.
 */
export async function clockOffset(db: Database, now: () => number): Promise<number | null> {
  const asked = now();
  const { rows } = await sql<{ time: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::bigint as time`.execute(db);
  const [took, [found]] = [now() - asked, rows];
  if (found === undefined || took < 0 || took > LONGEST_REPLY_MS) return null;
  const offset = Math.round(found.time - (asked + took / 2));
  return Math.abs(offset) <= took + ROUNDING_MS ? 0 : offset;
}
