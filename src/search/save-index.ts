// A search and names → plain arrays that can be written, read and sent; and back over the same sheets.

import type { Search } from '../model/library.js';
import type { Names } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import { indexOfNames, namesOf, type NamesIndex } from './create-names.js';
import { openProse, ProseSearch, type ProseIndex } from './create-search.js';
import { runThrough } from '../model/run-through.js';

/**
 * An index without its sheets: strings, numbers and typed arrays alone, so `v8.serialize` and
 * `postMessage` take it as it is. It shares its arrays with the index that it was saved from.
 */
export interface IndexSnapshot {
  /** Another version is made otherwise and cannot be restored. */
  readonly version: number;
  /** How many sheets it was made of, and how many sentences they had. */
  readonly sheets: number;
  readonly sentences: number;
  readonly prose: ProseIndex;
  readonly names: NamesIndex;
}

/** What can be saved: both halves of an index over the same sheets. */
export interface Index {
  readonly search: Search;
  readonly names: Names;
}

/** Raised when an index is made otherwise, or of other words, than it was. */
export const INDEX_VERSION = 4;

/** At once: nothing is copied. Null for engines that are not of this house. */
export function saveIndex(
  { search, names }: Index,
  sheets: readonly Sheet[],
): IndexSnapshot | null {
  const namesIndex = indexOfNames(names);
  if (!(search instanceof ProseSearch) || namesIndex === null) return null;
  return {
    version: INDEX_VERSION,
    sheets: sheets.length,
    sentences: search.size,
    prose: search.index,
    names: namesIndex,
  };
}

/**
 * The index as it was saved. Whoever keeps snapshots sees to it that the sheets are the same, in
 * the same order, joined as they were. Null where version, sheets or sentences are others in
 * number.
 * @param sentences how many each sheet has, where that is known without a look into it.
 */
export function restoreIndex(
  snapshot: IndexSnapshot,
  sheets: readonly Sheet[],
  sentences?: Uint32Array,
): Index | null {
  if (snapshot.version !== INDEX_VERSION || snapshot.sheets !== sheets.length) return null;
  const search = runThrough(openProse(sheets, snapshot.prose, sentences));
  if (search.size !== snapshot.sentences) return null;
  return { search, names: namesOf(snapshot.names, sheets) };
}
