// Files of a folder by their paths → a table of them, in order, of which the next one is made when some have changed.

import { ACCESS_FILE, CATALOGUE_FILE } from './keepers-files.js';
import type { ReadFile } from './read-document.js';

/** Files that are taken over between two rests. */
const FILES_A_STEP = 5000;

/**
 * Never changes: the file of the catalogue first, then all documents in the order of their paths, then
 * the file of the rules about who sees what. Two flat lists, since a `Map` of a hundred thousand would
 * be filled anew at each change, and moves all that it holds in one go whenever it has doubled.
 */
export class FileTable {
  readonly #paths: readonly string[];
  readonly #files: readonly ReadFile[];

  /**
   * @param paths in that order
   * @param files of those paths
   */
  constructor(paths: readonly string[] = [], files: readonly ReadFile[] = []) {
    this.#paths = paths;
    this.#files = files;
  }

  get size(): number {
    return this.#paths.length;
  }

  get(path: string): ReadFile | undefined {
    return this.#files[this.placeOf(path) ?? -1];
  }

  has(path: string): boolean {
    return this.placeOf(path) !== null;
  }

  /** The number of a file in the order of the table, from 0; null where it is not in it. */
  placeOf(path: string): number | null {
    const at = this.#firstFrom(path);
    return this.#paths[at] === path ? at : null;
  }

  keys(): Iterable<string> {
    return this.#paths;
  }

  values(): Iterable<ReadFile> {
    return this.#files;
  }

  /** The documents in a folder, given with the slash at its end, and in those within it. */
  pathsIn(folder: string): readonly string[] {
    const from = this.#firstFrom(folder);
    let to = from;
    while (this.#paths[to]?.startsWith(folder) === true) to++;
    return this.#paths.slice(from, to);
  }

  /** The table after some files were read, or are gone (null), step by step. */
  *with(changes: ReadonlyMap<string, ReadFile | null>): Generator<void, FileTable> {
    const paths: string[] = [];
    const files: ReadFile[] = [];
    let from = 0;
    const inOrder = [...changes].sort(([a], [b]) => (isBefore(a, b) ? -1 : 1));
    for (const [path, file] of [...inOrder, [null, null] as const]) {
      const to = path === null ? this.size : this.#firstFrom(path);
      for (; from < to; from++) {
        paths.push(this.#paths[from] ?? '');
        files.push(this.#files[from] as ReadFile);
        if (from % FILES_A_STEP === 0) yield;
      }
      if (path === null) break;
      if (this.#paths[from] === path) from++;
      if (file === null) continue;
      paths.push(path);
      files.push(file);
    }
    return new FileTable(paths, files);
  }

  /** The first place whose path is not before this one. */
  #firstFrom(path: string): number {
    let [low, high] = [0, this.#paths.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(this.#paths[middle] ?? '', path)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isBefore(one: string, other: string): boolean {
  const [rank, otherRank] = [rankOf(one), rankOf(other)];
  return rank === otherRank ? one < other : rank < otherRank;
}

function rankOf(path: string): number {
  if (path === CATALOGUE_FILE) return 0;
  return path === ACCESS_FILE ? 2 : 1;
}
