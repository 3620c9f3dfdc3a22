// The database as every concern of the store sees it, and the rules that all of them keep.
//
// One concern, one file: its row type and the functions over its table, such as `watches.ts`, with
// `db.withTables<{ watches: WatchRow }>()` for its own view of the database. Its table is made by
// one file in `migrations/`, listed in `migrations/migrations.ts`; a table that has been released is
// changed by a further migration, never by editing the old one. `store.ts` puts the concerns
// together. Each concern's contract is tested in test/store against every dialect.
//
// Only what SQLite and PostgreSQL 15 share is used: instants are whole milliseconds since 1970 in
// `bigint`, truths are 0 or 1 in `integer`, structures are JSON in `text`; `on conflict` and
// `returning` are there, `ilike`, `now()` and arrays are not. The time is given by the caller. What
// must not happen twice is one statement (`insert … on conflict do nothing returning`), or one
// transaction, since several processes may use one store.

import type { Kysely } from 'kysely';

/** No tables of its own: a concern sees those it names with `withTables`. */
export type Database = Kysely<object>;

/** Milliseconds since 1970. */
export type Instant = number;
