// The tables of the weekly summary: subscriptions, what was sent, sheets as they were, what was asked.

import type { Kysely } from 'kysely';

export const weekly = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('subscriptions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('selection', 'text', (column) => column.notNull())
      .addColumn('weekday', 'integer', (column) => column.notNull())
      .addColumn('time', 'text', (column) => column.notNull())
      .addColumn('zone', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('quiet', 'text', (column) => column.notNull())
      .addColumn('since', 'bigint', (column) => column.notNull())
      .addColumn('paused', 'text')
      .execute();
    await db.schema
      .createTable('sends')
      .addColumn('subscription', 'text', (column) => column.notNull())
      .addColumn('week', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('holder', 'text', (column) => column.notNull())
      .addColumn('lease_until', 'bigint', (column) => column.notNull())
      .addColumn('begun_at', 'bigint', (column) => column.notNull())
      .addColumn('way', 'text')
      .addColumn('day', 'text')
      .addColumn('content', 'text')
      .addColumn('snapshot', 'text')
      .addColumn('done', 'integer', (column) => column.notNull())
      .addColumn('tried', 'integer', (column) => column.notNull())
      .addColumn('post_at', 'bigint')
      .addColumn('scheduled_id', 'text')
      .addColumn('ts', 'text')
      .addColumn('reason', 'text')
      .addColumn('told', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('sends_key', ['subscription', 'week'])
      .execute();
    await db.schema.createIndex('sends_state').on('sends').column('state').execute();
    await db.schema
      .createTable('sheet_snapshots')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('asked')
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('project', 'text', (column) => column.notNull())
      .addColumn('topic', 'text', (column) => column.notNull())
      .addColumn('times', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('asked_key', ['day', 'project', 'topic'])
      .execute();
  },
};
