// The table of what people said of answers.

import type { Kysely } from 'kysely';

export const feedback = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('feedback')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('message', 'text', (column) => column.notNull())
      .addColumn('verdict', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('comment', 'text')
      .addColumn('project', 'text')
      .addColumn('given_at', 'bigint', (column) => column.notNull())
      .addUniqueConstraint('feedback_once', ['message', 'person'])
      .execute();
    await db.schema.createIndex('feedback_given').on('feedback').column('given_at').execute();
    await db.schema.createIndex('feedback_person').on('feedback').column('person').execute();
  },
};
