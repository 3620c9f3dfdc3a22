// A conversation → what was said in it that the next question may refer to, across restarts.

import { insertOnce } from './compile-once.js';
import type { Database, Instant } from './database.js';
import { NO_TEAM, teamKey, type TeamId } from './team-key.js';
import type { WriteGroup, WriteMany } from './write-group.js';

interface ConversationRow {
  readonly team: string;
  readonly id: string;
  readonly person: string;
  readonly context: string;
  readonly touched_at: Instant;
}

export interface Conversations {
  /** What was last saved, as text; null where nothing was. */
  load(id: string): Promise<string | null>;
  /** Keeps the latest only; `person` is who spoke last. */
  save(
    conversation: { readonly id: string; readonly person: string; readonly context: string },
    at: Instant,
  ): Promise<void>;
  /** Forgets conversations that have been silent since before then. */
  forgetBefore(at: Instant): Promise<void>;
  /** Forgets those in which the person spoke last; tells how many. */
  erasePerson(person: string): Promise<number>;
}

type ConversationTables = { readonly conversations: ConversationRow };

/** Of several rows of one conversation the last is kept. */
function createSaveMany(): WriteMany<ConversationRow, undefined> {
  const save = insertOnce<ConversationRow, unknown>(
    { team: true, id: true, person: true, context: true, touched_at: true },
    (database, rows) =>
      database
        .withTables<ConversationTables>()
        .insertInto('conversations')
        .values(rows)
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet((row) => ({
            person: row.ref('excluded.person'),
            context: row.ref('excluded.context'),
            touched_at: row.ref('excluded.touched_at'),
          })),
        ),
  );
  return async (database, rows) => {
    const last = [...new Map(rows.map((row) => [row.id, row])).values()];
    await save(
      database,
      last.sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    return rows.map(() => undefined);
  };
}

export function createConversations(
  database: Database,
  group: WriteGroup,
  team: TeamId = NO_TEAM,
): Conversations {
  const db = database.withTables<ConversationTables>();
  const save = group.kind(createSaveMany());
  return {
    async load(id) {
      const row = await db
        .selectFrom('conversations')
        .select('context')
        .where('id', '=', teamKey(team, id))
        .executeTakeFirst();
      return row?.context ?? null;
    },
    save: ({ id, person, context }, at) =>
      save({ team, id: teamKey(team, id), person, context, touched_at: at }),
    async forgetBefore(at) {
      await db.deleteFrom('conversations').where('touched_at', '<', at).execute();
    },
    async erasePerson(person) {
      const rows = await db
        .deleteFrom('conversations')
        .where('team', '=', team)
        .where('person', '=', person)
        .returning('id')
        .execute();
      return rows.length;
    },
  };
}
