// A folder → Kysely's dialect for SQLite in one file there, in which a committed row survives a power cut.

import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Libsql from 'libsql';
import {
  CompiledQuery,
  SelectQueryNode,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type QueryResult,
  type SqliteDatabase,
} from 'kysely';
import { makeFolder } from '../make-folder.js';
import { keepStatements, type KeptStatements } from './keep-statements.js';
import { createWalSync, type WalSync } from './sync-wal.js';
import type { OnceCommitted } from './write-group.js';

export const SQLITE_FILE = 'projektlots.db';

/** Opens the file, made with its folder where they are not there. @throws Error if it cannot. */
export function openSqlite(folder: string): SqliteFileDialect {
  makeFolder(folder);
  const name = path.join(folder, SQLITE_FILE);
  const file = new Libsql(name, { timeout: OPENING_MS });
  file.exec('PRAGMA journal_mode = WAL');
  // The flush that a commit needs besides is made by `sync`.
  file.exec('PRAGMA synchronous = NORMAL');
  file.exec('PRAGMA busy_timeout = 0');
  const statements = keepStatements((sql) => file.prepare(sql));
  const database = {
    ...statements,
    close: () => {
      statements.clear();
      file.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
      file.close();
    },
  };
  return new SharedDialect(database, createWalSync(name));
}

/** The driver's own waiting holds up everything else in the process: it is for opening only. */
const OPENING_MS = 5000;
/** Afterwards a statement that finds another process writing is tried again after a while. */
const PAUSE_MS = 5;
const TRIES = 1000;

/** A dialect that tells of a commit before it has been flushed. */
export interface SqliteFileDialect extends Dialect {
  readonly onceCommitted: OnceCommitted;
}

type KeptDatabase = SqliteDatabase & KeptStatements;

/** SQLite in a file that several processes use. */
class SharedDialect extends SqliteDialect implements SqliteFileDialect {
  readonly #database: KeptDatabase;
  readonly #wal: WalSync;
  readonly #waiting: (() => void)[] = [];

  constructor(database: KeptDatabase, wal: WalSync) {
    super({ database });
    this.#database = database;
    this.#wal = wal;
  }

  override createDriver(): Driver {
    return new SharedDriver(this.#database, this.#wal, this.#waiting);
  }

  /** To be called within the transaction; where that fails, nothing is done. */
  onceCommitted(run: () => void): void {
    this.#waiting.push(run);
  }

  override createAdapter(): DialectAdapter {
    return new SharedAdapter();
  }
}

class SharedAdapter extends SqliteAdapter {
  /** All migrations in one transaction, so that two processes that start together do them once. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class SharedDriver extends SqliteDriver {
  readonly #connection: DatabaseConnection;
  readonly #wal: WalSync;
  /** For the commit of the transaction that is open: there is one at a time. */
  readonly #waiting: (() => void)[];
  #isInTransaction = false;

  constructor(database: KeptDatabase, wal: WalSync, waiting: (() => void)[]) {
    super({ database });
    this.#wal = wal;
    this.#waiting = waiting;
    this.#connection = {
      executeQuery: async <R>(query: CompiledQuery) => {
        const result = await execute<R>(database, query);
        // Within a transaction it is the commit that lasts.
        if (!this.#isInTransaction && !SelectQueryNode.is(query.query)) await wal.sync();
        return result;
      },
      streamQuery: () => {
        throw new Error('Nothing here is large enough to be streamed');
      },
    };
  }

  /** One at a time, as the driver sees to. */
  override async acquireConnection(): Promise<DatabaseConnection> {
    await super.acquireConnection();
    return this.#connection;
  }

  /**
   * Takes the write lock at once. A transaction that reads first and writes later would fail without
   * any waiting if another process had written in between.
   * @see https://www.sqlite.org/lang_transaction.html#deferred_immediate_and_exclusive_transactions
   */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    this.#isInTransaction = true;
    await connection.executeQuery(CompiledQuery.raw('begin immediate')).catch((error: unknown) => {
      this.#isInTransaction = false;
      throw error;
    });
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    this.#isInTransaction = false;
    const waiting = this.#waiting.splice(0);
    const synced = this.#wal.sync();
    // When the flush has begun: what is done now is done meanwhile.
    queueMicrotask(() => {
      for (const run of waiting) run();
    });
    await synced;
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    this.#waiting.length = 0;
    await super.rollbackTransaction(connection);
    this.#isInTransaction = false;
  }

  override async destroy(): Promise<void> {
    await this.#wal.close();
    await super.destroy();
  }
}

/**
 * Runs one statement. It is the same one that is tried again: a statement that was given up half way
 * would keep its hold on the file.
 */
async function execute<R>(database: KeptDatabase, query: CompiledQuery): Promise<QueryResult<R>> {
  const statement = database.prepare(query.sql);
  for (let tries = 1; ; tries += 1) {
    try {
      if (statement.reader) return { rows: statement.all(query.parameters) as R[] };
      const { changes } = statement.run(query.parameters);
      return { rows: [], numAffectedRows: BigInt(changes) };
    } catch (error) {
      if (tries === TRIES || !isBusy(error)) {
        database.drop(query.sql);
        throw error;
      }
      await wait(PAUSE_MS);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
