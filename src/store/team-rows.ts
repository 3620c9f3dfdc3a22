// A workspace → all its rows gone, or the rows of none made its own.

import { sql } from 'kysely';
import type { Database } from './database.js';
import { NO_TEAM, type TeamId } from './team-key.js';

interface TeamRow {
  readonly team: string;
}

type TeamTables = {
  seen_events: TeamRow & { readonly key: string };
  open_questions: TeamRow & { readonly key: string };
  conversations: TeamRow & { readonly id: string };
  feedback: TeamRow & { readonly message: string };
  watches: TeamRow & { readonly person: string };
  watched: TeamRow & { readonly project: string };
  asked: TeamRow & { readonly project: string };
  unanswered: TeamRow;
  audit: TeamRow;
  subscriptions: TeamRow;
  sends: TeamRow & { readonly snapshot: string | null };
  installations: TeamRow;
  paces: TeamRow;
  settings: TeamRow;
  setting_changes: TeamRow;
  sheet_snapshots: { readonly hash: string };
};

/** Databases take some thousand parameters in one statement. */
const AT_ONCE = 500;

const TABLES = [
  'seen_events',
  'open_questions',
  'conversations',
  'feedback',
  'watches',
  'watched',
  'asked',
  'unanswered',
  'audit',
  'subscriptions',
  'sends',
  'installations',
  'paces',
  'settings',
  'setting_changes',
] as const;

/** What makes a row of such a table the only one of its kind, beside the workspace. */
const KEYS = {
  seen_events: 'key',
  open_questions: 'key',
  conversations: 'id',
  feedback: 'message',
  watches: 'person',
  watched: 'project',
  asked: 'project',
} as const;

/** Tables whose rows are told apart by an id, or by the workspace itself. */
const PLAIN_TABLES = [
  'unanswered',
  'audit',
  'subscriptions',
  'sends',
  'settings',
  'setting_changes',
] as const;

/** Tables whose rows hold what a person did, asked or said. */
const OF_PEOPLE = ['conversations', 'feedback', 'watches', 'unanswered', 'subscriptions'] as const;

/** The workspaces that anything is kept of people of; `NO_TEAM` among them where rows belong to none. */
export async function listTeams(database: Database): Promise<readonly TeamId[]> {
  const db = database.withTables<TeamTables>();
  const found = new Set<TeamId>();
  for (const table of OF_PEOPLE)
    for (const { team } of await db.selectFrom(table).select('team').distinct().execute())
      found.add(team);
  return [...found].sort();
}

/** Deletes whatever is kept of the workspace, its installation too, in one transaction. */
export async function eraseTeam(database: Database, team: TeamId): Promise<void> {
  if (team === NO_TEAM) throw new Error('Rows of no workspace are not erased as those of one');
  await database.transaction().execute(async (transaction) => {
    const db = transaction.withTables<TeamTables>();
    const sends = await db.selectFrom('sends').select(['team', 'snapshot']).execute();
    for (const table of TABLES) await db.deleteFrom(table).where('team', '=', team).execute();
    // Sheets as they were are kept once for all workspaces.
    const hashes = (ours: boolean): ReadonlySet<string> =>
      new Set(
        sends
          .filter((send) => (send.team === team) === ours)
          .flatMap(({ snapshot }) => JSON.parse(snapshot ?? '[]') as readonly string[]),
      );
    const others = hashes(false);
    const gone = [...hashes(true)].filter((hash) => !others.has(hash));
    for (let from = 0; from < gone.length; from += AT_ONCE)
      await db
        .deleteFrom('sheet_snapshots')
        .where('hash', 'in', gone.slice(from, from + AT_ONCE))
        .execute();
  });
}

/** Gives rows that belong to no workspace, of versions that knew of one only, to this one. */
export async function adoptRows(database: Database, team: TeamId): Promise<void> {
  if (team === NO_TEAM) return;
  await database.transaction().execute(async (transaction) => {
    const db = transaction.withTables<TeamTables>();
    for (const table of PLAIN_TABLES)
      await db.updateTable(table).set({ team }).where('team', '=', NO_TEAM).execute();
    for (const [table, key] of Object.entries(KEYS))
      await sql`update ${sql.table(table)} set team = ${team},
        ${sql.ref(key)} = ${`${team}/`} || ${sql.ref(key)} where team = ''`.execute(db);
  });
}
