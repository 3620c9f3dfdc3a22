// A whole library and the sheets as they are since → what of it still stands, and a search over these.

import { carryTold, fileTold, type ColumnsBefore } from '../facts/file-told.js';
import { namesApart } from '../facts/known-names.js';
import { columnsOf } from '../facts/library-columns.js';
import type { Library, Search } from '../model/library.js';
import type { Sheet } from '../model/sheet.js';
import { indexProse } from './index-library.js';
import { matchSheets, patchSearch } from './patch-search.js';
import { runInBackground } from '../model/run-in-slices.js';

export interface LaidOver {
  /** Sheets that are new, or say something else. */
  readonly changed: readonly Sheet[];
  readonly before: ColumnsBefore;
  /** The search over all, before all of them are indexed anew. */
  readonly patch: () => Promise<Search>;
}

/** So many changed sheets are not worth an index of their own, nor may they wait for others. */
export const MANY_CHANGED = 500;

/**
 * Takes over what was read of the sheets that still say the same; where few have changed, and no name
 * with them, all is read of them at once.
 */
export async function layOver(
  base: Pick<Library, 'sheets' | 'search'>,
  sheets: readonly Sheet[],
): Promise<LaidOver> {
  const matched = await runInBackground(matchSheets(base.sheets, sheets));
  const { changed, places } = matched;
  const columns = columnsOf(sheets);
  const known = [base.sheets[0]?.knownNames ?? [], sheets[0]?.knownNames ?? []] as const;
  const before = { columns: columnsOf(base.sheets), places, names: namesApart(...known) };
  await runInBackground(carryTold(columns, before));
  const isSoonTold =
    before.columns.partners.names !== null &&
    before.names.length === 0 &&
    changed.length <= MANY_CHANGED;
  if (isSoonTold) await runInBackground(fileTold(sheets, columns, before));
  return {
    changed,
    before,
    patch: async () => patchSearch(base.search, matched, await indexProse(changed), sheets),
  };
}
