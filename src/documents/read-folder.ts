// A folder of files → sheets, and the documents that could not be read, told apart.

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as rest, setTimeout as wait } from 'node:timers/promises';
import { extendCatalogue } from '../catalogue/fields.js';
import { readCatalogueFile } from '../catalogue/read-catalogue-file.js';
import { CLOSED_TO_ALL, OPEN_TO_ALL, type Access } from '../model/access.js';
import type { DocumentFault, Sheet, UnreadDocument } from '../model/sheet.js';
import { runInSlices } from '../model/run-in-slices.js';
import { readAccessFile } from '../scoping/read-access-file.js';
import { createExtractor, type Extractor } from './extract/create-extractor.js';
import { FileTable } from './file-table.js';
import { FolderFault } from './folder-fault.js';
import { formatOfName, mostBytes } from './formats/format-of.js';
import { ACCESS_FILE, CATALOGUE_FILE, KEEPERS_FILES } from './keepers-files.js';
import { linkFault, listFiles, walkFiles, type FoundFile } from './list-files.js';
import { keepPacked, PACK_FROM } from './keep-packed.js';
import { loadSnapshot, type NoSnapshot } from './keep-snapshot.js';
import { letDieYoung } from './let-die-young.js';
import { readDocument, readTextDocument, type ReadFile } from './read-document.js';
import type { FolderChange } from './watch-folder.js';

export interface ReadFolder {
  readonly sheets: readonly Sheet[];
  readonly unread: readonly UnreadDocument[];
  /** To whom they are shown. */
  readonly access: Access;
  /** Every file. */
  readonly files: FileTable;
  /** Where the snapshot said all that the files say: what was made of them; else why it did not. */
  readonly kept: { readonly index: Uint8Array | null } | NotKept;
}

/** Why files were read: there was no snapshot, it cannot be gone by, or files have changed since. */
export type NotKept = NoSnapshot | 'changed';

export interface ReadFolderOptions {
  /** Files read before: those that have not changed are not read again. */
  readonly known?: ReadonlyMap<string, ReadFile>;
  /** A file that keeps what was read before; who has indexed it writes it anew. */
  readonly snapshot?: string;
  /** Told after each file. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly extractor?: Extractor;
  /** From so many files on, sheets are kept packed. */
  readonly packFrom?: number;
}

const MOST_ATTEMPTS = 5;
const BETWEEN_ATTEMPTS = 200;

/**
 * Reads every document below a folder, in the order of their paths. Links to folders are told, not
 * followed.
 * @throws FolderFault if the folder cannot be listed or holds no document.
 */
export async function readFolder(
  folder: string,
  { known: given, snapshot, onProgress, extractor, packFrom = PACK_FROM }: ReadFolderOptions = {},
): Promise<ReadFolder> {
  const found = await listFiles(folder);
  if (found.length === 0) {
    throw new FolderFault(folder, 'empty');
  }
  if (found.length >= packFrom) letDieYoung();
  const own = extractor ?? createExtractor();
  const paths: string[] = [];
  const files: ReadFile[] = [];
  const add = (own: string, file: ReadFile | null): void => {
    if (file === null) return;
    paths.push(own);
    files.push(file);
  };
  add(CATALOGUE_FILE, await readCatalogue(folder));
  const loaded = snapshot === undefined ? 'none' : await loadSnapshot(snapshot, packFrom);
  const known = given ?? (typeof loaded === 'string' ? undefined : loaded.files);
  const large = oneByOne();
  try {
    for (let at = 0; at < found.length; at += AT_ONCE) {
      const batch = found.slice(at, at + AT_ONCE);
      const read = await Promise.all(
        batch.map((file) => readFileAt(folder, file, known?.get(file.path), own, large)),
      );
      const kept = await keepPacked(read, found.length >= packFrom);
      for (const [index, file] of batch.entries()) add(file.path, kept[index] as ReadFile);
      onProgress?.(Math.min(at + AT_ONCE, found.length), found.length);
    }
  } finally {
    if (extractor === undefined) await own.close();
  }
  const { access, file } = await readAccess(folder);
  add(ACCESS_FILE, file);
  const table = new FileTable(paths, files);
  if (typeof loaded === 'string') return gather(table, loaded, access);
  return gather(table, isSame(loaded.files, table) ? { index: loaded.index } : 'changed', access);
}

/** Files that are opened at once: waiting for the disk is most of the work where nothing changed. */
const AT_ONCE = 32;
/** Nobody waits for what is looked at in the background, and more threads at it would hold up this one. */
const LOOKED_AT_ONCE = 4;
/** A larger file is in memory alone. */
const SMALL_BYTES = 200_000;

/** Runs work one after the other. */
type Queue = <T>(work: () => Promise<T>) => Promise<T>;

