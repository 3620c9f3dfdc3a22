// Workspaces that have installed the bot → kept with their tokens, sealed before they come here.

import type { Database, Instant } from './database.js';
import type { TeamId } from './team-key.js';

interface InstallationRow {
  readonly team: string;
  readonly name: string;
  readonly enterprise: string | null;
  readonly token: string;
  readonly scopes: string;
  readonly installed_by: string;
  readonly installed_at: Instant;
}

export interface KeptInstallation {
  readonly team: TeamId;
  readonly name: string;
  /** Id of the organisation that the workspace belongs to; null for one of its own. */
  readonly enterprise: string | null;
  /** The bot token, sealed; this room cannot open it. */
  readonly token: string;
  readonly scopes: readonly string[];
  /** Who installed it. */
  readonly installedBy: string;
  readonly installedAt: Instant;
}

export interface Installations {
  /** Keeps it; that of an earlier installation of the same workspace is replaced. */
  save(installation: KeptInstallation): Promise<void>;
  find(team: TeamId): Promise<KeptInstallation | null>;
  /** In the order of their ids. */
  all(): Promise<readonly KeptInstallation[]>;
  /** Puts another seal in place of this one, unless the workspace was installed anew meanwhile. */
  reseal(team: TeamId, before: string, after: string): Promise<void>;
  /** Remembers that an installation has begun, until it expires. */
  begin(nonce: string, expiresAt: Instant): Promise<void>;
  /** True once for each that has begun and not expired. */
  finish(nonce: string, at: Instant): Promise<boolean>;
  /** Forgets those that were begun and have expired. */
  forgetBefore(at: Instant): Promise<void>;
}

export function createInstallations(database: Database): Installations {
  const db = database.withTables<{
    installations: InstallationRow;
    oauth_states: { readonly nonce: string; readonly expires_at: Instant };
  }>();
  const select = db.selectFrom('installations').selectAll();
  return {
    async save(installation) {
      const { team, ...row } = toRow(installation);
      await db
        .insertInto('installations')
        .values({ team, ...row })
        .onConflict((conflict) => conflict.column('team').doUpdateSet(row))
        .execute();
    },
    async find(team) {
      const row = await select.where('team', '=', team).executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async all() {
      return (await select.orderBy('team').execute()).map(fromRow);
    },
    async reseal(team, before, after) {
      await db
        .updateTable('installations')
        .set({ token: after })
        .where('team', '=', team)
        .where('token', '=', before)
        .execute();
    },
    async begin(nonce, expiresAt) {
      await db.insertInto('oauth_states').values({ nonce, expires_at: expiresAt }).execute();
    },
    async finish(nonce, at) {
      const finished = await db
        .deleteFrom('oauth_states')
        .where('nonce', '=', nonce)
        .returning('expires_at')
        .executeTakeFirst();
      return finished !== undefined && finished.expires_at > at;
    },
    async forgetBefore(at) {
      await db.deleteFrom('oauth_states').where('expires_at', '<=', at).execute();
    },
  };
}

function toRow(installation: KeptInstallation): InstallationRow {
  const { team, name, enterprise, token, scopes, installedBy, installedAt } = installation;
  return {
    ...{ team, name, enterprise, token },
    scopes: scopes.join(','),
    installed_by: installedBy,
    installed_at: installedAt,
  };
}

function fromRow(row: InstallationRow): KeptInstallation {
  const { team, name, enterprise, token, scopes, installed_by, installed_at } = row;
  return {
    ...{ team, name, enterprise, token },
    scopes: scopes === '' ? [] : scopes.split(','),
    installedBy: installed_by,
    installedAt: installed_at,
  };
}
