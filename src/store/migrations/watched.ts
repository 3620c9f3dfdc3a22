// The table of watched projects as their watchers know them.

import type { Kysely } from 'kysely';

export const watched = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('watched')
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('project', 'text', (column) => column.primaryKey())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute();
  },
};
