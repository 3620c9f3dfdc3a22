// A folder that people work in → the library, always as the folder is now.

import { setTimeout as wait } from 'node:timers/promises';
import { createExtractor, type Extractor } from '../documents/extract/create-extractor.js';
import { FileTable } from '../documents/file-table.js';
import { KEEPERS_FILES } from '../documents/keepers-files.js';
import {
  findChanges,
  readFolder,
  updateFolder,
  type NotKept,
  type ReadFolder,
} from '../documents/read-folder.js';
import { watchFolder, type FolderChange, type FolderWatch } from '../documents/watch-folder.js';
import { columnsOf } from '../facts/library-columns.js';
import type { Answer } from '../model/answer.js';
import type { Library, ScopedLibrary } from '../model/library.js';
import type { IsoDate } from '../model/value.js';
import { LibraryFinisher } from './finish-library.js';
import { indexLibrary, indexProse, nameLibrary } from './index-library.js';
import { isSame, NONE, removedFrom } from './removed-files.js';
import { restoreLibrary } from './keep-index.js';
import { SnapshotWriter, type WholeLibrary } from './keep-start.js';
import { layOver, MANY_CHANGED } from './lay-over.js';
import { runInBackground } from '../model/run-in-slices.js';
import { warmUp } from './warm-up.js';
import { withoutDocuments } from './without-documents.js';

export interface KeptLibrary {
  /** The library now: swapped whole, so what holds on to it sees no change. */
  readonly current: () => Library;
  /** Resolves once every change that has been told of is served, from a whole index. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface KeepOptions {
  /** The day on which documents are indexed. */
  readonly today: () => IsoDate;
  /** A file that keeps what was read, and the index over it, for the next start. */
  readonly snapshot?: string;
  readonly onProgress?: (done: number, total: number) => void;
  /** Told once the folder has been read: from the snapshot, or why not. */
  readonly onRead?: (from: 'snapshot' | NotKept) => void;
  /** What else is made of an answer before somebody sees it; called with made-up ones at the start. */
  readonly show?: (answer: Answer, library: ScopedLibrary) => void;
  /** Told after each swap: documents have changed, or the index over them is whole again. */
  readonly onSwap?: (library: Library, what: 'changed' | 'indexed') => void;
  /** Told of what could not be indexed, or kept for the next start. */
  readonly onFault?: (error: unknown) => void;
}

/** From so many sheets on, changes are served before all prose has been indexed anew. */
const MANY_SHEETS = 1000;
/** The folder is looked through this often, for changes that no word came of. */
const LOOK_THROUGH_EVERY = 60_000;
/** Removals come in groups; each is gone after this long. */
const GONE_AFTER = 50;

