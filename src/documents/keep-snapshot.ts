// What the files of a folder said when they were last read ↔ a file, so that a start need not read them again.

import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeFolder } from '../make-folder.js';
import { catalogueVersion, knownFields } from '../catalogue/fields.js';
import type { Sheet } from '../model/sheet.js';
import type { DocumentText } from '../model/source.js';
import type { ReadFile } from './read-document.js';

/** Raised when reading a document gives something else than it did. */
const READER_VERSION = 1;

interface SnapshotLine {
  readonly path: string;
  readonly stamp: string;
  readonly unread: ReadFile['reading']['unread'];
  /** The document of the file's sheets, once. */
  readonly document: DocumentText | null;
  readonly sheets: readonly Omit<Sheet, 'document'>[];
}

/** Where the snapshot of a folder lies. */
export function snapshotPath(dataDir: string, folder: string): string {
  const own = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16);
  return path.join(dataDir, `documents-${own}.ndjson`);
}

/**
 * The files of a snapshot; null where there is none, or it is of another version or catalogue, cut
 * short or changed. Never throws: without a snapshot the files are read.
 */
export async function loadSnapshot(file: string): Promise<ReadonlyMap<string, ReadFile> | null> {
  try {
    const files = new Map<string, ReadFile>();
    const hash = createHash('sha256');
    let seal: string | null = null;
    const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
    let first = true;
    for await (const line of lines) {
      if (first) {
        if (line !== header()) return null;
        first = false;
      } else if (line.startsWith('#')) seal = line.slice(1);
      else {
        hash.update(line);
        const read = JSON.parse(line) as SnapshotLine;
        files.set(read.path, revive(read));
      }
    }
    return seal === hash.digest('hex') ? files : null;
  } catch {
    return null;
  }
}

/** Writes the snapshot beside the old one and puts it in its place whole. */
export async function saveSnapshot(
  file: string,
  files: ReadonlyMap<string, ReadFile>,
): Promise<void> {
  makeFolder(path.dirname(file));
  const half = `${file}.part`;
  try {
    await pipeline(Readable.from(snapshotLines(files)), createWriteStream(half));
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}

function* snapshotLines(files: ReadonlyMap<string, ReadFile>): Generator<string> {
  const hash = createHash('sha256');
  yield `${header()}\n`;
  for (const { stamp, reading } of files.values()) {
    // What could not be opened is tried again.
    if (stamp === '') continue;
    const { path: own, sheets, unread } = reading;
    const line = JSON.stringify({
      path: own,
      stamp,
      unread,
      document: sheets[0]?.document ?? null,
      sheets: sheets.map((sheet) => ({ ...sheet, document: undefined })),
    } satisfies SnapshotLine);
    hash.update(line);
    yield `${line}\n`;
  }
  yield `#${hash.digest('hex')}\n`;
}

let told: { readonly version: number; readonly header: string } | null = null;

/** Other labels or kinds of field read the same documents otherwise. */
function header(): string {
  const version = catalogueVersion();
  if (told?.version !== version) {
    const fields = createHash('sha256').update(JSON.stringify(knownFields())).digest('hex');
    told = { version, header: `projektlots documents ${READER_VERSION} ${fields}` };
  }
  return told.header;
}

function revive({ path: own, stamp, unread, document, sheets }: SnapshotLine): ReadFile {
  if (document === null) return { stamp, reading: { path: own, sheets: [], unread } };
  return {
    stamp,
    reading: { path: own, sheets: sheets.map((sheet) => ({ ...sheet, document })), unread },
  };
}
