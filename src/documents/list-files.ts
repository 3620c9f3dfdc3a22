// A folder → the paths of all files in it that may be documents.

import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as rest } from 'node:timers/promises';
import type { FolderTrouble } from '../model/documents-report.js';
import type { DocumentFault } from '../model/sheet.js';
import { sortInSteps } from '../model/sort-in-steps.js';
import { FolderFault } from './folder-fault.js';
import { isLitter } from './formats/format-of.js';
import { KEEPERS_FILES } from './keepers-files.js';

/** A file of the folder, and what keeps it from being read. */
export interface FoundFile {
  readonly path: string;
  readonly fault: DocumentFault | null;
}

/**
 * The files below a folder that may be documents, in the order of their paths.
 * @throws FolderFault if the folder cannot be listed.
 */
export async function listFiles(folder: string): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const visit = async (relative: string): Promise<void> => {
    const entries = await readdir(path.join(folder, relative), { withFileTypes: true });
    for (const entry of entries) {
      const own = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) {
        if (isLitter(entry.name, 'folder')) continue;
        await visit(own).catch(() => found.push({ path: own, fault: 'unreadable' }));
      } else if (isLitter(entry.name, 'file') || KEEPERS_FILES.includes(own)) {
        continue;
      } else
        found.push({
          path: own,
          fault: entry.isSymbolicLink() ? await linkFault(folder, own) : null,
        });
    }
  };
  try {
    await visit('');
  } catch (error) {
    throw new FolderFault(folder, troubleOf(error));
  }
  return inOrder(found);
}

/** A hundred thousand paths take a while. */
async function inOrder(files: readonly FoundFile[]): Promise<readonly FoundFile[]> {
  const sorting = sortInSteps(files, (a, b) => (a.path < b.path ? -1 : 1));
  for (;;) {
    const step = sorting.next();
    if (step.done === true) return step.value;
    await rest();
  }
}

/**
 * What keeps a file from being read that may be a link. A link out of the folder, or to a document in it, would show what its maker may not read, or past
 * the rules about its path. One into a hidden folder is how a container's volumes are laid out.
 */
export async function linkFault(folder: string, relative: string): Promise<DocumentFault | null> {
  const file = path.join(folder, relative);
  try {
    if ((await stat(file)).isDirectory()) return 'link';
    if (!(await lstat(file)).isSymbolicLink()) return null;
    const target = path.relative(await realpath(folder), await realpath(file));
    const [first = '..'] = target.split(path.sep);
    return first !== '..' && isLitter(first, 'folder') ? null : 'link';
  } catch {
    return 'unreadable';
  }
}

function troubleOf(error: unknown): FolderTrouble {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'missing';
    case 'ENOTDIR':
      return 'not-folder';
    default:
      return 'unreadable';
  }
}
