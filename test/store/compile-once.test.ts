import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileOnce, insertOnce } from '../../src/store/compile-once.js';
import type { Database } from '../../src/store/database.js';
import { openSqlite } from '../../src/store/sqlite-dialect.js';

interface Row {
  readonly a: string;
  readonly b: string | null;
}
type Tables = { readonly rows: Row };

let folder: string;
let db: Database;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'compiled-'));
  db = new Kysely<object>({ dialect: openSqlite(folder) });
  const table = db.schema.createTable('rows').addColumn('a', 'text').addColumn('b', 'text');
  await table.execute();
});
afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const all = () => db.withTables<Tables>().selectFrom('rows').selectAll().orderBy('a').execute();

describe('a query that is compiled once', () => {
  it('writes each value into its own column, in whichever order a row has them', async () => {
    const insert = insertOnce<Row, unknown>({ a: true, b: true }, (database, rows) =>
      database.withTables<Tables>().insertInto('rows').values(rows),
    );
    await insert(db, [{ b: 'first b', a: '1' }]);
    await insert(db, [{ a: '2', b: 'second b' }]);
    await insert(db, [
      { b: null, a: '3' },
      { a: '4', b: 'fourth b' },
    ]);
    expect(await all()).toEqual([
      { a: '1', b: 'first b' },
      { a: '2', b: 'second b' },
      { a: '3', b: null },
      { a: '4', b: 'fourth b' },
    ]);
  });

  it('refuses values that are not those of the query', async () => {
    const remove = compileOnce(
      (database, rows: readonly Row[]) =>
        database
          .withTables<Tables>()
          .deleteFrom('rows')
          .where(
            'a',
            'in',
            rows.map(({ a }) => a),
          ),
      (rows) => rows.map(({ b }) => b),
    );
    await expect(remove(db, [{ a: '1', b: '2' }])).rejects.toThrow('not the values of');
  });

  it('is run anew where a table has changed meanwhile', async () => {
    const insert = insertOnce<Row, unknown>({ a: true, b: true }, (database, rows) =>
      database.withTables<Tables>().insertInto('rows').values(rows),
    );
    await insert(db, [{ a: '1', b: '' }]);
    await db.schema.alterTable('rows').addColumn('c', 'text').execute();
    await insert(db, [{ a: '2', b: '' }]);
    expect(await all()).toEqual([
      { a: '1', b: '', c: null },
      { a: '2', b: '', c: null },
    ]);
  });
});
