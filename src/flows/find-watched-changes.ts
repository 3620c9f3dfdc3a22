// Sheets before and after → what each person who watches is to be told.

import { diffSheets } from '../facts/diff-sheets.js';
import type { SheetState } from '../facts/sheet-state.js';
import type { ProjectRef } from '../model/answer.js';
import type { FieldChange } from '../model/change.js';
import type { Watch } from '../store/watches.js';

export interface WatchedChange {
  readonly person: string;
  readonly project: ProjectRef;
  /** What changed of what the person watches; empty where the project's last sheet is gone. */
  readonly changes: readonly FieldChange[];
}

/** Nothing where nothing of what is watched has changed. One entry for a person and project. */
export async function findWatchedChanges(
  before: readonly SheetState[],
  after: readonly SheetState[],
  watchesOn: (projects: readonly string[]) => Promise<readonly Watch[]>,
): Promise<readonly WatchedChange[]> {
  const { changed, removed } = diffSheets(before, after);
  const left = new Set(after.map(({ id }) => id));
  const told = [
    ...changed.map(({ project, changes }) => ({ project, changes: [...changes] })),
    ...removed.filter(({ id }) => !left.has(id)).map((project) => ({ project, changes: [] })),
  ];
  if (told.length === 0) return [];
  const watches = await watchesOn(told.map(({ project }) => project.id));
  const people = [...new Set(watches.map(({ person }) => person))];
  return people.flatMap((person) =>
    told.flatMap(({ project, changes }): readonly WatchedChange[] => {
      const own = watches.filter((each) => each.person === person && each.project === project.id);
      if (own.length === 0) return [];
      const isWhole = own.some(({ field }) => field === null);
      const watched = isWhole
        ? changes
        : changes.filter(({ topic }) => own.some(({ field }) => field === topic));
      return watched.length === 0 && changes.length > 0
        ? []
        : [{ person, project, changes: watched }];
    }),
  );
}
