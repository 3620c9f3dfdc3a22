// A folder → the paths of all files in it that may be documents.

import { lstat, opendir, realpath, stat } from 'node:fs/promises';
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
  for await (const some of walkFiles(folder)) for (const file of some) found.push(file);
  return inOrder(found);
}

/** Files that are met between two rests. */
const AT_ONCE = 64;

/**
 * The same files as they are met, some at a time: of a hundred thousand none is held.
 * @throws FolderFault if the folder cannot be listed.
 */
export async function* walkFiles(folder: string): AsyncGenerator<readonly FoundFile[]> {
  try {
    yield* filesIn(folder, '');
  } catch (error) {
    throw new FolderFault(folder, troubleOf(error));
  }
}

async function* filesIn(folder: string, relative: string): AsyncGenerator<readonly FoundFile[]> {
  let found: FoundFile[] = [];
  const entries = await opendir(path.join(folder, relative), { bufferSize: AT_ONCE });
  for await (const entry of entries) {
    const own = relative === '' ? entry.name : `${relative}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!isLitter(entry.name, 'folder')) yield* filesWithin(folder, own);
    } else if (!isLitter(entry.name, 'file') && !KEEPERS_FILES.includes(own)) {
      const fault = entry.isSymbolicLink() ? await linkFault(folder, own) : null;
      found.push({ path: own, fault });
    }
    if (found.length < AT_ONCE) continue;
    yield found;
    found = [];
  }
  if (found.length > 0) yield found;
}

async function* filesWithin(folder: string, own: string): AsyncGenerator<readonly FoundFile[]> {
  try {
    yield* filesIn(folder, own);
  } catch {
    yield [{ path: own, fault: 'unreadable' }];
  }
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
