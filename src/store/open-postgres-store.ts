// A PostgreSQL address → the store there, its tables brought up to date, or what has to be mended first.

import { Kysely, sql } from 'kysely';
import { OperatorFault } from '../model/operator-fault.js';
import { clockOffset } from './clock-offset.js';
import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { openPostgres } from './postgres-dialect.js';
import { addressFault, readPostgresFault, tellPostgresFault } from './read-postgres-fault.js';
import { FileTroubleError } from './file-trouble.js';
import { StoreFault } from './store-fault.js';
import { createStore, type Store } from './store.js';
import { waitOut } from './wait-out.js';

/** The oldest version that the tests are run on. */
const OLDEST = 15;

/**
 * Opens the store; its calls wait for half a minute when the server goes away later on.
 * @throws OperatorFault that says what to do, if the server is not there, too old or refuses.
 */
export async function openPostgresStore(url: string): Promise<Store> {
  await preparePostgres(url, () => Promise.resolve());
  const db: Database = new Kysely<object>({ dialect: openPostgres(url) });
  const store = { ...createStore(db), clockOffset: (now: () => number) => clockOffset(db, now) };
  return waitOut(store, (error) => tellPostgresFault(error, url));
}

/**
 * Brings the tables up to date over a connection that may take its time, and then does something
 * more over it.
 * @throws OperatorFault as `openPostgresStore` does.
 */
export async function preparePostgres<T>(
  url: string,
  then: (db: Database) => Promise<T>,
): Promise<T> {
  if (!URL.canParse(url)) throw addressFault();
  const db: Database = new Kysely<object>({ dialect: openPostgres(url, { timeouts: 'none' }) });
  try {
    await migrate(db, await checkServer(db));
    return await then(db);
  } catch (error) {
    // What `then` reads may lie elsewhere.
    if (error instanceof OperatorFault || error instanceof FileTroubleError) throw error;
    throw readPostgresFault(error, url);
  } finally {
    await db.destroy();
  }
}

/** The schema that new tables are made in. @throws OperatorFault if the server cannot hold a store. */
async function checkServer(db: Database): Promise<string> {
  const { rows } = await sql<{ version: string; schema: string | null }>`
    select current_setting('server_version_num') as version, current_schema() as schema`.execute(
    db,
  );
  const [found] = rows;
  const major = Math.floor(Number(found?.version ?? 0) / 10_000);
  if (major < OLDEST) {
    const values = { major: String(major), oldest: String(OLDEST) };
    throw new StoreFault('store-too-old', values, { moment: 'opening' });
  }
  if (found?.schema == null) {
    throw new StoreFault('store-no-schema', {}, { moment: 'opening' });
  }
  return found.schema;
}
