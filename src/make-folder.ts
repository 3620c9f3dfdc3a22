// A path → a folder that is there, with those above it.

import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the bot keeps is for whoever runs it alone. */
const OWN = { mode: 0o700 };

/**
 * Makes a folder and those above it that are missing. Node's own recursive way never ends where
 * a file system takes no folder and says that the one above is missing, as /proc does.
 * @throws Error of the file system where a folder cannot be made.
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, OWN);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
    const parent = path.dirname(folder);
    if (code !== 'ENOENT' || parent === folder) throw error;
    makeFolder(parent);
    mkdirSync(folder, OWN);
  }
}
