// The table of projects and fields that people watch.

import type { Kysely } from 'kysely';

export const watches = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('watches')
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('project', 'text', (column) => column.notNull())
      // Empty for the whole project, since a null would be unlike every other null.
      .addColumn('field', 'text', (column) => column.notNull())
      .addColumn('since', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('watches_once', ['person', 'project', 'field'])
      .execute();
    await db.schema.createIndex('watches_project').on('watches').column('project').execute();
  },
};
