// Sheets as they were ↔ kept once each by the hash of what they said.

import { createHash } from 'node:crypto';
import { SNAPSHOT_VERSION, type SheetSnapshot } from '../model/snapshot.js';
import type { Database } from './database.js';

export interface Snapshots {
  /** Keeps the sheets; gives their hashes in the same order. */
  keep(sheets: readonly SheetSnapshot[]): Promise<readonly string[]>;
  /** The sheets of the hashes; null where one is gone, or was written by a version now unknown. */
  load(hashes: readonly string[]): Promise<readonly SheetSnapshot[] | null>;
  /** Forgets the sheets of which none of the hashes is given; tells how many. */
  forgetAllBut(hashes: readonly string[]): Promise<number>;
}

/** Databases take some thousand parameters in one statement. */
const AT_ONCE = 500;

export function createSnapshots(database: Database): Snapshots {
  const db = database.withTables<{
    sheet_snapshots: { readonly hash: string; readonly content: string };
  }>();
  return {
    async keep(sheets) {
      const rows = sheets.map((sheet) => {
        const content = JSON.stringify(sheet);
        return { hash: createHash('sha256').update(content).digest('base64url'), content };
      });
      // In one order everywhere, so that two processes never wait for each other.
      const ordered = [...new Map(rows.map((row) => [row.hash, row])).values()].sort((a, b) =>
        a.hash < b.hash ? -1 : 1,
      );
      for (let from = 0; from < ordered.length; from += AT_ONCE) {
        await db
          .insertInto('sheet_snapshots')
          .values(ordered.slice(from, from + AT_ONCE))
          .onConflict((conflict) => conflict.column('hash').doNothing())
          .execute();
      }
      return rows.map(({ hash }) => hash);
    },
    async load(hashes) {
      const contents = new Map<string, SheetSnapshot>();
      for (let from = 0; from < hashes.length; from += AT_ONCE) {
        const rows = await db
          .selectFrom('sheet_snapshots')
          .selectAll()
          .where('hash', 'in', hashes.slice(from, from + AT_ONCE))
          .execute();
        for (const { hash, content } of rows)
          contents.set(hash, JSON.parse(content) as SheetSnapshot);
      }
      const sheets = hashes.map((hash) => contents.get(hash));
      const known = sheets.filter((sheet) => sheet?.version === SNAPSHOT_VERSION);
      return known.length < sheets.length ? null : known.flatMap((sheet) => sheet ?? []);
    },
    async forgetAllBut(hashes) {
      const kept = new Set(hashes);
      const all = await db.selectFrom('sheet_snapshots').select('hash').execute();
      const gone = all.map(({ hash }) => hash).filter((hash) => !kept.has(hash));
      for (let from = 0; from < gone.length; from += AT_ONCE) {
        await db
          .deleteFrom('sheet_snapshots')
          .where('hash', 'in', gone.slice(from, from + AT_ONCE))
          .execute();
      }
      return gone.length;
    },
  };
}
