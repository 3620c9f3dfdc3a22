// The table of what each conversation has left to refer to.

import type { Kysely } from 'kysely';

export const conversations = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('conversations')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('context', 'text', (column) => column.notNull())
      .addColumn('touched_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('conversations_touched')
      .on('conversations')
      .column('touched_at')
      .execute();
    await db.schema
      .createIndex('conversations_person')
      .on('conversations')
      .column('person')
      .execute();
  },
};
