// A person and a project, or one field of it → told when it changes.

import type { Database, Instant } from './database.js';
import { NO_TEAM, plainKey, teamKey, type TeamId } from './team-key.js';

interface WatchRow {
  readonly team: string;
  readonly person: string;
  readonly project: string;
  readonly field: string;
  readonly since: Instant;
}

export interface Watch {
  readonly person: string;
  /** Id of the project. */
  readonly project: string;
  /** Key of the field; null for all of them. */
  readonly field: string | null;
}

export interface Watches {
  /** True if it is new. */
  add(watch: Watch, at: Instant): Promise<boolean>;
  /** True if there was one. */
  remove(watch: Watch): Promise<boolean>;
  /** The person's own, in the order they were begun. */
  ofPerson(person: string): Promise<readonly Watch[]>;
  /** All that are on any of the projects. */
  onProjects(projects: readonly string[]): Promise<readonly Watch[]>;
  /** Everybody who watches anything, each once. */
  people(): Promise<readonly string[]>;
  /** Ends the person's watches; tells how many. */
  erasePerson(person: string): Promise<number>;
}

const WHOLE_PROJECT = '';

export function createWatches(database: Database, team: TeamId = NO_TEAM): Watches {
  const db = database.withTables<{ watches: WatchRow }>();
  return {
    async add({ person, project, field }, at) {
      const added = await db
        .insertInto('watches')
        .values({
          team,
          person: teamKey(team, person),
          project,
          field: field ?? WHOLE_PROJECT,
          since: at,
        })
        .onConflict((conflict) => conflict.columns(['person', 'project', 'field']).doNothing())
        .returning('project')
        .execute();
      return added.length > 0;
    },
    async remove({ person, project, field }) {
      const removed = await db
        .deleteFrom('watches')
        .where('person', '=', teamKey(team, person))
        .where('project', '=', project)
        .where('field', '=', field ?? WHOLE_PROJECT)
        .returning('project')
        .execute();
      return removed.length > 0;
    },
    async ofPerson(person) {
      const rows = await db
        .selectFrom('watches')
        .selectAll()
        .where('person', '=', teamKey(team, person))
        .orderBy('since')
        .orderBy('project')
        .orderBy('field')
        .execute();
      return rows.map((row) => toWatch(row, team));
    },
    async onProjects(projects) {
      if (projects.length === 0) return [];
      const rows = await db
        .selectFrom('watches')
        .selectAll()
        .where('team', '=', team)
        .where('project', 'in', projects)
        .orderBy('person')
        .orderBy('project')
        .orderBy('field')
        .execute();
      return rows.map((row) => toWatch(row, team));
    },
    async people() {
      const rows = await db
        .selectFrom('watches')
        .select('person')
        .distinct()
        .where('team', '=', team)
        .orderBy('person')
        .execute();
      return rows.map(({ person }) => plainKey(team, person));
    },
    async erasePerson(person) {
      const rows = await db
        .deleteFrom('watches')
        .where('person', '=', teamKey(team, person))
        .returning('project')
        .execute();
      return rows.length;
    },
  };
}

function toWatch({ person, project, field }: WatchRow, team: TeamId): Watch {
  return { person: plainKey(team, person), project, field: field === WHOLE_PROJECT ? null : field };
}
