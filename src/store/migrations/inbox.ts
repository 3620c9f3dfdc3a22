// The tables of seen events and of questions that are being answered.

import type { Kysely } from 'kysely';

export const inbox = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('seen_events')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('seen_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('seen_events_at').on('seen_events').column('seen_at').execute();
    await db.schema
      .createTable('open_questions')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('thread', 'text')
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('language', 'text')
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('open_questions_due')
      .on('open_questions')
      .column('due_at')
      .execute();
  },
};
