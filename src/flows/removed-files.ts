// Changes in a folder → the files that are gone with them.

import type { FileTable } from '../documents/file-table.js';
import type { FolderChange } from '../documents/watch-folder.js';

/** No file is gone. */
export const NONE: ReadonlySet<string> = new Set();

/** Of the files that are known, those that the changes take away, with all that lay in folders. */
export function removedFrom(
  files: FileTable,
  changes: readonly FolderChange[],
): ReadonlySet<string> {
  const gone = changes.filter(({ kind }) => kind === 'removed').map(({ path }) => path);
  const removed = new Set(gone.filter((path) => files.has(path)));
  for (const path of gone)
    if (!removed.has(path)) for (const own of files.pathsIn(`${path}/`)) removed.add(own);
  return removed;
}

/** True where both name the same files. */
export function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((path) => other.has(path));
}
