// A folder of documents → the library: all sheets, indexed, ready to be swapped in whole.

import { joinSheets } from '../documents/join-sheets.js';
import { readFolder } from '../documents/read-folder.js';
import { withKnownNames } from '../facts/known-names.js';
import type { Library } from '../model/library.js';
import type { Sheet, UnreadDocument } from '../model/sheet.js';
import { createNames } from '../search/create-names.js';
import { createSearch } from '../search/create-search.js';
import { indexLibrary } from './index-library.js';

/**
 * Reads the folder and indexes it.
 * @throws FolderFault if the folder is not there or holds no document.
 */
export async function refreshLibrary(folder: string): Promise<Library> {
  const { sheets, unread } = await readFolder(folder);
  return indexLibrary(sheets, unread);
}

/** The library of a few sheets, those of one project joined, in one go: nobody is waiting. */
export function createLibrary(given: readonly Sheet[], unread: readonly UnreadDocument[]): Library {
  const sheets = withKnownNames(joinSheets(given));
  return { sheets, unread, search: createSearch(sheets), names: createNames(sheets) };
}
