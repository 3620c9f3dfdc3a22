import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../src/store/migrations/migrations.js';
import { openStore } from '../../src/store/open-store.js';
import { openSqlite } from '../../src/store/sqlite-dialect.js';
import { describeStore } from './support/store-contract.js';
import { describeWeeklyStore } from './support/weekly-contract.js';

/** The statements of all migrations, none of them run. */
async function statements(): Promise<readonly string[]> {
  const told: string[] = [];
  const db = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => void told.push(query.sql),
  });
  for (const migration of Object.values(migrations)) await migration.up(db);
  return told;
}

describe('migrations', () => {
  it('only add, so that processes of the version before go on beside them', async () => {
    const all = await statements();
    const adds =
      /^create (?:table|index) |^alter table "\w+" add column "\w+" \w+(?: default \S+)?(?: not null)?$/;
    expect(all.filter((statement) => !adds.test(statement))).toEqual([]);
    const unfilled = all.filter((statement) => /add column .* not null/.test(statement));
    expect(unfilled.filter((statement) => !statement.includes(' default '))).toEqual([]);
    expect(all.length).toBeGreaterThan(20);
  });
});

/** What a later version may have done to the tables. */
async function changeAsLater(dataDir: string): Promise<void> {
  const db = new Kysely<object>({ dialect: openSqlite(dataDir) });
  for (const { name } of await db.introspection.getTables())
    await db.schema.alterTable(name).addColumn('later', 'text').execute();
  await sql`create table later (id text primary key)`.execute(db);
  await sql`insert into kysely_migration values ('999-later', '2030-01-01')`.execute(db);
  await db.destroy();
}

const create = async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'projektlots-later-'));
  const open = () => openStore({ dataDir, databaseUrl: null });
  await (await open()).close();
  await changeAsLater(dataDir);
  return { open, remove: () => rm(dataDir, { recursive: true }) };
};
describeStore('tables that a later version has changed', create);
describeWeeklyStore('tables that a later version has changed', create);
