// The ledger of weekly summaries: one row for each subscription and week, held by one process at a time.

import type { IsoWeek } from '../model/iso-week.js';
import type { Send, SendKey, SendProgress, SendState, SendWay } from '../model/send.js';
import type { Database, Instant } from './database.js';
import { NO_TEAM, type TeamId } from './team-key.js';

interface SendRow {
  readonly team: string;
  readonly subscription: string;
  readonly week: string;
  readonly state: string;
  readonly attempts: number;
  readonly holder: string;
  readonly lease_until: Instant;
  readonly begun_at: Instant;
  readonly way: string | null;
  readonly day: string | null;
  readonly content: string | null;
  readonly snapshot: string | null;
  readonly done: number;
  readonly tried: number;
  readonly post_at: Instant | null;
  readonly scheduled_id: string | null;
  readonly ts: string | null;
  readonly reason: string | null;
  readonly told: number;
}

export interface Sends {
  /**
   * Takes up a send: one that is new, or was missed, or whose holder let its lease run out. One
   * process gets it and all others null, until `leaseUntil`.
   */
  claim(key: SendKey, holder: string, at: Instant, leaseUntil: Instant): Promise<Send | null>;
  /** Writes progress down if the send is still this holder's; false where it is not. */
  write(key: SendKey, holder: string, progress: SendProgress): Promise<boolean>;
  /** A scheduled one was posted, or (with an instant) is to be looked at again then. */
  closeScheduled(key: SendKey, again: Instant | null): Promise<void>;
  /**
   * The messages behind the first of a send that Slack posted, by `subscription:week`: once, since
   * they are then forgotten; null afterwards.
   */
  takeDetails(key: string): Promise<readonly string[] | null>;
  /** Enters a week as missed if nothing is known of it; true the first time. */
  miss(key: SendKey, at: Instant): Promise<boolean>;
  /** The states of all sends of that week and later. */
  since(week: IsoWeek): Promise<readonly (SendKey & { readonly state: SendState })[]>;
  find(key: SendKey): Promise<Send | null>;
  /** The subscription's latest, newest first. */
  latest(subscription: string, count: number): Promise<readonly Send[]>;
  /** Those in a state whose lease has run out. */
  waiting(state: 'open' | 'scheduled', at: Instant): Promise<readonly Send[]>;
  /** The sends that its owner has to be told of and has not been; each is handed out once. */
  takeUntold(): Promise<readonly Send[]>;
  /** Day and snapshot of the latest that went out; null before the first. */
  baseline(subscription: string): Promise<{
    readonly day: string;
    readonly snapshot: readonly string[];
  } | null>;
}

const FREE: readonly SendState[] = ['open', 'missed'];
const TOLD: readonly SendState[] = ['unknown', 'missed'];
/** Whose sheets the next summary is compared with. */
export const BASELINES: readonly SendState[] = ['sent', 'scheduled', 'skipped'];