/**
 * Reads the folder, or the snapshot where nothing has changed since, then follows it: what is
 * written is served when it is whole, what is removed is gone at once.
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
  readonly #writer: SnapshotWriter | null;
  #files = new FileTable();
  /** As it was made, and as it is served: without what has been removed since. */
  #made: Library | null = null;
  #library: Library | null = null;
  /** Holds the last library with a whole index, which changes are laid over. */
  #finisher: LibraryFinisher | null = null;
  #watch: FolderWatch | null = null;
  #pending: FolderChange[] = [];
  /** Those that are being caught up with. */
  #taken: readonly FolderChange[] = [];
  #working: Promise<void> | null = null;
  #going: Promise<void> | null = null;
  #lookThrough: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(folder: string, options: KeepOptions) {
    this.#folder = folder;
    this.#options = options;
    const { snapshot } = options;
    this.#writer =
      snapshot === undefined
        ? null
        : new SnapshotWriter(snapshot, (error) => options.onFault?.(error));
  }

  async open(): Promise<void> {
    try {
      // Watched first, so that nothing written while the folder is read is missed.
      this.#watch = await watchFolder(this.#folder, (change) => {
        this.#take(change);
      });
      const { onProgress, onRead, snapshot } = this.#options;
      const read = await readFolder(this.#folder, {
        extractor: this.#extractor,
        ...(onProgress && { onProgress }),
        ...(snapshot !== undefined && { snapshot }),
      });
      const restored = restore(read);
      onRead?.(restored ? 'snapshot' : typeof read.kept === 'string' ? read.kept : 'outdated');
      const library = restored ?? (await indexLibrary(read.sheets, read.unread));
      this.#files = read.files;
      const { sheets: apart, access } = read;
      this.#library = this.#made = { ...library, indexed: this.#options.today(), apart, access };
      await warmUp(this.#library, this.#options.today(), this.#options.show);
      this.#finish({ library: this.#made, files: read.files }, restored === null);
    } catch (error) {
      await this.close();
      throw error;
    }
    this.#lookThrough = setInterval(() => {
      void this.#findChanges();
    }, LOOK_THROUGH_EVERY).unref();
    this.#work();
  }

  readonly current = (): Library => {
    if (this.#library === null) throw new Error('The folder has not been read yet.');
    return this.#library;
  };

  readonly settled = async (): Promise<void> => {
    while (this.#working ?? this.#going ?? this.#finisher?.finishing) {
      await this.#working;
      await this.#going;
      await this.#finisher?.finishing;
    }
  };

  readonly close = async (): Promise<void> => {
    this.#closed = true;
    if (this.#lookThrough !== null) clearInterval(this.#lookThrough);
    await this.#watch?.close();
    await this.settled();
    await this.#writer?.finish();
    await this.#extractor.close();
  };

  #take(change: FolderChange): void {
    if (change.kind === 'removed' && !this.#holds(change.path)) return;
    this.#pending.push(change);
    if (change.kind === 'removed') this.#dropRemoved();
    this.#work();
  }

  /** Other programs' files come and go without being documents. */
  #holds(path: string): boolean {
    if (this.#made === null || this.#files.has(path) || KEEPERS_FILES.includes(path)) return true;
    if (this.#pending.some((other) => other.path === path)) return true;
    return this.#files.pathsIn(`${path}/`).length > 0;
  }

  #dropRemoved(): void {
    this.#going ??= wait(GONE_AFTER)
      .then(() => this.#leaveOut())
      .catch((error: unknown) => this.#options.onFault?.(error))
      .finally(() => (this.#going = null));
  }

  /** Serves what is left, until nothing has gone or been made meanwhile. */
  async #leaveOut(): Promise<void> {
    for (;;) {
      const [made, removed] = [this.#made, this.#removed()];
      if (made === null || removed.size === 0) return;
      const left = await runInBackground(withoutDocuments(made, removed));
      if (made !== this.#made) continue;
      this.#swap(left, 'changed');
      if (isSame(removed, this.#removed())) return;
    }
  }

  async #findChanges(): Promise<void> {
    this.#watch?.renew();
    // A folder that is gone for a while is served as it was.
    const changed = await findChanges(this.#folder, this.#files).catch(() => []);
    for (const path of changed) this.#watch?.suspect(path);
  }

  #work(): void {
    if (this.#made === null || this.#working !== null || this.#pending.length === 0) return;
    void this.#begin(this.#catchUp());
  }

  #begin(work: Promise<void>): Promise<void> {
    return (this.#working = work
      .catch((error: unknown) => this.#options.onFault?.(error))
      .finally(() => {
        this.#taken = [];
        this.#working = null;
        this.#work();
      }));
  }

  async #catchUp(): Promise<void> {
    this.#taken = this.#pending;
    this.#pending = [];
    const read = await updateFolder(this.#folder, this.#files, this.#taken, this.#extractor);
    const { files, sheets: apart, access } = read;
    const finisher = this.#finisher;
    if (finisher === null) throw new Error('The folder has not been read yet.');
    const { knownNames } = finisher.base.sheets[0] ?? {};
    const named = await nameLibrary(read.sheets, read.unread, knownNames);
    const made = { ...named, indexed: this.#options.today(), apart, access };
    const { before, changed, patch } = await layOver(finisher.base, made.sheets);
    if (made.sheets.length >= MANY_SHEETS && changed.length <= MANY_CHANGED)
      await this.#serve(files, { ...made, search: await patch() }, 'changed');
    else {
      const library = { ...made, search: await indexProse(made.sheets) };
      finisher.replace({ library, files }, { before, keep: 'soon' });
      await this.#serve(files, library, 'changed');
    }
    finisher.finish();
  }

  /** Holds what was read first, and finishes in the background whatever is served. */
  #finish(base: WholeLibrary, isNew: boolean): void {
    const isKept = !isNew && columnsOf(base.library.sheets).partners.names !== null;
    this.#finisher = new LibraryFinisher(
      base,
      { keep: isKept ? null : 'now' },
      {
        served: () => ({ library: this.#made ?? base.library, files: this.#files }),
        busy: () => this.#working,
        isOver: () => this.#closed,
        between: async (work) => {
          while (this.#working !== null) await this.#working;
          await this.#begin(work());
        },
        serve: (files, library) => this.#serve(files, library, 'indexed'),
        keep: (whole, when) => this.#writer?.take(whole, when),
        onFault: (error) => this.#options.onFault?.(error),
      },
    );
    this.#finisher.finish();
  }

  /** Puts a library in place, without what has been removed since it was made. */
  async #serve(files: FileTable, made: Library, what: 'changed' | 'indexed'): Promise<void> {
    let left = made;
    for (let removed = NONE; ;) {
      const gone = removedFrom(files, this.#pending);
      if (isSame(removed, gone)) break;
      left = await runInBackground(withoutDocuments(made, gone));
      removed = gone;
    }
    this.#taken = [];
    this.#files = files;
    this.#made = made;
    this.#swap(left, what);
  }

  #swap(library: Library, what: 'changed' | 'indexed'): void {
    this.#library = library;
    this.#options.onSwap?.(library, what);
  }

  /** The files that are known and no longer there, though not yet caught up with. */
  #removed(): ReadonlySet<string> {
    return removedFrom(this.#files, [...this.#taken, ...this.#pending]);
  }
}

/** The library of the snapshot; null where it holds none, or of something else. */
function restore(read: ReadFolder): Library | null {
  if (typeof read.kept === 'string' || read.kept.index === null) return null;
  try {
    return restoreLibrary(read.kept.index, read);
  } catch {
    return null;
  }
}
