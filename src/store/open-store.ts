// Settings → the store, its tables brought up to date.

import { Kysely, type Dialect } from 'kysely';
import { OperatorFault } from '../model/operator-fault.js';
import { aroundCalls } from './around-calls.js';
import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { openPostgresStore } from './open-postgres-store.js';
import { readSqliteFault } from './read-sqlite-fault.js';
import { openSqlite } from './sqlite-dialect.js';
import { createStore, type Store } from './store.js';
import type { OnceCommitted } from './write-group.js';

export interface StoreSettings {
  /** Folder for what must survive a restart. */
  readonly dataDir: string;
  /** PostgreSQL address; null for SQLite in `dataDir`. */
  readonly databaseUrl: string | null;
}

/**
 * Opens the store and brings its tables up to date; several processes may do so at once.
 * @throws OperatorFault that says what to do, if the store cannot be opened.
 */
export async function openStore({ dataDir, databaseUrl }: StoreSettings): Promise<Store> {
  if (databaseUrl !== null) return openPostgresStore(databaseUrl);
  try {
    const dialect = openSqlite(dataDir);
    const store = await openStoreOver(dialect, (run) => {
      dialect.onceCommitted(run);
    });
    return aroundCalls(store, (call) =>
      call().catch((error: unknown) => {
        throw readSqliteFault(error, dataDir, 'serving') ?? error;
      }),
    );
  } catch (error) {
    const fault = readSqliteFault(error, dataDir, 'opening');
    if (fault !== null) throw fault;
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorFault(
      `The store in ${dataDir} cannot be opened (${reason}).\n  - Check that the bot may write in that folder, or name another one as DATA_DIR, then start again.`,
      { cause: error },
    );
  }
}

/** The store over any dialect of Kysely's, its tables brought up to date. @throws Error if it fails. */
export async function openStoreOver(
  dialect: Dialect,
  onceCommitted?: OnceCommitted,
): Promise<Store> {
  const db: Database = new Kysely<object>({ dialect });
  try {
    await migrate(db);
    return createStore(db, onceCommitted);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
