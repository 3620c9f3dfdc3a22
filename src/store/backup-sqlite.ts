// The store's file in use → a whole copy of it, and a copy → the store again.

import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import Libsql from 'libsql';
import { makeFolder } from '../make-folder.js';
import { codeOf, FileTroubleError, naming, type TroubledFile } from './file-trouble.js';
import { migrations } from './migrations/migrations.js';
import { SQLITE_FILE } from './sqlite-dialect.js';

/** Rows that say something: not those of Kysely's own tables, nor events that were seen. */
export type Backup =
  | { readonly state: 'done'; readonly rows: number; readonly bytes: number }
  | { readonly state: 'exists' | 'no-store' }
  | TroubledFile;

export type Restored =
  | { readonly state: 'done'; readonly rows: number }
  /** The copy is not there, is not one of this store's, is damaged, or is of a later version. */
  | { readonly state: 'no-backup' | 'no-store-inside' | 'damaged' | 'newer' }
  /** What is there is left as it is: it holds rows, or a process has it open. */
  | { readonly state: 'not-empty'; readonly rows: number }
  | { readonly state: 'in-use' }
  | TroubledFile;

/** For whoever runs the bot alone: the copy holds what people asked. */
const OWN = 0o600;
const WAIT_MS = 5000;
const UNTOLD = /^(?:kysely_|sqlite_|seen_events$)/;

/**
 * Copies the store while it is used, as of one moment, and checks the copy. An existing file is never
 * written over; what was begun and failed is not left behind.
 * @param waitMs how long another program may hold the store locked
 */
export async function backUpSqlite(
  dataDir: string,
  target: string,
  waitMs = WAIT_MS,
): Promise<Backup> {
  const source = path.join(dataDir, SQLITE_FILE);
  if (!(await exists(source))) return { state: 'no-store' };
  if (await exists(target)) return { state: 'exists' };
  return tellingTrouble(async () => {
    const rows = await copyWhole(source, target, waitMs);
    return { state: 'done', rows, bytes: (await stat(target)).size };
  });
}

/**
 * Puts a copy in the place of a store that is not there or holds nothing, after having checked it.
 * The next start brings its tables up to date.
 */
export async function restoreSqlite(dataDir: string, source: string): Promise<Restored> {
  if (!(await exists(source))) return { state: 'no-backup' };
  return tellingTrouble(() => restoreFrom(source, path.join(dataDir, SQLITE_FILE)));
}

async function restoreFrom(source: string, target: string): Promise<Restored> {
  const copy = await naming({ reading: source, writing: source }, () => inspect(source));
  if (copy.state !== 'sound') return { state: copy.state };
  const there = await naming({ reading: target, writing: target }, () => whatIsAt(target));
  if (there !== null) return there;
  return { state: 'done', rows: await copyWhole(source, target, WAIT_MS) };
}

/** Why nothing may be put in the place of what is there; null where it may. */
async function whatIsAt(target: string): Promise<Restored | null> {
  if (await exists(target)) {
    // First, for the driver keeps a file that was read open until its statements are collected.
    if (isInUse(target)) return { state: 'in-use' };
    const there = inspect(target);
    if (there.state === 'sound' && there.rows > 0) return { state: 'not-empty', rows: there.rows };
    if (there.state === 'damaged') return { state: 'not-empty', rows: 0 };
  }
  makeFolder(path.dirname(target));
  // What was written ahead belongs to the file that is replaced.
  for (const suffix of ['-wal', '-shm']) await rm(`${target}${suffix}`, { force: true });
  return null;
}

/** What a file gave trouble with, told; any other error is thrown on. */
export async function tellingTrouble<T>(work: () => Promise<T>): Promise<T | TroubledFile> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileTroubleError) return error.told;
    throw error;
  }
}

/** With what is still in the log beside the file; written out before it gets its name. Tells its rows. */
function copyWhole(source: string, target: string, waitMs: number): Promise<number> {
  return naming({ reading: source, writing: target }, () => copyInto(source, target, waitMs));
}

async function copyInto(source: string, target: string, waitMs: number): Promise<number> {
  makeFolder(path.dirname(target));
  const part = `${target}.part`;
  await rm(part, { force: true });
  await (await open(part, 'wx', OWN)).close();
  try {
    // Into an empty file, whose rights stay as they are.
    withFile(source, { timeout: waitMs }, (file) => file.prepare('VACUUM INTO ?').run([part]));
    const copy = inspect(part);
    if (copy.state !== 'sound') throw new Error(`the copy is not whole (${copy.state})`);
    await writeOut(part);
    await rename(part, target);
    return copy.rows;
  } finally {
    await rm(part, { force: true });
  }
}

interface Row {
  readonly name: string;
  readonly rows: number;
  readonly integrity_check: string;
}

type Inspected =
  | { readonly state: 'sound'; readonly rows: number }
  | { readonly state: 'no-store-inside' | 'damaged' | 'newer' };

/** Every page is read and checked, and the migrations that the file has seen must be known here. */
function inspect(file: string): Inspected {
  try {
    return withFile(file, { readonly: true }, (database) => {
      const all = (sql: string) => database.prepare(sql).all() as readonly Row[];
      const [health] = all('PRAGMA integrity_check');
      if (health?.integrity_check !== 'ok') return { state: 'damaged' };
      const tables = all("select name from sqlite_master where type = 'table'");
      if (!tables.some(({ name }) => name === 'kysely_migration'))
        return { state: 'no-store-inside' };
      const run = all('select name from kysely_migration');
      if (run.some(({ name }) => !Object.hasOwn(migrations, name))) return { state: 'newer' };
      const rows = tables
        .filter(({ name }) => !UNTOLD.test(name))
        .map(({ name }) => all(`select count(*) as rows from "${name}"`)[0]);
      return { state: 'sound', rows: rows.reduce((sum, row) => sum + (row?.rows ?? 0), 0) };
    });
  } catch (error) {
    if (codeOf(error) === 'SQLITE_NOTADB') return { state: 'no-store-inside' };
    if (codeOf(error).startsWith('SQLITE_CORRUPT')) return { state: 'damaged' };
    throw error;
  }
}

/** True where a process has the file open, which keeps others from having it alone. */
export function isInUse(file: string): boolean {
  try {
    return withFile(file, { timeout: 0 }, (database) => {
      database.exec('PRAGMA locking_mode = EXCLUSIVE');
      database.exec('BEGIN IMMEDIATE');
      database.exec('ROLLBACK');
      return false;
    });
  } catch (error) {
    if (codeOf(error).startsWith('SQLITE_BUSY')) return true;
    throw error;
  }
}

function withFile<T>(
  file: string,
  options: Libsql.Options,
  use: (database: Libsql.Database) => T,
): T {
  const database = new Libsql(file, { timeout: WAIT_MS, ...options });
  try {
    return use(database);
  } finally {
    database.close();
  }
}

/** So that a power cut does not take it. */
async function writeOut(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
