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
import { runInSlices } from '../model/run-in-slices.js';

/** The library of given sheets, those of one project joined. Others get their turn meanwhile. */
export async function indexLibrary(
  given: readonly Sheet[],
  unread: readonly UnreadDocument[],
): Promise<Library> {
  const named = await nameLibrary(given, unread);
  const search = await indexProse(named.sheets);
  return { ...named, search };
}

/**
 * The library of given sheets but for its search over prose, which takes longest.
 * @param before the organisations that the library before it knew
 */
export async function nameLibrary(
  given: readonly Sheet[],
  unread: readonly UnreadDocument[],
  before?: readonly string[],
): Promise<Omit<Library, 'search'>> {
  const joined = await runInSlices(joinInSteps(given));
  const sheets = await runInSlices(giveKnownNames(joined, before));
  await runInSlices(fileKnownNames(sheets[0]?.knownNames ?? []));
  await runInSlices(fileIds(sheets));
  const [columns, index] = await runInSlices(sideBySide(fileColumns(sheets), fileNames(sheets)));
  knowColumns(sheets, columns);
  const names = await runInSlices(openNames(index, sheets));
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

/** The search over the prose of sheets. */
export function indexProse(sheets: readonly Sheet[]): Promise<Search> {
  return runInSlices(fileSentences(sheets));
}
