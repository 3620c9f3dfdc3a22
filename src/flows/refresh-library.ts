// A folder of documents → the library: all sheets, indexed, ready to be swapped in whole.

import { joinSheets } from '../documents/join-sheets.js';
import { readFolder } from '../documents/read-folder.js';
import { withKnownNames } from '../facts/known-names.js';
import type { ScopedLibrary } from '../model/library.js';
import type { Sheet, UnreadDocument } from '../model/sheet.js';
import { createNames } from '../search/create-names.js';
import { createSearch } from '../search/create-search.js';
import { indexLibrary } from './index-library.js';
import { wholeLibrary } from './scope-library.js';

/**
 * Reads the folder and indexes it, for whoever has it at hand.
 * @throws FolderFault if the folder is not there or holds no document.
 */
export async function refreshLibrary(folder: string): Promise<ScopedLibrary> {
  const { sheets, unread, access } = await readFolder(folder);
  return wholeLibrary({ ...(await indexLibrary(sheets, unread)), apart: sheets, access });
}

/** The library of a few sheets, those of one project joined, in one go: nobody is waiting. */
export function createLibrary(
  given: readonly Sheet[],
  unread: readonly UnreadDocument[],
): ScopedLibrary {
  const sheets = withKnownNames(joinSheets(given));
  return wholeLibrary({
    ...{ sheets, unread, apart: given },
    ...{ search: createSearch(sheets), names: createNames(sheets) },
  });
}
