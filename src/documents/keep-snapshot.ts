// What the files of a folder said when they were last read, and the index over it ↔ a file, so that a start need do neither again.

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as rest } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { catalogueVersion, knownFields } from '../catalogue/fields.js';
import { makeFolder } from '../make-folder.js';
import type { SkippedText, UnreadDocument } from '../model/sheet.js';
import { openMany } from './keep-many.js';
import { areMany, isWorthPacking, openPacked, PACK_FROM, packedPieces } from './keep-packed.js';
import { lazySheet, once } from './lazy-sheet.js';
import { unpackReading } from './pack-reading.js';
import type { ReadFile } from './read-document.js';

export interface Snapshot {
  /** Each file as it was read; its sheets are unpacked when somebody looks into them. */
  readonly files: ReadonlyMap<string, ReadFile>;
  /** What was made of all files together; null where only the files were kept. */
  readonly index: Uint8Array | null;
}

/** Why there is no snapshot to go by: there is none, it is of other code or labels, or it is broken. */
export type NoSnapshot = 'none' | 'outdated' | 'damaged';

/** Where the snapshot of a folder lies. */
export function snapshotPath(dataDir: string, folder: string): string {
  const own = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16);
  return path.join(dataDir, `documents-${own}.snapshot`);
}

/** The first line of a snapshot: what it was made by, its seal, and the bytes of its parts. */
interface Header {
  readonly format: string;
  readonly code: string;
  readonly catalogue: string;
  readonly sha256: string;
  readonly table: number;
  readonly index: number;
}

/** A file in the table: where its sheets are packed, and what is known of them without a look. */
interface Row {
  readonly path: string;
  readonly stamp: string;
  readonly unread: readonly UnreadDocument[];
  readonly skipped?: readonly SkippedText[] | undefined;
  readonly ids: readonly string[];
  readonly bytes: number;
  readonly date: string | null;
  readonly modified?: string | undefined;
  /** True where the lines of the document have places of their own. */
  readonly isPlaced: boolean;
}

interface Table {
  readonly rows: readonly Row[];
  readonly knownNames: readonly string[] | null;
}

const FORMAT = 'projektlots documents 6';
const HEADER_LENGTH = 512;

/**
 * The snapshot in a file, or why there is none. Never throws: without one the files are read.
 * @param packFrom from so many files on, sheets stay packed.
 */
export async function loadSnapshot(
  file: string,
  packFrom = PACK_FROM,
): Promise<Snapshot | NoSnapshot> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'damaged';
  }
  try {
    const header = JSON.parse(bytes.toString('utf8', 0, HEADER_LENGTH)) as Header;
    if (header.format !== FORMAT || header.code !== codeHash()) return 'outdated';
    if (header.catalogue !== catalogueHash()) return 'outdated';
    const parts = bytes.subarray(HEADER_LENGTH);
    if (createHash('sha256').update(parts).digest('hex') !== header.sha256) return 'damaged';
    const table = JSON.parse(parts.toString('utf8', 0, header.table)) as Table;
    // A copy: what is made of it would keep the sheets' bytes as well.
    const index = new Uint8Array(parts.subarray(header.table, header.table + header.index));
    return {
      files: reviveFiles(table, parts.subarray(header.table + header.index), packFrom),
      index: header.index === 0 ? null : index,
    };
  } catch {
    return 'damaged';
  }
}

function reviveFiles(
  { rows, knownNames }: Table,
  packed: Buffer,
  packFrom: number,
): ReadonlyMap<string, ReadFile> {
  const files = new Map<string, ReadFile>();
  let at = 0;
  for (const row of rows) {
    const { path: own, stamp, unread, skipped, ids, bytes } = row;
    const [start, end] = [at, at + bytes];
    at = end;
    const isLarge = rows.length >= packFrom;
    const isOne = isLarge && isWorthPacking(ids.length);
    if (isOne || areMany(ids.length, isLarge)) {
      const sheets = isOne
        ? openPacked(row, { block: packed, from: start, to: end }, knownNames)
        : openMany(row.path, ids, packed.subarray(start, end), knownNames);
      const reading = { path: row.path, sheets, unread, ...(skipped && { skipped }) };
      files.set(row.path, { stamp, reading });
      continue;
    }
    const whole = once(() => unpackReading(own, packed.toString('utf8', start, end)));
    const sheets = ids.map((id, index) =>
      lazySheet(id, knownNames ?? undefined, () => {
        const sheet = whole()[index];
        if (sheet === undefined) throw new Error(`${own} has fewer sheets than it had`);
        return sheet;
      }),
    );
    files.set(own, {
      stamp,
      reading: { path: own, sheets, unread, ...(skipped && { skipped }) },
    });
  }
  return files;
}

/** Milliseconds of work between two rests while a snapshot is written. */
const SLICE = 8;

/**
 * Writes a snapshot beside the old one and puts it in its place whole; whoever asks meanwhile gets
 * their turn.
 * @param knownNames what the sheets of the index know, given to the sheets that are revived.
 * @throws Error if it cannot be written.
 */
