// An address → Kysely's dialect for PostgreSQL there, over a few connections that are made anew when they are lost.

import { Pool, types, type CustomTypesConfig, type PoolClient } from 'pg';
import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import { isConnectionLost } from './read-postgres-fault.js';

/** Several processes share what a server allows, which is a hundred where nobody set it. */
const CONNECTIONS = 10;
const CONNECTING_MS = 5000;
const IDLE_MS = 30_000;
/** No statement of ours takes a tenth of this; the server ends what does. */
const STATEMENT_MS = 10_000;
/** A process that stands still in a transaction must not hold up the others. */
const IDLE_IN_TRANSACTION_MS = 10_000;
/** A server that was cut off says nothing: after this the connection is given up. */
const REPLY_MS = 15_000;

export interface PostgresOptions {
  /** `none` for changes to tables and for moving a whole store, which take the time they take. */
  readonly timeouts?: 'usual' | 'none';
}

/**
 * Connects when the first statement comes. User, database and TLS (`sslmode`, `sslrootcert`, …) are
 * read from the address as `pg` reads them.
 * @see https://node-postgres.com/features/ssl
 */
export function openPostgres(url: string, { timeouts = 'usual' }: PostgresOptions = {}): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () => new PooledDriver(createPool(url, timeouts)),
  };
}

function createPool(url: string, timeouts: 'usual' | 'none'): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'projektlots',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECTING_MS,
    idleTimeoutMillis: IDLE_MS,
    keepAlive: true,
    types: NUMBERS,
    ...(timeouts === 'usual' && {
      statement_timeout: STATEMENT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
      query_timeout: REPLY_MS,
    }),
  });
  // An idle connection that is lost has left the pool by then; the next statement makes a new one.
  pool.on('error', () => undefined);
  // One may be lost in the very bytes that say it is ready, before whoever asked for it has it in hand:
  // with nobody to hear of that, the process would end. The pool does not take it back.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Instants and sums lie far below 2^53, so they may be numbers as in SQLite. */
const NUMBERS: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === types.builtins.INT8 ? Number : (types.getTypeParser(oid, format) as typeof Number),
};

class PooledDriver implements Driver {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return new PooledConnection(await this.#pool.connect());
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  /** What failed is to be told, not that there is nothing left to roll back. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => {
      if (connection instanceof PooledConnection) connection.isBroken = true;
    });
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof PooledConnection) connection.release();
    return Promise.resolve();
  }

  destroy(): Promise<void> {
    return this.#pool.end();
  }
}

class PooledConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  /** True where it must not be used again. */
  isBroken = false;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const { rows, rowCount } = await this.#client.query(sql, parameters.map(storable));
      return { rows: rows as R[], numAffectedRows: BigInt(rowCount ?? 0) };
    } catch (error) {
      if (isConnectionLost(error)) this.isBroken = true;
      throw error;
    }
  }

  streamQuery(): never {
    throw new Error('Nothing here is large enough to be streamed');
  }

  release(): void {
    this.#client.release(this.isBroken);
  }
}

/** PostgreSQL has no place for the character 0 in a text. */
function storable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0')
    ? value.replaceAll('\0', '\uFFFD')
    : value;
}
