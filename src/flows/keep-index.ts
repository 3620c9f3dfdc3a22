// The library over a folder ↔ bytes that a snapshot of the folder keeps, so that a start need not index it anew.

import { groupInSteps, joinGroup } from '../documents/join-sheets.js';
import { lazyJoinedSheet, once } from '../documents/lazy-sheet.js';
import type { ReadFolder } from '../documents/read-folder.js';
import { columnsOf, type LibraryColumns } from '../facts/library-columns.js';
import type { Library } from '../model/library.js';
import { sentencesOn } from '../model/kept-sheet.js';
import type { Sheet } from '../model/sheet.js';
import { knowColumns } from './know-columns.js';
import { packValue, unpackValue } from './pack-value.js';
import { restoreIndex, saveIndex, type IndexSnapshot } from '../search/save-index.js';

interface KeptIndex {
  readonly index: IndexSnapshot;
  /** How many sentences each sheet of the library has. */
  readonly sentences: Uint32Array;
  /** The sheets that were joined, by their numbers among those read, and the ids they got. */
  readonly joined: readonly { readonly sheets: readonly number[]; readonly id: string }[];
  readonly knownNames: readonly string[];
  readonly columns: LibraryColumns;
}

/**
 * The library of a folder as bytes, step by step; null for an engine that cannot be kept.
 * @param sheets those read of the folder, of which the library was made.
 */
export function* packLibrary(
  library: Library,
  sheets: readonly Sheet[],
): Generator<void, readonly Uint8Array[] | null> {
  const index = saveIndex(library, library.sheets);
  if (index === null) return null;
  const groups = yield* groupInSteps(sheets);
  const sentences = new Uint32Array(library.sheets.length);
  for (const [at, sheet] of library.sheets.entries()) {
    sentences[at] = sentencesOn(sheet);
    if (at % SHEETS_A_STEP === 0) yield;
  }
  const joined: KeptIndex['joined'][number][] = [];
  for (const [at, { id }] of library.sheets.entries()) {
    const group = groups.sheets.subarray(groups.starts[at], groups.starts[at + 1]);
    if (group.length > 1) joined.push({ sheets: [...group], id });
    if (at % SHEETS_A_STEP === 0) yield;
  }
  const knownNames = library.sheets[0]?.knownNames ?? [];
  const columns = columnsOf(library.sheets);
  return yield* packValue({ index, sentences, joined, knownNames, columns } satisfies KeptIndex);
}

const SHEETS_A_STEP = 500;

/** The library as it was packed, over the same sheets; null where the bytes are of something else. */
export function restoreLibrary(bytes: Uint8Array, read: ReadFolder): Library | null {
  const { index, sentences, joined, knownNames, columns } = unpackValue(bytes) as KeptIndex;
  const sheets = joinAsBefore(read.sheets, joined, knownNames);
  if (sentences.length !== sheets.length) return null;
  const restored = restoreIndex(index, sheets, sentences);
  if (restored !== null) knowColumns(sheets, columns);
  return restored && { sheets, unread: read.unread, ...restored };
}

/** What was joined is joined when somebody looks into it; the sheets have their known names. */
function joinAsBefore(
  read: readonly Sheet[],
  joined: KeptIndex['joined'],
  knownNames: readonly string[],
): readonly Sheet[] {
  const firsts = new Map(joined.map((each) => [Math.min(...each.sheets), each]));
  const others = new Set(joined.flatMap(({ sheets }) => sheets));
  return read.flatMap((sheet, number): readonly Sheet[] => {
    const group = firsts.get(number);
    if (group === undefined) return others.has(number) ? [] : [sheet];
    const members = group.sheets.flatMap((member) => read[member] ?? []);
    return [
      lazyJoinedSheet(
        group.id,
        knownNames,
        once(() => joinGroup(members)),
      ),
    ];
  });
}
