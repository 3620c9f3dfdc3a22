// A folder → the paths of all files in it that may be documents.

import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as rest } from 'node:timers/promises';
import type { FolderTrouble } from '../model/documents-report.js';
import type { DocumentFault } from '../model/sheet.js';
import { FolderFault } from './folder-fault.js';
import { isLitter } from './formats/format-of.js';
import { KEEPERS_FILES } from './keepers-files.js';

/** Files that are gone through between two rests: whoever waits meanwhile gets a turn. */
const FILES_A_STEP = 2000;

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
  return sortInSteps(found);
}

/** Runs are sorted one by one and merged, with rests between: a hundred thousand paths take a while. */
async function sortInSteps(files: readonly FoundFile[]): Promise<readonly FoundFile[]> {
  let runs: (readonly FoundFile[])[] = [];
  for (let at = 0; at < files.length; at += FILES_A_STEP) {
    runs.push(files.slice(at, at + FILES_A_STEP).sort((a, b) => (a.path < b.path ? -1 : 1)));
    await rest();
  }
  while (runs.length > 1) {
    const merged: (readonly FoundFile[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(await merge(runs[at] ?? [], runs[at + 1] ?? []));
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge(
  a: readonly FoundFile[],
  b: readonly FoundFile[],
): Promise<readonly FoundFile[]> {
  const merged: FoundFile[] = [];
  let [one, other] = [0, 0];
  while (one < a.length || other < b.length) {
    const [left, right] = [a[one], b[other]];
    const isLeft = right === undefined || (left !== undefined && left.path < right.path);
    const next = isLeft ? left : right;
    if (next !== undefined) merged.push(next);
    if (isLeft) one++;
    else other++;
    if (merged.length % FILES_A_STEP === 0) await rest();
  }
  return merged;
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
