// A database → the same database with the tables that this version knows, made once among all processes.

import { Migrator, sql, type Migration } from 'kysely';
import type { Database } from './database.js';
import { migrations } from './migrations/migrations.js';

const NOTHING: Migration = { up: () => Promise.resolve() };

/**
 * Brings the tables up to date; several processes may do so at once, and one of them does. What a
 * newer version has done beside this one is left as it is: migrations only add, so an older version
 * goes on with what it knows.
 * @param schema where the tables are, in databases that have several.
 */
export async function migrate(db: Database, schema: string | null = null): Promise<void> {
  const foreign = (await executedMigrations(db, schema)).filter((name) => !(name in migrations));
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: () =>
        Promise.resolve({
          ...migrations,
          ...Object.fromEntries(foreign.map((name) => [name, NOTHING])),
        }),
    },
    ...(schema !== null && { migrationTableSchema: schema }),
    // Concerns do not depend on each other's tables, so a new one may sort before those already run.
    allowUnorderedMigrations: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('migration failed');
}

/** The names of all that has been done to the tables, by whichever version. */
export async function executedMigrations(
  db: Database,
  schema: string | null,
): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const isThere = tables.some(
    (table) => table.name === 'kysely_migration' && (schema === null || table.schema === schema),
  );
  if (!isThere) return [];
  const { rows } = await sql<{
    name: string;
  }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