export async function saveSnapshot(
  file: string,
  files: { values(): Iterable<ReadFile> },
  index: readonly Uint8Array[] | null = null,
  knownNames: readonly string[] | null = null,
): Promise<void> {
  makeFolder(path.dirname(file));
  const table = new TableWriter(knownNames);
  const packed: Uint8Array[] = [];
  let start = performance.now();
  for (const file of files.values()) {
    const { stamp, reading } = file;
    // What could not be opened is tried again.
    if (stamp === '') continue;
    let length = 0;
    for (const piece of packedPieces(file)) {
      const own = typeof piece === 'string' ? Buffer.from(piece) : piece;
      length += own.length;
      packed.push(own);
      if (performance.now() - start < SLICE) continue;
      await rest();
      start = performance.now();
    }
    const { path: ownPath, unread, skipped, sheets } = reading;
    table.add({
      path: ownPath,
      stamp,
      unread,
      skipped,
      ids: sheets.map(({ id }) => id),
      bytes: length,
      date: sheets[0]?.document.date ?? null,
      modified: sheets[0]?.document.modified,
      isPlaced: sheets[0]?.document.places !== undefined,
    });
  }
  const told = table.finish();
  const kept = index ?? [];
  await writeWhole(file, [...told, ...kept, ...packed], (sha256) => ({
    ...{ format: FORMAT, code: codeHash(), catalogue: catalogueHash(), sha256 },
    ...{ table: lengthOf(told), index: lengthOf(kept) },
  }));
}

/** Rows that are made bytes of together. */
const ROWS_A_PART = 100;

/** Rows → the JSON of a `Table`; none is held until all are there, as each would have to be collected. */
class TableWriter {
  readonly #parts: Buffer[];
  #rows: string[] = [];
  #before = '';

  constructor(knownNames: Table['knownNames']) {
    this.#parts = [Buffer.from(`{"knownNames":${JSON.stringify(knownNames)},"rows":[`)];
  }

  add(row: Row): void {
    if (this.#rows.push(JSON.stringify(row)) === ROWS_A_PART) this.#close();
  }

  finish(): readonly Buffer[] {
    this.#close();
    return [...this.#parts, Buffer.from(']}')];
  }

  #close(): void {
    if (this.#rows.length === 0) return;
    this.#parts.push(Buffer.from(`${this.#before}${this.#rows.join()}`));
    this.#rows = [];
    this.#before = ',';
  }
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/** Bytes that are sealed and written at once. */
const MOST_AT_ONCE = 2 ** 20;

/** Small parts together, large ones in stretches; in their order. */
function* batchesOf(parts: readonly Uint8Array[]): Generator<Uint8Array, void> {
  let batch: Uint8Array[] = [];
  let size = 0;
  for (const part of parts)
    for (let at = 0; at < part.length; at += MOST_AT_ONCE) {
      const stretch = part.subarray(at, at + MOST_AT_ONCE);
      if (size + stretch.length > MOST_AT_ONCE) {
        yield Buffer.concat(batch);
        [batch, size] = [[], 0];
      }
      batch.push(stretch);
      size += stretch.length;
    }
  yield Buffer.concat(batch);
}

async function writeWhole(
  file: string,
  parts: readonly Uint8Array[],
  header: (sha256: string) => Header,
): Promise<void> {
  const half = `${file}.part`;
  const hash = createHash('sha256');
  const line = (sha256: string): Buffer =>
    Buffer.from(`${JSON.stringify(header(sha256)).padEnd(HEADER_LENGTH - 1)}\n`);
  try {
    const handle = await open(half, 'w');
    try {
      await handle.writeFile(line(''));
      for (const batch of batchesOf(parts)) {
        hash.update(batch);
        await handle.writeFile(batch);
      }
      // The seal comes last: what was cut short has none.
      await handle.write(line(hash.digest('hex')), 0, HEADER_LENGTH, 0);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}

let told: { readonly version: number; readonly hash: string } | null = null;

/** Other labels or kinds of field read the same documents otherwise. */
function catalogueHash(): string {
  const version = catalogueVersion();
  if (told?.version !== version) {
    const hash = createHash('sha256').update(JSON.stringify(knownFields())).digest('hex');
    told = { version, hash };
  }
  return told.hash;
}

let code: string | null = null;

/** The rooms whose code decides what is read of a document, and how it is indexed. */
const ROOMS = ['catalogue', 'documents', 'facts', 'language', 'model', 'search'];

/** Another version of the bot may read the same documents otherwise, whatever it calls itself. */
function codeHash(): string {
  if (code !== null) return code;
  const hash = createHash('sha256').update(process.version);
  const source = fileURLToPath(new URL('..', import.meta.url));
  for (const room of ROOMS) {
    const files = readdirSync(path.join(source, room), { recursive: true, encoding: 'utf8' });
    for (const name of files.filter((each) => /\.[jt]s$/.test(each)).sort())
      hash.update(name).update(readFileSync(path.join(source, room, name)));
  }
  code = hash.digest('hex');
  return code;
}