export function createSends(database: Database, team: TeamId = NO_TEAM): Sends {
  const db = database.withTables<{ sends: SendRow }>();
  const select = db.selectFrom('sends').selectAll().where('team', '=', team);
  return {
    async claim({ subscription, week }, holder, at, leaseUntil) {
      const fresh = { holder, lease_until: leaseUntil, attempts: 1, state: 'open' as string };
      const row = await db
        .insertInto('sends')
        .values({ ...EMPTY, team, subscription, week, ...fresh, begun_at: at })
        .onConflict((conflict) =>
          conflict
            .columns(['subscription', 'week'])
            .doUpdateSet((values) => ({
              holder,
              lease_until: leaseUntil,
              attempts: values('sends.attempts', '+', 1),
              state: 'open',
            }))
            .where('sends.team', '=', team)
            .where('sends.state', 'in', FREE)
            .where('sends.lease_until', '<=', at),
        )
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async write({ subscription, week }, holder, progress) {
      const written = await db
        .updateTable('sends')
        .set(toColumns(progress))
        .where('team', '=', team)
        .where('subscription', '=', subscription)
        .where('week', '=', week)
        .where('holder', '=', holder)
        .returning('week')
        .execute();
      return written.length > 0;
    },
    async closeScheduled({ subscription, week }, again) {
      await db
        .updateTable('sends')
        .set(again === null ? { state: 'sent' } : { lease_until: again })
        .where('team', '=', team)
        .where('subscription', '=', subscription)
        .where('week', '=', week)
        .where('state', '=', 'scheduled')
        .execute();
    },
    async takeDetails(key) {
      const [subscription = '', week = ''] = key.split(':');
      return db.transaction().execute(async (tx) => {
        const row = await tx
          .selectFrom('sends')
          .select('content')
          .where('team', '=', team)
          .where('subscription', '=', subscription)
          .where('week', '=', week)
          .where('way', '=', 'schedule')
          .where('state', 'in', ['scheduled', 'sent', 'unknown'])
          .executeTakeFirst();
        if (row?.content == null) return null;
        // Two processes may have read it: the one that takes it away has it.
        const taken = await tx
          .updateTable('sends')
          .set({ content: null })
          .where('team', '=', team)
          .where('subscription', '=', subscription)
          .where('week', '=', week)
          .where('content', 'is not', null)
          .returning('week')
          .execute();
        return taken.length === 0 ? null : (JSON.parse(row.content) as readonly string[]).slice(1);
      });
    },
    async miss({ subscription, week }, at) {
      const entered = await db
        .insertInto('sends')
        .values({ ...EMPTY, team, subscription, week, state: 'missed', begun_at: at })
        .onConflict((conflict) => conflict.columns(['subscription', 'week']).doNothing())
        .returning('week')
        .execute();
      return entered.length > 0;
    },
    async since(week) {
      const rows = await db
        .selectFrom('sends')
        .select(['subscription', 'week', 'state'])
        .where('team', '=', team)
        .where('week', '>=', week)
        .execute();
      return rows.map((row) => ({ ...row, state: row.state as SendState }));
    },
    async find({ subscription, week }) {
      const row = await select
        .where('subscription', '=', subscription)
        .where('week', '=', week)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async latest(subscription, count) {
      const rows = await select
        .where('subscription', '=', subscription)
        .orderBy('week', 'desc')
        .limit(count)
        .execute();
      return rows.map(fromRow);
    },
    async waiting(state, at) {
      const rows = await select
        .where('state', '=', state)
        .where('lease_until', '<=', at)
        .orderBy('begun_at')
        .execute();
      return rows.map(fromRow);
    },
    async takeUntold() {
      const rows = await db
        .updateTable('sends')
        .set({ told: 1 })
        .where('team', '=', team)
        .where('state', 'in', TOLD)
        .where('told', '=', 0)
        .returningAll()
        .execute();
      return rows.map(fromRow);
    },
    async baseline(subscription) {
      const row = await db
        .selectFrom('sends')
        .select(['day', 'snapshot'])
        .where('team', '=', team)
        .where('subscription', '=', subscription)
        .where('state', 'in', BASELINES)
        .where('snapshot', 'is not', null)
        .orderBy('week', 'desc')
        .executeTakeFirst();
      if (!row?.snapshot || row.day === null) return null;
      return { day: row.day, snapshot: JSON.parse(row.snapshot) as readonly string[] };
    },
  };
}

const EMPTY = {
  attempts: 0,
  holder: '',
  lease_until: 0,
  way: null,
  day: null,
  content: null,
  snapshot: null,
  done: 0,
  tried: 0,
  post_at: null,
  scheduled_id: null,
  ts: null,
  reason: null,
  told: 0,
};

function toColumns(progress: SendProgress): Partial<SendRow> {
  const { snapshot, tried, postAt, scheduledId, leaseUntil, ...same } = progress;
  return {
    ...same,
    ...(snapshot && { snapshot: JSON.stringify(snapshot) }),
    ...(tried !== undefined && { tried: tried ? 1 : 0 }),
    ...(postAt !== undefined && { post_at: postAt }),
    ...(scheduledId !== undefined && { scheduled_id: scheduledId }),
    ...(leaseUntil !== undefined && { lease_until: leaseUntil }),
  };
}

function fromRow(row: SendRow): Send {
  return {
    subscription: row.subscription,
    week: row.week,
    state: row.state as SendState,
    attempts: row.attempts,
    begunAt: row.begun_at,
    leaseUntil: row.lease_until,
    way: row.way as SendWay | null,
    day: row.day,
    content: row.content,
    done: row.done,
    tried: row.tried === 1,
    postAt: row.post_at,
    scheduledId: row.scheduled_id,
    ts: row.ts,
    reason: row.reason,
  };
}
