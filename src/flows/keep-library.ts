// A folder that people work in → the library, always as the folder is now.

import { createExtractor, type Extractor } from '../documents/extract/create-extractor.js';
import { joinSheets } from '../documents/join-sheets.js';
import type { ReadFile } from '../documents/read-document.js';
import { readFolder, updateFolder, type ReadFolder } from '../documents/read-folder.js';
import { watchFolder, type FolderChange, type FolderWatch } from '../documents/watch-folder.js';
import type { Library } from '../model/library.js';
import type { IsoDate } from '../model/value.js';
import { indexLibrary } from './index-library.js';
import { withoutDocuments } from './without-documents.js';

export interface KeptLibrary {
  /** The library now: swapped whole, so what holds on to it sees no change. */
  readonly current: () => Library;
  /** Resolves once every change that has been told of is served. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface KeepOptions {
  /** The day on which documents are indexed. */
  readonly today: () => IsoDate;
  /** A file that keeps what was read for the next start. */
  readonly snapshot?: string;
  readonly onProgress?: (done: number, total: number) => void;
  /** Told after each swap, and of what could not be indexed. */
  readonly onSwap?: (library: Library) => void;
  readonly onFault?: (error: unknown) => void;
}

/**
 * Reads the folder, then follows it: what is written is served when it is whole, what is removed
 * is gone at once.
 * @throws FolderFault if the folder is not there or holds no document.
 */
export async function keepLibrary(folder: string, options: KeepOptions): Promise<KeptLibrary> {
  const keeper = new Keeper(folder, options);
  await keeper.open();
  return keeper;
}

class Keeper implements KeptLibrary {
  readonly #folder: string;
  readonly #options: KeepOptions;
  readonly #extractor: Extractor = createExtractor();
  #files: ReadonlyMap<string, ReadFile> = new Map();
  #library: Library | null = null;
  #watch: FolderWatch | null = null;
  #pending: FolderChange[] = [];
  #working: Promise<void> | null = null;

  constructor(folder: string, options: KeepOptions) {
    this.#folder = folder;
    this.#options = options;
  }

  async open(): Promise<void> {
    try {
      // Watched first, so that nothing written while the folder is read is missed.
      this.#watch = await watchFolder(this.#folder, (change) => {
        this.#take(change);
      });
      const { onProgress, snapshot } = this.#options;
      const read = await readFolder(this.#folder, {
        extractor: this.#extractor,
        ...(onProgress && { onProgress }),
        ...(snapshot !== undefined && { snapshot }),
      });
      this.#files = read.files;
      this.#library = await this.#index(read);
    } catch (error) {
      await this.close();
      throw error;
    }
    this.#work();
  }

  readonly current = (): Library => {
    if (this.#library === null) throw new Error('The folder has not been read yet.');
    return this.#library;
  };

  readonly settled = async (): Promise<void> => {
    while (this.#working !== null) await this.#working;
  };

  readonly close = async (): Promise<void> => {
    await this.#watch?.close();
    await this.settled();
    await this.#extractor.close();
  };

  #take(change: FolderChange): void {
    this.#pending.push(change);
    if (change.kind === 'removed' && this.#library !== null) this.#swap(this.#library);
    this.#work();
  }

  #work(): void {
    if (this.#library === null || this.#working !== null || this.#pending.length === 0) return;
    this.#working = this.#catchUp()
      .catch((error: unknown) => this.#options.onFault?.(error))
      .finally(() => {
        this.#working = null;
        this.#work();
      });
  }

  async #catchUp(): Promise<void> {
    const changes = this.#pending;
    this.#pending = [];
    const read = await updateFolder(this.#folder, this.#files, changes, this.#extractor);
    // Until the new library stands, files and library are those that are served.
    const library = await this.#index(read);
    this.#files = read.files;
    this.#swap(library);
  }

  /** Puts a library in place, without what has been removed since it was made. */
  #swap(library: Library): void {
    const removed = new Set(
      this.#pending.filter(({ kind }) => kind === 'removed').map(({ path }) => path),
    );
    this.#library = removed.size === 0 ? library : this.#without(library, removed);
    this.#options.onSwap?.(this.#library);
  }

  #without(library: Library, removed: ReadonlySet<string>): Library {
    const left = [...this.#files]
      .filter(([path]) => !removed.has(path))
      .flatMap(([, { reading }]) => [...reading.sheets]);
    return withoutDocuments(library, joinSheets(left), removed);
  }

  async #index({ sheets, unread }: ReadFolder): Promise<Library> {
    return { ...(await indexLibrary(sheets, unread)), indexed: this.#options.today() };
  }
}
