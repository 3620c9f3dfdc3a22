// The workspace that each row belongs to, beside what is there: older versions go on beside it.

import type { Kysely } from 'kysely';

const TABLES = [
  'seen_events',
  'open_questions',
  'conversations',
  'feedback',
  'unanswered',
  'watches',
  'audit',
  'subscriptions',
  'sends',
  'asked',
];

export const teams = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const table of TABLES)
      await db.schema
        .alterTable(table)
        .addColumn('team', 'text', (column) => column.notNull().defaultTo(''))
        .execute();
    // Which documents its asker could see; empty for those that are for everybody.
    await db.schema
      .alterTable('unanswered')
      .addColumn('scope', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  },
};
