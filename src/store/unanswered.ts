// A question that nobody could answer → kept for a while, so that the sheets can be mended.

import { randomUUID } from 'node:crypto';
import type { Database, Instant } from './database.js';
import { NO_TEAM, type TeamId } from './team-key.js';
import type { WriteGroup } from './write-group.js';

interface UnansweredRow {
  readonly team: string;
  readonly id: string;
  readonly person: string;
  readonly question: string;
  readonly language: string;
  readonly reason: string;
  readonly project: string | null;
  readonly scope: string;
  readonly asked_at: Instant;
}

export interface UnansweredQuestion {
  readonly person: string;
  /** As asked. */
  readonly question: string;
  readonly language: string;
  /** Why there was no answer. */
  readonly reason: string;
  /** Id of the project that was recognised. */
  readonly project: string | null;
  /** The name of what its asker could see; empty for those who see only what is open to all. */
  readonly scope?: string;
}

export interface KeptQuestion extends UnansweredQuestion {
  readonly askedAt: Instant;
}

export interface UnansweredQuestions {
  keep(question: UnansweredQuestion, at: Instant): Promise<void>;
  /** Those asked from `from` until before `until`, oldest first. */
  between(from: Instant, until: Instant): Promise<readonly KeptQuestion[]>;
  /** The person's own, oldest first. */
  ofPerson(person: string): Promise<readonly KeptQuestion[]>;
  forgetBefore(at: Instant): Promise<void>;
  /** Deletes the person's questions; tells how many. */
  erasePerson(person: string): Promise<number>;
}

type UnansweredTables = { readonly unanswered: UnansweredRow };

async function keepMany(
  database: Database,
  rows: readonly UnansweredRow[],
): Promise<readonly undefined[]> {
  const db = database.withTables<UnansweredTables>();
  await db.insertInto('unanswered').values(rows).execute();
  return rows.map(() => undefined);
}

export function createUnansweredQuestions(
  database: Database,
  group: WriteGroup,
  team: TeamId = NO_TEAM,
): UnansweredQuestions {
  const db = database.withTables<UnansweredTables>();
  const keep = group.kind(keepMany);
  const ordered = db
    .selectFrom('unanswered')
    .selectAll()
    .where('team', '=', team)
    .orderBy('asked_at')
    .orderBy('id');
  return {
    keep: (question, at) => keep({ id: randomUUID(), team, scope: '', ...question, asked_at: at }),
    async between(from, until) {
      const rows = await ordered
        .where('asked_at', '>=', from)
        .where('asked_at', '<', until)
        .execute();
      return rows.map(toKept);
    },
    async ofPerson(person) {
      return (await ordered.where('person', '=', person).execute()).map(toKept);
    },
    async forgetBefore(at) {
      await db.deleteFrom('unanswered').where('asked_at', '<', at).execute();
    },
    async erasePerson(person) {
      const rows = await db
        .deleteFrom('unanswered')
        .where('team', '=', team)
        .where('person', '=', person)
        .returning('id')
        .execute();
      return rows.length;
    },
  };
}

function toKept(row: UnansweredRow): KeptQuestion {
  const { person, question, language, reason, project, scope, asked_at } = row;
  return { person, question, language, reason, project, scope, askedAt: asked_at };
}