function oneByOne(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

function isSame(known: ReadonlyMap<string, ReadFile>, files: FileTable): boolean {
  const kept = [...files.values()].filter(({ stamp }) => stamp !== '');
  return kept.length === known.size && kept.every((file) => known.get(file.reading.path) === file);
}

/**
 * What has changed in a folder since its files were read, for where nobody was told; what could
 * not be read is left to whoever mends it.
 */
export async function findChanges(folder: string, files: FileTable): Promise<readonly string[]> {
  const changed: string[] = [];
  /** 1 for each file of the table that is there. */
  const met = new Uint8Array(files.size);
  for await (const found of walkFiles(folder)) {
    for (let at = 0; at < found.length; at += LOOKED_AT_ONCE) {
      const batch = found.slice(at, at + LOOKED_AT_ONCE);
      const now = await Promise.all(batch.map(({ path: own }) => stampOf(path.join(folder, own))));
      for (const [index, { path: own }] of batch.entries()) {
        const place = files.placeOf(own);
        if (place !== null) met[place] = 1;
        const known = files.get(own)?.stamp;
        if (known === undefined || (known !== '' && known !== now[index])) changed.push(own);
      }
      // What the disk answers at once would else be gone through in one turn.
      await rest();
    }
  }
  const mark = await stampOf(path.join(folder, ACCESS_FILE));
  if (mark !== (files.get(ACCESS_FILE)?.mark ?? '')) changed.push(ACCESS_FILE);
  let place = 0;
  for (const own of files.keys())
    if (met[place++] === 0 && !KEEPERS_FILES.includes(own)) changed.push(own);
  return changed;
}

async function stampOf(file: string): Promise<string> {
  const about = await stat(file).catch(() => null);
  return about === null ? '' : stampFor(about);
}

function stampFor(about: { readonly size: number; readonly mtimeMs: number }): string {
  return `${about.size}-${about.mtimeMs}`;
}

/** The files of a folder after some were written or removed; only those are looked at. */
export async function updateFolder(
  folder: string,
  files: FileTable,
  changes: Iterable<FolderChange>,
  extractor: Extractor,
): Promise<ReadFolder> {
  const all = [...changes];
  // Other labels and words may read every document otherwise.
  if (all.some((change) => change.path === CATALOGUE_FILE))
    return readFolder(folder, { extractor });
  /** What was read, and null for what is gone. */
  const changed = new Map<string, ReadFile | null>();
  for (const { kind, path: relative } of all) {
    if (relative === ACCESS_FILE) continue;
    if (kind === 'removed') {
      const known = changed.get(relative);
      const isThere = known === undefined ? files.has(relative) : known !== null;
      for (const own of isThere ? [relative] : pathsWithin(relative, files, changed))
        changed.set(own, null);
    } else {
      const found = { path: relative, fault: await linkFault(folder, relative) };
      const read = await readFileAt(folder, found, undefined, extractor, oneByOne());
      const [kept = read] = await keepPacked([read], files.size >= PACK_FROM);
      changed.set(relative, kept);
    }
  }
  const { access, file } = await readAccess(folder);
  changed.set(ACCESS_FILE, file);
  return gather(await runInSlices(files.with(changed)), 'changed', access);
}

/** A folder takes all that was in it along. */
function pathsWithin(
  folder: string,
  files: FileTable,
  changed: ReadonlyMap<string, ReadFile | null>,
): readonly string[] {
  const within = `${folder}/`;
  return [...files.pathsIn(within), ...[...changed.keys()].filter((own) => own.startsWith(within))];
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

/** To whom documents are shown, and the file that says so; null where there is none. */
interface ReadAccess {
  readonly access: Access;
  readonly file: ReadFile | null;
}

/** Where the file cannot be gone by, nothing is shown to anybody, and that is told. */
async function readAccess(folder: string): Promise<ReadAccess> {
  const mark = await stampOf(path.join(folder, ACCESS_FILE));
  const told = (access: Access, unread: readonly UnreadDocument[]): ReadAccess => ({
    access,
    file: { stamp: '', mark, reading: { path: ACCESS_FILE, sheets: [], unread } },
  });
  let text: string;
  try {
    text = await readFile(path.join(folder, ACCESS_FILE), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return { access: OPEN_TO_ALL, file: null };
    return told(CLOSED_TO_ALL, [{ path: ACCESS_FILE, fault: 'unreadable' }]);
  }
  const read = readAccessFile(text);
  if ('access' in read) return told(read.access, []);
  const { faults: details } = read;
  return told(CLOSED_TO_ALL, [{ path: ACCESS_FILE, fault: 'bad-access', details }]);
}

/** Files that are gone through between two rests: whoever waits meanwhile gets a turn. */
const FILES_A_STEP = 1000;

async function gather(
  files: FileTable,
  kept: ReadFolder['kept'],
  access: Access,
): Promise<ReadFolder> {
  const sheets: Sheet[] = [];
  const unread: UnreadDocument[] = [];
  let count = 0;
  for (const { reading } of files.values()) {
    for (const sheet of reading.sheets) sheets.push(sheet);
    for (const document of reading.unread) unread.push(document);
    if (++count % FILES_A_STEP === 0) await rest();
  }
  return { sheets, unread, access, files, kept };
}

async function readFileAt(
  folder: string,
  { path: relative, fault }: FoundFile,
  known: ReadFile | undefined,
  extractor: Extractor,
  large: Queue,
): Promise<ReadFile> {
  if (fault !== null) return notRead(relative, fault);
  const format = formatOfName(relative);
  if (typeof format !== 'string') return notRead(relative, format.fault);
  const file = path.join(folder, relative);
  try {
    const about = await stat(file);
    if (!about.isFile()) return notRead(relative, 'unreadable');
    const stamp = stampFor(about);
    if (known?.stamp === stamp) return known;
    if (about.size > mostBytes(format)) return notRead(relative, 'too-large', stamp);
    const read = async (): Promise<ReadFile> => {
      const bytes = await readWhole(file, stamp);
      if (bytes === null) return notRead(relative, 'unreadable');
      const modified = about.mtime.toISOString();
      const date = modified.slice(0, 10);
      const opened = { path: relative, format, bytes, date, modified };
      return { stamp, reading: await readDocument(opened, extractor) };
    };
    return await (about.size > SMALL_BYTES ? large(read) : read());
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
    const now = stampFor(after);
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
