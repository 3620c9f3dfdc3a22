// Who is at work on an open question, until when it is theirs, and what it takes to begin again.

import type { Kysely } from 'kysely';

export const holders = {
  async up(db: Kysely<unknown>): Promise<void> {
    const table = db.schema.alterTable('open_questions');
    await table.addColumn('holder', 'text', (column) => column.notNull().defaultTo('')).execute();
    await table
      .addColumn('held_until', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
    // Whoever posts says so first: from then on nobody else does.
    await table
      .addColumn('posting', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await table
      .addColumn('taken_up', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await table.addColumn('asked', 'text').execute();
  },
};
