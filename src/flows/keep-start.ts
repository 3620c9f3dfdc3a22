// A library and the files it was made of → a snapshot for the next start, written when changes have come to rest.

import { saveSnapshot } from '../documents/keep-snapshot.js';
import type { FileTable } from '../documents/file-table.js';
import type { Library } from '../model/library.js';
import type { Sheet } from '../model/sheet.js';
import { packLibrary } from './keep-index.js';
import { runInBackground } from '../model/run-in-slices.js';

/** A library whose index is whole, with all files that it was made of. */
export interface WholeLibrary {
  readonly library: Library;
  readonly files: FileTable;
}

/** Changes come in groups: the snapshot is written when none has come for this long. */
const SAVE_AFTER = 20_000;

/** Writes the latest of the libraries it is given, one at a time. */
export class SnapshotWriter {
  readonly #file: string;
  readonly #onFault: (error: unknown) => void;
  #latest: WholeLibrary | null = null;
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(file: string, onFault: (error: unknown) => void) {
    this.#file = file;
    this.#onFault = onFault;
  }

  /** Writes it after a while, or at once. */
  take(latest: WholeLibrary, when: 'soon' | 'now'): void {
    this.#latest = latest;
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (when === 'now') this.#write();
    else
      this.#timer = setTimeout(() => {
        this.#write();
      }, SAVE_AFTER).unref();
  }

  /** Resolves once all that was taken has been written, or could not be. */
  async finish(): Promise<void> {
    this.#write();
    await this.#writing;
  }

  #write(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    const latest = this.#latest;
    this.#latest = null;
    if (latest === null) return;
    this.#writing = this.#writing.then(() => write(this.#file, latest)).catch(this.#onFault);
  }
}

async function write(file: string, { library, files }: WholeLibrary): Promise<void> {
  const read = await runInBackground(sheetsIn(files));
  const knownNames = library.sheets[0]?.knownNames ?? null;
  await saveSnapshot(file, files, await runInBackground(packLibrary(library, read)), knownNames);
}

/** Files that are gone through between two rests. */
const FILES_A_STEP = 500;

function* sheetsIn(files: WholeLibrary['files']): Generator<void, readonly Sheet[]> {
  const sheets: Sheet[] = [];
  let count = 0;
  for (const { reading } of files.values()) {
    for (const sheet of reading.sheets) sheets.push(sheet);
    if (++count % FILES_A_STEP === 0) yield;
  }
  return sheets;
}
