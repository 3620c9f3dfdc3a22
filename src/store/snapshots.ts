// Sheets as they were ↔ kept once each by the hash of what they said.

import { createHash } from 'node:crypto';
import { setImmediate as rest } from 'node:timers/promises';
import { SNAPSHOT_VERSION, type SheetSnapshot } from '../model/snapshot.js';
import type { Kysely } from 'kysely';
import type { Database } from './database.js';
import { BASELINES } from './sends.js';

/** What a sheet is kept by: the same for the same words. */
export function hashSnapshot(sheet: SheetSnapshot): string {
  return hashContent(JSON.stringify(sheet));
}

function hashContent(content: string): string {
  return createHash('sha256').update(content).digest('base64url');
}

export interface Snapshots {
  /** The places of those of the hashes that no sheet is kept by, from 0. */
  missing(hashes: readonly string[]): Promise<Uint32Array>;
  /** Keeps the sheets; gives their hashes in the same order. */
  keep(sheets: readonly SheetSnapshot[]): Promise<readonly string[]>;
  /** The sheets of the hashes; null where one is gone, or was written by a version now unknown. */
  load(hashes: readonly string[]): Promise<readonly SheetSnapshot[] | null>;
  /**
   * Forgets the sheets that no next summary is compared with; tells how many. None while a summary
   * is being made, which may be about to name some of them.
   */
  forgetUnused(): Promise<number>;
}

type SnapshotTables = {
  readonly sheet_snapshots: { readonly hash: string; readonly content: string };
  readonly sends: {
    readonly subscription: string;
    readonly week: string;
    readonly state: string;
    readonly snapshot: string | null;
  };
};

/** Databases take some thousand parameters in one statement. */
const AT_ONCE = 500;
/** Sheets that are read back between two rests: each is a text of some thousand characters. */
const READ_AT_ONCE = 100;

export function createSnapshots(database: Database): Snapshots {
  const db = database.withTables<SnapshotTables>();
  return {
    async missing(hashes) {
      const missing = new Uint32Array(hashes.length);
      let count = 0;
      for (let from = 0; from < hashes.length; from += AT_ONCE) {
        const some = hashes.slice(from, from + AT_ONCE);
        const rows = await db
          .selectFrom('sheet_snapshots')
          .select('hash')
          .where('hash', 'in', some)
          .execute();
        const kept = new Set(rows.map(({ hash }) => hash));
        for (const [at, hash] of some.entries()) if (!kept.has(hash)) missing[count++] = from + at;
        await rest();
      }
      return missing.subarray(0, count);
    },
    async keep(sheets) {
      const rows = sheets.map((sheet) => {
        const content = JSON.stringify(sheet);
        return { hash: hashContent(content), content };
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
      for (let from = 0; from < hashes.length; from += READ_AT_ONCE) {
        const rows = await db
          .selectFrom('sheet_snapshots')
          .selectAll()
          .where('hash', 'in', hashes.slice(from, from + READ_AT_ONCE))
          .execute();
        for (const { hash, content } of rows)
          contents.set(hash, JSON.parse(content) as SheetSnapshot);
        // A database in a file answers without giving anybody else a turn.
        await rest();
      }
      const sheets = hashes.map((hash) => contents.get(hash));
      const known = sheets.filter((sheet) => sheet?.version === SNAPSHOT_VERSION);
      return known.length < sheets.length ? null : known.flatMap((sheet) => sheet ?? []);
    },
    forgetUnused: () =>
      database.transaction().execute(async (transaction) => {
        const tx = transaction.withTables<SnapshotTables>();
        const open = await tx
          .selectFrom('sends')
          .select('week')
          .where('state', '=', 'open')
          .executeTakeFirst();
        if (open !== undefined) return 0;
        const kept = await hashesCompared(tx);
        const all = await tx.selectFrom('sheet_snapshots').select('hash').execute();
        const gone = all.map(({ hash }) => hash).filter((hash) => !kept.has(hash));
        for (let from = 0; from < gone.length; from += AT_ONCE) {
          await tx
            .deleteFrom('sheet_snapshots')
            .where('hash', 'in', gone.slice(from, from + AT_ONCE))
            .execute();
        }
        return gone.length;
      }),
  };
}

/** The sheets of each subscription's latest summary that went out. */
async function hashesCompared(tx: Kysely<SnapshotTables>): Promise<ReadonlySet<string>> {
  const latest = await tx
    .selectFrom('sends')
    .select(['subscription', (row) => row.fn.max('week').as('week')])
    .where('state', 'in', BASELINES)
    .where('snapshot', 'is not', null)
    .groupBy('subscription')
    .execute();
  const hashes = new Set<string>();
  for (const { subscription, week } of latest) {
    const row = await tx
      .selectFrom('sends')
      .select('snapshot')
      .where('subscription', '=', subscription)
      .where('week', '=', week)
      .executeTakeFirst();
    for (const hash of JSON.parse(row?.snapshot ?? '[]') as readonly string[]) hashes.add(hash);
  }
  return hashes;
}
