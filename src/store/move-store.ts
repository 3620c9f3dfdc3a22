// The store's file → the same rows in PostgreSQL, all of them or none.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import Libsql from 'libsql';
import { isInUse, tellingTrouble } from './backup-sqlite.js';
import type { Database } from './database.js';
import { naming, type TroubledFile } from './file-trouble.js';
import { migrations } from './migrations/migrations.js';
import { preparePostgres } from './open-postgres-store.js';
import { SQLITE_FILE } from './sqlite-dialect.js';

export interface MovedTable {
  readonly name: string;
  readonly rows: number;
}

/** What kept it from being moved leaves both stores as they were. */
export type Moved =
  | { readonly state: 'done'; readonly tables: readonly MovedTable[] }
  | { readonly state: 'not-empty'; readonly rows: number }
  | { readonly state: 'no-store' | 'in-use' | 'newer' }
  | TroubledFile;

type Row = Readonly<Record<string, unknown>>;

/** Times the columns of the widest table this stays below the 65 535 parameters of a statement. */
const AT_ONCE = 500;

/**
 * Copies the store in the folder into an empty database, in one transaction in which nobody else can
 * write there, and counts the rows of each table on both sides before it is made to stand. The file is
 * only read.
 * @throws OperatorFault where the database cannot be used, Error where the copy is not whole.
 */
export async function moveStore(dataDir: string, databaseUrl: string): Promise<Moved> {
  const file = path.join(dataDir, SQLITE_FILE);
  if (!existsSync(file)) return { state: 'no-store' };
  return tellingTrouble(async () => {
    const reading: Reading = (read) => naming({ reading: file, writing: file }, read);
    if (await reading(() => isInUse(file))) return { state: 'in-use' };
    const source = await reading(() => new Libsql(file));
    try {
      const tables = await reading(() => tablesToMove(source));
      if (typeof tables === 'string') return { state: tables };
      return await preparePostgres(databaseUrl, (db) =>
        db.transaction().execute((tx) => copyInto(tx, { source, reading }, tables)),
      );
    } finally {
      source.close();
    }
  });
}

/** Reads the file, and names it where that fails. @throws FileTroubleError */
type Reading = <T>(read: () => T) => Promise<T>;

interface Source {
  readonly source: Libsql.Database;
  readonly reading: Reading;
}

/** The tables of the store in the file, or why there are none that can be moved. */
function tablesToMove(source: Libsql.Database): readonly string[] | 'no-store' | 'newer' {
  const names = tablesOf(source);
  if (!names.includes('kysely_migration')) return 'no-store';
  const done = source.prepare('select name from kysely_migration').all() as { name: string }[];
  if (done.some(({ name }) => !Object.hasOwn(migrations, name))) return 'newer';
  return names.filter((name) => !/^(?:kysely_|sqlite_)/.test(name));
}

async function copyInto(
  db: Database,
  { source, reading }: Source,
  tables: readonly string[],
): Promise<Moved> {
  await sql`lock table ${sql.join(tables.map((name) => sql.table(name)))} in exclusive mode`.execute(
    db,
  );
  let there = 0;
  for (const name of tables) there += await countIn(db, name);
  if (there > 0) return { state: 'not-empty', rows: there };
  const moved: MovedTable[] = [];
  for (const name of tables) {
    const batches = batchesOf(source, name);
    for (let next = await reading(() => batches.next()); next.done !== true;) {
      await insertInto(db, name, next.value);
      next = await reading(() => batches.next());
    }
    const count = await reading(() => rowsIn(source, name));
    const arrived = await countIn(db, name);
    if (arrived !== count)
      throw new Error(`of ${count} rows of ${name} only ${arrived} arrived, so nothing was kept`);
    moved.push({ name, rows: count });
  }
  return { state: 'done', tables: moved };
}

function tablesOf(source: Libsql.Database): readonly string[] {
  const tables = source
    .prepare("select name from sqlite_master where type = 'table' order by name")
    .all() as readonly { readonly name: string }[];
  return tables.map(({ name }) => name);
}

function rowsIn(source: Libsql.Database, table: string): number {
  const counted = source.prepare(`select count(*) as count from "${table}"`).get();
  return (counted as { readonly count: number }).count;
}

function* batchesOf(source: Libsql.Database, table: string): Generator<readonly Row[]> {
  const read = source.prepare(
    `select rowid as "rowid", * from "${table}" where rowid > ? order by rowid limit ${AT_ONCE}`,
  );
  for (let last = -1; ;) {
    const rows = read.all([last]) as readonly (Row & { readonly rowid: number })[];
    const end = rows.at(-1);
    if (end === undefined) return;
    yield rows;
    last = end.rowid;
  }
}

/** A column that the file does not have yet gets what its migration gives it. */
async function insertInto(db: Database, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== 'rowid');
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(values)}`.execute(db);
}

async function countIn(db: Database, table: string): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*) as count from ${sql.table(table)}`.execute(db);
  return rows[0]?.count ?? 0;
}
