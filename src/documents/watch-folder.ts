// A folder → word of each file in it that was added, changed or removed, once it is whole.

import { watch, type FSWatcher } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isLitter } from './formats/format-of.js';

/** Paths relative to the folder, with forward slashes; what was removed may have been a folder. */
export interface FolderChange {
  readonly kind: 'written' | 'removed';
  readonly path: string;
}

export interface FolderWatch {
  /** Looks at a file or folder as if word of it had come. */
  readonly suspect: (path: string) => void;
  /** Watches the folder again: another may have been put in its place. */
  readonly renew: () => void;
  close(): Promise<void>;
}

/** A file that has not changed for this long is taken to be whole. */
const WHOLE_AFTER = 400;
const LOOK_EVERY = 100;
/** Files that are looked at at once. */
const AT_ONCE = 32;

/**
 * Tells of changes from the moment it resolves; what was there before is told of by nobody. It
 * watches folders and not each of their files, which takes a handle a folder: ten thousand files
 * are watched in a few milliseconds. A folder that cannot be watched is passed over.
 */
export async function watchFolder(
  folder: string,
  onChange: (change: FolderChange) => void,
): Promise<FolderWatch> {
  const watching = new WatchedFolder(folder, onChange);
  await watching.open('');
  return watching;
}

/** A file that word came of, as it was when it was last looked at. */
interface Suspect {
  readonly stamp: string;
  readonly since: number;
}

class WatchedFolder implements FolderWatch {
  readonly #folder: string;
  readonly #onChange: (change: FolderChange) => void;
  readonly #folders = new Map<string, FSWatcher>();
  readonly #suspects = new Map<string, Suspect | null>();
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(folder: string, onChange: (change: FolderChange) => void) {
    this.#folder = folder;
    this.#onChange = onChange;
  }

  /** Watches a folder and those in it; gives the files found there. */
  async open(relative: string): Promise<readonly string[]> {
    if (this.#closed) return [];
    this.#watch(relative);
    const entries = await readdir(path.join(this.#folder, relative), {
      withFileTypes: true,
    }).catch(() => []);
    const files: string[] = [];
    for (const entry of entries) {
      const own = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (isLitter(entry.name, entry.isDirectory() ? 'folder' : 'file')) continue;
      if (!entry.isDirectory()) files.push(own);
      else for (const below of await this.open(own)) files.push(below);
    }
    return files;
  }

  readonly suspect = (relative: string): void => {
    if (this.#closed || relative.split('/').some((name) => isLitter(name, 'file'))) return;
    if (!this.#suspects.has(relative)) this.#suspects.set(relative, null);
    this.#timer ??= setTimeout(() => {
      this.#looking = this.#look();
    }, LOOK_EVERY);
  };

  readonly renew = (): void => {
    if (!this.#closed) this.#watch('');
  };

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const watcher of this.#folders.values()) watcher.close();
    this.#folders.clear();
    await this.#looking;
  }

  #watch(relative: string): void {
    this.#folders.get(relative)?.close();
    try {
      const watcher = watch(path.join(this.#folder, relative), (event, name) => {
        const own = relative === '' ? name : `${relative}/${name}`;
        if (name === null || own === null) this.#suspectAll(relative);
        // What changes in a folder below is told by its own watch.
        else if (event !== 'change' || !this.#folders.has(own)) this.suspect(own);
      });
      watcher.on('error', () => {
        this.#drop(relative);
        if (relative !== '') this.suspect(relative);
      });
      this.#folders.set(relative, watcher);
    } catch {
      // Too many folders, or one that may not be read: who looks through the folder will find out.
      this.#folders.delete(relative);
    }
  }

  #drop(relative: string): void {
    for (const [own, watcher] of this.#folders) {
      if (own !== relative && !own.startsWith(`${relative}/`)) continue;
      watcher.close();
      this.#folders.delete(own);
    }
  }

  #suspectAll(relative: string): void {
    void this.open(relative).then((files) => {
      for (const file of files) this.suspect(file);
    });
  }

  async #look(): Promise<void> {
    const waiting = [...this.#suspects];
    for (let at = 0; at < waiting.length; at += AT_ONCE)
      await Promise.all(
        waiting.slice(at, at + AT_ONCE).map(([own, before]) => this.#lookAt(own, before)),
      );
    this.#timer = null;
    const [next] = this.#suspects.keys();
    if (next !== undefined) this.suspect(next);
  }

  async #lookAt(relative: string, before: Suspect | null): Promise<void> {
    const about = await stat(path.join(this.#folder, relative)).catch(() => null);
    if (this.#closed) return;
    const now = performance.now();
    if (about === null) {
      this.#suspects.delete(relative);
      this.#drop(relative);
      this.#onChange({ kind: 'removed', path: relative });
    } else if (about.isDirectory()) {
      this.#suspects.delete(relative);
      if (isLitter(path.basename(relative), 'folder')) return;
      // One that is new, or has been put in the place of another.
      for (const file of await this.open(relative)) this.suspect(file);
    } else {
      const stamp = `${about.size}-${about.mtimeMs}`;
      if (before?.stamp !== stamp) this.#suspects.set(relative, { stamp, since: now });
      else if (now - before.since >= WHOLE_AFTER) {
        this.#suspects.delete(relative);
        this.#onChange({ kind: 'written', path: relative });
      }
    }
  }
}
