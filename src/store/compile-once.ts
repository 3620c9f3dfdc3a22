// A query over so many rows → compiled once for each number of them, and run with other values from then on.

import type { Compilable, CompiledQuery } from 'kysely';
import type { Database } from './database.js';

export type RunOnRows<Row, Result> = (
  db: Database,
  rows: readonly Row[],
) => Promise<readonly Result[]>;

/** Of more rows than that, which is rare, each query is compiled by itself. */
const MOST_ROWS = 64;

/**
 * Building and compiling a query takes longer than the database takes to run it.
 * @param build the query; only its values may depend on what the rows hold
 * @param valuesOf all its values in the order of the query
 * @throws Error where the values are not those of the query that was built
 */
export function compileOnce<Row, Result>(
  build: (db: Database, rows: readonly Row[]) => Compilable<Result>,
  valuesOf: (rows: readonly Row[]) => readonly unknown[],
): RunOnRows<Row, Result> {
  const compiled = new Map<number, CompiledQuery<Result>>();
  return async (db, rows) => {
    const parameters = valuesOf(rows);
    const known = compiled.get(rows.length);
    if (known !== undefined) return (await db.executeQuery<Result>({ ...known, parameters })).rows;
    const query = build(db, rows).compile();
    if (!isSame(query.parameters, parameters))
      throw new Error(`These are not the values of: ${query.sql}`);
    if (rows.length <= MOST_ROWS) compiled.set(rows.length, { ...query, parameters: [] });
    return (await db.executeQuery<Result>(query)).rows;
  };
}

/**
 * The same for an insert of such rows, whichever order their columns stand in.
 * @param columns all columns, in the order they are written in
 */
export function insertOnce<Row extends object, Result>(
  columns: Readonly<Record<keyof Row, true>>,
  build: (db: Database, rows: readonly Row[]) => Compilable<Result>,
): RunOnRows<Row, Result> {
  const names = Object.keys(columns) as (keyof Row)[];
  const inOrder = (row: Row): Row =>
    Object.fromEntries(names.map((name) => [name, row[name]])) as Row;
  return compileOnce(
    (db, rows: readonly Row[]) => build(db, rows.map(inOrder)),
    (rows) => rows.flatMap((row) => names.map((name) => row[name])),
  );
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((value, index) => value === others[index]);
}
