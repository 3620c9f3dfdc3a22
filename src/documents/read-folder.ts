// A folder of files → sheets, and the documents that could not be read, told apart.

import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { extendCatalogue } from '../catalogue/fields.js';
import { readCatalogueFile } from '../catalogue/read-catalogue-file.js';
import type { DocumentFault, Sheet, UnreadDocument } from '../model/sheet.js';
import { createExtractor, type Extractor } from './extract/create-extractor.js';
import { formatOfName, isLitter, mostBytes } from './formats/format-of.js';
import { loadSnapshot, saveSnapshot } from './keep-snapshot.js';
import { readDocument, readTextDocument, type ReadFile } from './read-document.js';
import type { FolderChange } from './watch-folder.js';

export interface ReadFolder {
  readonly sheets: readonly Sheet[];
  readonly unread: readonly UnreadDocument[];
  /** Every file by its path, in order. */
  readonly files: ReadonlyMap<string, ReadFile>;
}

export interface ReadFolderOptions {
  /** Files read before: those that have not changed are not read again. */
  readonly known?: ReadonlyMap<string, ReadFile>;
  /** A file that keeps what was read, for the next start; read before and written after. */
  readonly snapshot?: string;
  /** Told after each file. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly extractor?: Extractor;
}

/** The folder of documents is not there, or may not be read; the message says what to do. */
export class FolderFault extends Error {
  override readonly name = 'FolderFault';
}

const MOST_ATTEMPTS = 5;
const BETWEEN_ATTEMPTS = 200;

/** The keeper's own words and labels; read with the documents, no document itself. */
export const CATALOGUE_FILE = 'katalog.json';

/**
 * Reads every document below a folder, in the order of their paths. Links to folders are told, not
 * followed.
 * @throws FolderFault if the folder cannot be listed or holds no document.
 */
export async function readFolder(
  folder: string,
  { known: given, snapshot, onProgress, extractor }: ReadFolderOptions = {},
): Promise<ReadFolder> {
  const found = await listFiles(folder);
  if (found.length === 0) {
    throw new FolderFault(
      `The documents folder "${folder}" holds no document. Put the project sheets there (.txt, .md, .html, .pdf, .docx, .xlsx, .csv or .json), or name another folder in DOCUMENTS_DIR (or --documents).`,
    );
  }
  const own = extractor ?? createExtractor();
  const files = new Map<string, ReadFile>();
  const catalogue = await readCatalogue(folder);
  if (catalogue !== null) files.set(CATALOGUE_FILE, catalogue);
  const known = given ?? (snapshot === undefined ? null : await loadSnapshot(snapshot));
  try {
    for (const file of found) {
      files.set(file.path, await readFileAt(folder, file, known?.get(file.path), own));
      onProgress?.(Math.min(files.size, found.length), found.length);
    }
  } finally {
    if (extractor === undefined) await own.close();
  }
  // A folder that cannot keep a snapshot is served all the same.
  if (snapshot !== undefined && !isSame(known, files)) {
    await saveSnapshot(snapshot, files).catch(() => undefined);
  }
  return gather(files);
}

function isSame(
  known: ReadonlyMap<string, ReadFile> | null,
  files: ReadonlyMap<string, ReadFile>,
): boolean {
  if (known === null) return false;
  const kept = [...files].filter(([, { stamp }]) => stamp !== '');
  return kept.length === known.size && kept.every(([own, file]) => known.get(own) === file);
}

/** The files of a folder after some were written or removed; only those are looked at. */
export async function updateFolder(
  folder: string,
  files: ReadonlyMap<string, ReadFile>,
  changes: Iterable<FolderChange>,
  extractor: Extractor,
): Promise<ReadFolder> {
  const all = [...changes];
  // Other labels and words may read every document otherwise.
  if (all.some((change) => change.path === CATALOGUE_FILE))
    return readFolder(folder, { extractor });
  const now = new Map(files);
  for (const { kind, path: relative } of all) {
    if (kind === 'removed') now.delete(relative);
    else {
      const found = { path: relative, fault: await linkFault(folder, relative) };
      now.set(relative, await readFileAt(folder, found, undefined, extractor));
    }
  }
  return gather(new Map([...now].sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Lays the keeper's own fields over the catalogue; a file that is wrong adds none and is told. */
async function readCatalogue(folder: string): Promise<ReadFile | null> {
  const told = (unread: readonly UnreadDocument[]): ReadFile => ({
    stamp: '',
    reading: { path: CATALOGUE_FILE, sheets: [], unread },
  });
  let text: string;
  try {
    text = await readFile(path.join(folder, CATALOGUE_FILE), 'utf8');
  } catch (error) {
    extendCatalogue([]);
    const isThere = (error as NodeJS.ErrnoException).code !== 'ENOENT';
    return isThere ? told([{ path: CATALOGUE_FILE, fault: 'unreadable' }]) : null;
  }
  const read = readCatalogueFile(text);
  extendCatalogue('fields' in read ? read.fields : []);
  return told(
    'faults' in read
      ? [{ path: CATALOGUE_FILE, fault: 'bad-catalogue', details: read.faults }]
      : [],
  );
}

function gather(files: ReadonlyMap<string, ReadFile>): ReadFolder {
  const readings = [...files.values()].map(({ reading }) => reading);
  return {
    sheets: readings.flatMap(({ sheets }) => [...sheets]),
    unread: readings.flatMap(({ unread }) => [...unread]),
    files,
  };
}

interface FoundFile {
  readonly path: string;
  readonly fault: DocumentFault | null;
}

async function listFiles(folder: string): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const visit = async (relative: string): Promise<void> => {
    const entries = await readdir(path.join(folder, relative), { withFileTypes: true });
    for (const entry of entries) {
      const own = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) {
        if (isLitter(entry.name, 'folder')) continue;
        await visit(own).catch(() => found.push({ path: own, fault: 'unreadable' }));
      } else if (isLitter(entry.name, 'file') || own === CATALOGUE_FILE) {
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
    throw new FolderFault(
      `The documents folder "${folder}" ${causeOf(error)}. Create it, or name another folder in DOCUMENTS_DIR (or --documents).`,
    );
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function linkFault(folder: string, relative: string): Promise<DocumentFault | null> {
  const target = await stat(path.join(folder, relative)).catch(() => null);
  return target === null ? 'unreadable' : target.isDirectory() ? 'link' : null;
}

function causeOf(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'does not exist';
    case 'ENOTDIR':
      return 'is not a folder';
    default:
      return 'cannot be read';
  }
}

async function readFileAt(
  folder: string,
  { path: relative, fault }: FoundFile,
  known: ReadFile | undefined,
  extractor: Extractor,
): Promise<ReadFile> {
  if (fault !== null) return notRead(relative, fault);
  const format = formatOfName(relative);
  if (typeof format !== 'string') return notRead(relative, format.fault);
  const file = path.join(folder, relative);
  try {
    const about = await stat(file);
    if (!about.isFile()) return notRead(relative, 'unreadable');
    const stamp = `${about.size}-${about.mtimeMs}`;
    if (known?.stamp === stamp) return known;
    if (about.size > mostBytes(format)) return notRead(relative, 'too-large', stamp);
    const bytes = await readWhole(file, stamp);
    if (bytes === null) return notRead(relative, 'unreadable');
    const modified = about.mtime.toISOString();
    const date = modified.slice(0, 10);
    const reading = await readDocument(
      { path: relative, format, bytes, date, modified },
      extractor,
    );
    return { stamp, reading };
  } catch {
    return notRead(relative, 'unreadable');
  }
}

/** The bytes of a file that nobody wrote to meanwhile; null where that goes on and on. */
async function readWhole(file: string, stamp: string): Promise<Uint8Array | null> {
  let before = stamp;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const bytes = await readFile(file);
    const after = await stat(file);
    const now = `${after.size}-${after.mtimeMs}`;
    if (now === before && bytes.length === after.size) return bytes;
    before = now;
    await wait(BETWEEN_ATTEMPTS);
  }
  return null;
}

function notRead(relative: string, fault: DocumentFault, stamp = ''): ReadFile {
  return { stamp, reading: { path: relative, sheets: [], unread: [{ path: relative, fault }] } };
}

/** The first sheet in the bytes of one text file, or why there is none. */
export function readDocumentBytes(
  relative: string,
  bytes: Uint8Array,
  date: string | null,
): Sheet | UnreadDocument {
  const { sheets, unread } = readTextDocument({ path: relative, format: 'txt', bytes, date });
  return sheets[0] ?? unread[0] ?? { path: relative, fault: 'no-project' };
}
