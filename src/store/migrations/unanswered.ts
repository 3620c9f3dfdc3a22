// The table of questions that nobody could answer.

import type { Kysely } from 'kysely';

export const unanswered = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('unanswered')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('project', 'text')
      .addColumn('asked_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('unanswered_asked').on('unanswered').column('asked_at').execute();
    await db.schema.createIndex('unanswered_person').on('unanswered').column('person').execute();
  },
};
