// Channels that get a weekly summary → kept with who set them up, paused, changed and removed.

import type { Language } from '../model/language.js';
import type { Weekday } from '../model/iso-week.js';
import type { PauseReason, QuietWeeks, Selection, Subscription } from '../model/subscription.js';
import type { Database, Instant } from './database.js';
import { NO_TEAM, type TeamId } from './team-key.js';

interface SubscriptionRow {
  readonly team: string;
  readonly id: string;
  readonly channel: string;
  readonly owner: string;
  readonly selection: string;
  readonly weekday: number;
  readonly time: string;
  readonly zone: string;
  readonly language: string;
  readonly quiet: string;
  readonly since: Instant;
  readonly paused: string | null;
}

export interface Subscriptions {
  /** Keeps it; one of the same id is replaced. */
  save(subscription: Subscription): Promise<void>;
  find(id: string): Promise<Subscription | null>;
  /** All of them, in the order of their channels. */
  all(): Promise<readonly Subscription[]>;
  /** Those the person set up. */
  ofOwner(owner: string): Promise<readonly Subscription[]>;
  /** True if it was running until now. */
  pause(id: string, reason: PauseReason): Promise<boolean>;
  /** Runs again; what would have been due before then is not. True if it was paused until now. */
  resume(id: string, since: Instant): Promise<boolean>;
  /** The person's summaries go on, with nobody to be told when something is wrong. */
  erasePerson(owner: string): Promise<void>;
  /** Removes it, and what is known of its sends. */
  remove(id: string): Promise<void>;
}

export function createSubscriptions(database: Database, team: TeamId = NO_TEAM): Subscriptions {
  const db = database.withTables<{
    subscriptions: SubscriptionRow;
    sends: { readonly team: string; readonly subscription: string };
  }>();
  const ordered = db
    .selectFrom('subscriptions')
    .selectAll()
    .where('team', '=', team)
    .orderBy('channel')
    .orderBy('id');
  return {
    async save(subscription) {
      const { id, ...row } = toRow(subscription);
      await db
        .insertInto('subscriptions')
        .values({ id, team, ...row })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet(row).where('subscriptions.team', '=', team),
        )
        .execute();
    },
    async find(id) {
      const row = await ordered.where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async all() {
      return (await ordered.execute()).map(fromRow);
    },
    async ofOwner(owner) {
      return (await ordered.where('owner', '=', owner).execute()).map(fromRow);
    },
    async pause(id, reason) {
      const paused = await db
        .updateTable('subscriptions')
        .set({ paused: reason })
        .where('team', '=', team)
        .where('id', '=', id)
        .where('paused', 'is', null)
        .returning('id')
        .execute();
      return paused.length > 0;
    },
    async resume(id, since) {
      const resumed = await db
        .updateTable('subscriptions')
        .set({ paused: null, since })
        .where('team', '=', team)
        .where('id', '=', id)
        .where('paused', 'is not', null)
        .returning('id')
        .execute();
      return resumed.length > 0;
    },
    async erasePerson(owner) {
      await db
        .updateTable('subscriptions')
        .set({ owner: '' })
        .where('team', '=', team)
        .where('owner', '=', owner)
        .execute();
    },
    remove: (id) =>
      db.transaction().execute(async (tx) => {
        await tx
          .deleteFrom('subscriptions')
          .where('team', '=', team)
          .where('id', '=', id)
          .execute();
        await tx
          .deleteFrom('sends')
          .where('team', '=', team)
          .where('subscription', '=', id)
          .execute();
      }),
  };
}

function toRow({ selection, ...rest }: Subscription): Omit<SubscriptionRow, 'team'> {
  return { ...rest, selection: JSON.stringify(selection) };
}

function fromRow(row: SubscriptionRow): Subscription {
  const { id, channel, owner, selection, weekday, time, zone, language, quiet, since, paused } =
    row;
  return {
    ...{ id, channel, owner, time, zone, since },
    selection: JSON.parse(selection) as Selection,
    weekday: weekday as Weekday,
    language: language as Language,
    quiet: quiet as QuietWeeks,
    paused: paused as PauseReason | null,
  };
}
