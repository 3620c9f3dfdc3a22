// What a workspace has set for itself → kept, with who changed what and when.

import { randomUUID } from 'node:crypto';
import type { Database, Instant } from './database.js';
import { NO_TEAM, type TeamId } from './team-key.js';

interface SettingRow {
  readonly team: string;
  readonly setting: string;
  readonly value: string;
}

interface ChangeRow {
  readonly id: string;
  readonly team: string;
  readonly setting: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly person: string;
  readonly changed_at: Instant;
}

export interface SettingChange {
  readonly setting: string;
  /** Null where it was not set. */
  readonly before: string | null;
  readonly after: string | null;
  readonly person: string;
  readonly changedAt: Instant;
}

export interface TeamSettings {
  /** By name, as they were written. */
  load(): Promise<Readonly<Record<string, string>>>;
  /** Sets those that are given, or takes them back where null is; tells which were otherwise before. */
  change(
    person: string,
    given: Readonly<Record<string, string | null>>,
    at: Instant,
  ): Promise<readonly string[]>;
  /** Newest first. */
  changesSince(at: Instant): Promise<readonly SettingChange[]>;
  /** Forgets changes made before then; what is set stays. */
  forgetBefore(at: Instant): Promise<void>;
}

export function createTeamSettings(database: Database, team: TeamId = NO_TEAM): TeamSettings {
  type Tables = { settings: SettingRow; setting_changes: ChangeRow };
  const db = database.withTables<Tables>();
  const load = async (from: typeof db): Promise<Readonly<Record<string, string>>> => {
    const rows = await from.selectFrom('settings').selectAll().where('team', '=', team).execute();
    return Object.fromEntries(rows.map(({ setting, value }) => [setting, value]));
  };
  return {
    load: () => load(db),
    change: (person, given, at) =>
      db.transaction().execute(async (tx) => {
        const before = await load(tx);
        const changed = Object.entries(given).filter(
          ([setting, value]) => (before[setting] ?? null) !== value,
        );
        for (const [setting, value] of changed) {
          await tx
            .deleteFrom('settings')
            .where('team', '=', team)
            .where('setting', '=', setting)
            .execute();
          if (value !== null)
            await tx.insertInto('settings').values({ team, setting, value }).execute();
          await tx
            .insertInto('setting_changes')
            .values({
              ...{ id: randomUUID(), team, setting, person, changed_at: at },
              ...{ before: before[setting] ?? null, after: value },
            })
            .execute();
        }
        return changed.map(([setting]) => setting);
      }),
    async changesSince(at) {
      const rows = await db
        .selectFrom('setting_changes')
        .selectAll()
        .where('team', '=', team)
        .where('changed_at', '>=', at)
        .orderBy('changed_at', 'desc')
        .orderBy('setting')
        .execute();
      return rows.map(({ setting, before, after, person, changed_at: changedAt }) => ({
        ...{ setting, before, after, person, changedAt },
      }));
    },
    async forgetBefore(at) {
      await db.deleteFrom('setting_changes').where('changed_at', '<', at).execute();
    },
  };
}
