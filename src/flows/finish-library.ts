// A library that changes were laid over → one with a whole index and all its sheets read, in the time that changes leave.

import { setImmediate as rest, setTimeout as wait } from 'node:timers/promises';
import type { FileTable } from '../documents/file-table.js';
import { fileTold, type ColumnsBefore } from '../facts/file-told.js';
import { columnsOf } from '../facts/library-columns.js';
import { KeptSheet } from '../model/kept-sheet.js';
import type { Library } from '../model/library.js';
import type { Sheet } from '../model/sheet.js';
import { fileSentences } from '../search/create-search.js';
import type { WholeLibrary } from './keep-start.js';
import { layOver } from './lay-over.js';
import { runInBackground } from '../model/run-in-slices.js';

export interface FinisherParts {
  /** The library as it was made last, with its files. */
  readonly served: () => WholeLibrary;
  /** Resolves when no changes are being caught up with; null where none are. */
  readonly busy: () => Promise<void> | null;
  readonly isOver: () => boolean;
  /** Runs work while no changes are caught up with, and resolves when it is done. */
  readonly between: (work: () => Promise<void>) => Promise<void>;
  readonly serve: (files: FileTable, library: Library) => Promise<void>;
  /** Keeps a whole library for the next start. */
  readonly keep: (whole: WholeLibrary, when: 'soon' | 'now') => void;
  readonly onFault: (error: unknown) => void;
}

export interface BaseOptions {
  /** What was read of the sheets of the library before it. */
  readonly before?: ColumnsBefore;
  /** Once its sheets have been read; null where it is kept already. */
  readonly keep: 'soon' | 'now' | null;
}

/** While changes are caught up with, a slice is worked this often all the same. */
const SHARE_MS = 100;
/** Milliseconds of work between two rests. */
const SLICE = 4;

/**
 * Holds the last library whose index is whole, which changes are laid over, and makes the one that is
 * served whole in the background. Changes that come meanwhile interrupt that, and undo none of it:
 * what was begun is finished first, and what has changed since is laid over it.
 */
export class LibraryFinisher {
  readonly #parts: FinisherParts;
  #base: WholeLibrary;
  #options: BaseOptions;
  #finishing: Promise<void> | null = null;
  #isDue = false;

  constructor(base: WholeLibrary, options: BaseOptions, parts: FinisherParts) {
    this.#parts = parts;
    this.#base = base;
    this.#options = options;
  }

  /** The last library whose index is whole. */
  get base(): Library {
    return this.#base.library;
  }

  /** Resolves when nothing is left to be finished; null where nothing is. */
  get finishing(): Promise<void> | null {
    return this.#finishing;
  }

  /** From now on changes are laid over this one. */
  replace(base: WholeLibrary, options: BaseOptions): void {
    this.#base = base;
    this.#options = options;
  }

  /** Goes on in the background, until what is served is whole. */
  readonly finish = (): void => {
    this.#isDue = true;
    this.#finishing ??= this.#finishAll();
  };

  async #finishAll(): Promise<void> {
    while (this.#isDue) {
      this.#isDue = false;
      await this.#round().catch(this.#parts.onFault);
    }
    this.#finishing = null;
  }

  async #round(): Promise<void> {
    const { served, isOver, between, keep } = this.#parts;
    const base = this.#base;
    const { sheets } = base.library;
    const wasTold = isTold(sheets);
    await this.#tell(base);
    if (this.#base !== base || isOver()) return;
    if (served().library.sheets === sheets) {
      await this.#unpack(sheets);
      return;
    }
    if (!wasTold) await between(this.#layServedOver);
    const next = await this.#makeWhole(base, served());
    if (next === null) return;
    this.#base = next;
    this.#options = { keep: null };
    keep(next, 'soon');
    await between(this.#layServedOver);
    this.#isDue = true;
  }

  /** Reads the sheets for what questions about all of them ask, and keeps that for the next start. */
  async #tell(base: WholeLibrary): Promise<void> {
    const { sheets } = base.library;
    const { before = null } = this.#options;
    await this.#aside(base, fileTold(sheets, columnsOf(sheets), before));
    if (this.#base !== base || this.#parts.isOver()) return;
    if (this.#options.keep !== null) this.#parts.keep(base, this.#options.keep);
    this.#options = { keep: null };
  }

  /** Null where another base has come, or all is over, before it is done. */
  async #makeWhole(base: WholeLibrary, made: WholeLibrary): Promise<WholeLibrary | null> {
    const { sheets } = made.library;
    const { before } = await layOver(base.library, sheets);
    await this.#aside(base, fileTold(sheets, columnsOf(sheets), before));
    const search = await this.#aside(base, fileSentences(sheets));
    return search === null ? null : { ...made, library: { ...made.library, search } };
  }

  readonly #layServedOver = async (): Promise<void> => {
    const { serve, served } = this.#parts;
    const { library, files } = served();
    const { base } = this;
    if (library.sheets === base.sheets) await serve(files, { ...library, search: base.search });
    else {
      const { patch } = await layOver(base, library.sheets);
      await serve(files, { ...library, search: await patch() });
    }
  };

  /** Unpacks the sheets while nobody waits for them, so that no question has to. */
  async #unpack(sheets: readonly Sheet[]): Promise<void> {
    let start = performance.now();
    for (const sheet of sheets) {
      if (this.#parts.isOver() || this.#parts.busy() !== null) return;
      // Of very many, only those that are asked about.
      if (!(sheet instanceof KeptSheet) && sheet.fields.length < 0) return;
      if (performance.now() - start < SLICE) continue;
      await rest();
      start = performance.now();
    }
  }

  #aside<T>(base: WholeLibrary, work: Generator<void, T>): Promise<T | null> {
    const isWanted = (): boolean => this.#base === base && !this.#parts.isOver();
    return runInBackground(work, isWanted, this.#giveWay);
  }

  readonly #giveWay = async (): Promise<void> => {
    const busy = this.#parts.busy();
    if (busy !== null) await Promise.race([busy, wait(SHARE_MS, undefined, { ref: false })]);
  };
}

function isTold(sheets: readonly Sheet[]): boolean {
  return columnsOf(sheets).partners.names !== null;
}
