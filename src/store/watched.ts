// A watched project → its sheets as those who watch it know them, so that a restart misses no change.

import { SNAPSHOT_VERSION, type SheetSnapshot } from '../model/snapshot.js';
import type { Database } from './database.js';
import { NO_TEAM, plainKey, teamKey, type TeamId } from './team-key.js';

interface WatchedRow {
  readonly team: string;
  readonly project: string;
  readonly content: string;
}

export interface WatchedProject {
  /** Id of the project. */
  readonly project: string;
  readonly sheets: readonly SheetSnapshot[];
}

export interface WatchedProjects {
  /** Keeps the sheets as they are now; what was kept before is replaced. */
  keep(watched: WatchedProject): Promise<void>;
  /** All that are kept and can be read by this version. */
  all(): Promise<readonly WatchedProject[]>;
  forget(project: string): Promise<void>;
}

/** May have been written by another version. */
type KeptSheet = Omit<SheetSnapshot, 'version'> & { readonly version: number };

export function createWatchedProjects(database: Database, team: TeamId = NO_TEAM): WatchedProjects {
  const db = database.withTables<{ watched: WatchedRow }>();
  return {
    async keep({ project, sheets }) {
      const content = JSON.stringify(sheets);
      await db
        .insertInto('watched')
        .values({ team, project: teamKey(team, project), content })
        .onConflict((conflict) => conflict.column('project').doUpdateSet({ content }))
        .execute();
    },
    async all() {
      const rows = await db
        .selectFrom('watched')
        .selectAll()
        .where('team', '=', team)
        .orderBy('project')
        .execute();
      return rows.flatMap(({ project, content }) => {
        const sheets = JSON.parse(content) as readonly KeptSheet[];
        const known = sheets.filter((sheet) => sheet.version === SNAPSHOT_VERSION);
        return known.length < sheets.length
          ? []
          : [{ project: plainKey(team, project), sheets: known as readonly SheetSnapshot[] }];
      });
    },
    async forget(project) {
      await db.deleteFrom('watched').where('project', '=', teamKey(team, project)).execute();
    },
  };
}
