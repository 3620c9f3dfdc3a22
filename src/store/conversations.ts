// A conversation → what was said in it that the next question may refer to, across restarts.

import type { Database, Instant } from './database.js';
import { NO_TEAM, teamKey, type TeamId } from './team-key.js';

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

export function createConversations(database: Database, team: TeamId = NO_TEAM): Conversations {
  const db = database.withTables<{ conversations: ConversationRow }>();
  return {
    async load(id) {
      const row = await db
        .selectFrom('conversations')
        .select('context')
        .where('id', '=', teamKey(team, id))
        .executeTakeFirst();
      return row?.context ?? null;
    },
    async save({ id, person, context }, at) {
      await db
        .insertInto('conversations')
        .values({ team, id: teamKey(team, id), person, context, touched_at: at })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet({ person, context, touched_at: at }),
        )
        .execute();
    },
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
