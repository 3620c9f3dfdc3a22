// Sheets → the library over them, indexed in slices: a question that comes meanwhile is not kept waiting.

import { joinInSteps } from '../documents/join-sheets.js';
import { fileKnownNames, giveKnownNames } from '../facts/known-names.js';
import { fileColumns } from '../facts/library-columns.js';
import { fileIds } from '../facts/sheet-places.js';
import type { Library, Search } from '../model/library.js';
import type { Sheet, UnreadDocument } from '../model/sheet.js';
import { fileNames, openNames } from '../search/create-names.js';
import { fileSentences } from '../search/create-search.js';
import { knowColumns } from './know-columns.js';
import { runInBackground, runInSlices } from '../model/run-in-slices.js';

/** How steps are run: at once between others' turns, or when nobody is being served. */
type RunSteps = <T>(work: Generator<void, T>) => Promise<T>;

/** The library of given sheets, those of one project joined. Others get their turn meanwhile; somebody waits for it. */
export async function indexLibrary(
  given: readonly Sheet[],
  unread: readonly UnreadDocument[],
): Promise<Library> {
  const named = await nameLibrary(given, unread, undefined, runInSlices);
  const search = await indexProse(named.sheets, runInSlices);
  return { ...named, search };
}

/**
 * The library of given sheets but for its search over prose, which takes longest.
 * @param before the organisations that the library before it knew
 * @param run in the background where it is left out
 */
export async function nameLibrary(
  given: readonly Sheet[],
  unread: readonly UnreadDocument[],
  before?: readonly string[],
  run: RunSteps = runInBackground,
): Promise<Omit<Library, 'search'>> {
  const joined = await run(joinInSteps(given));
  const sheets = await run(giveKnownNames(joined, before));
  await run(fileKnownNames(sheets[0]?.knownNames ?? []));
  await run(fileIds(sheets));
  const [columns, index] = await run(sideBySide(fileColumns(sheets), fileNames(sheets)));
  knowColumns(sheets, columns);
  const names = await run(openNames(index, sheets));
  return { sheets, unread, names };
}

/** Both step by step: what goes through the sheets at one pace finds each unpacked by the other. */
function* sideBySide<A, B>(
  one: Generator<void, A>,
  other: Generator<void, B>,
): Generator<void, readonly [A, B]> {
  for (;;) {
    const [a, b] = [one.next(), other.next()];
    if (a.done === true) return [a.value, b.done === true ? b.value : yield* other];
    if (b.done === true) return [yield* one, b.value];
    yield;
  }
}

/**
 * The search over the prose of sheets.
 * @param run in the background where it is left out
 */
export function indexProse(
  sheets: readonly Sheet[],
  run: RunSteps = runInBackground,
): Promise<Search> {
  return run(fileSentences(sheets));
}
