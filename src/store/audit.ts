// A look at contact details → who, when and which field; never the value.

import { randomUUID } from 'node:crypto';
import type { Database, Instant } from './database.js';
import { NO_TEAM, type TeamId } from './team-key.js';
import type { WriteGroup } from './write-group.js';

interface AuditRow {
  readonly team: string;
  readonly id: string;
  readonly person: string;
  readonly project: string;
  readonly field: string;
  readonly place: string;
  readonly shown_at: Instant;
}

export interface ShownField {
  /** Who was shown it. */
  readonly person: string;
  /** Id of the project whose sheet holds it. */
  readonly project: string;
  /** Key of the field. */
  readonly field: string;
  /** The channel it was shown in. */
  readonly place: string;
}

export interface AuditRecord extends ShownField {
  readonly shownAt: Instant;
}

export interface Audit {
  record(shown: readonly ShownField[], at: Instant): Promise<void>;
  /** Everything recorded from then on, oldest first. */
  since(at: Instant): Promise<readonly AuditRecord[]>;
  forgetBefore(at: Instant): Promise<void>;
}

type AuditTables = { readonly audit: AuditRow };

async function recordMany(
  database: Database,
  records: readonly (readonly AuditRow[])[],
): Promise<readonly undefined[]> {
  const db = database.withTables<AuditTables>();
  await db.insertInto('audit').values(records.flat()).execute();
  return records.map(() => undefined);
}

export function createAudit(database: Database, group: WriteGroup, team: TeamId = NO_TEAM): Audit {
  const db = database.withTables<AuditTables>();
  const record = group.kind(recordMany);
  return {
    async record(shown, at) {
      if (shown.length === 0) return;
      await record(shown.map((row) => ({ id: randomUUID(), team, ...row, shown_at: at })));
    },
    async since(at) {
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('team', '=', team)
        .where('shown_at', '>=', at)
        .orderBy('shown_at')
        .orderBy('project')
        .orderBy('field')
        .execute();
      return rows.map(({ person, project, field, place, shown_at }) => ({
        person,
        project,
        field,
        place,
        shownAt: shown_at,
      }));
    },
    async forgetBefore(at) {
      await db.deleteFrom('audit').where('shown_at', '<', at).execute();
    },
  };
}
