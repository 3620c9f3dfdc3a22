// The table of how many questions a person has asked in this minute.

import type { Kysely } from 'kysely';

export const paces = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('paces')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('since', 'bigint', (column) => column.notNull())
      .addColumn('questions', 'integer', (column) => column.notNull())
      .execute();
  },
};
