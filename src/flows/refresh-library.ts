// A folder of documents → the library: all sheets, indexed, ready to be swapped in whole.

import { readFolder } from '../documents/read-folder.js';
import type { Library } from '../model/library.js';
import { indexLibrary } from './index-library.js';

/**
 * Reads the folder and indexes it.
 * @throws FolderFault if the folder is not there or holds no document.
 */
export async function refreshLibrary(folder: string): Promise<Library> {
  const { sheets, unread } = await readFolder(folder);
  return indexLibrary(sheets, unread);
}
