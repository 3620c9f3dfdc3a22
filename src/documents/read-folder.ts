// A folder of files → sheets, and the documents that could not be read, told apart.

import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Sheet, UnreadDocument } from '../model/sheet.js';
import type { DocumentText } from '../model/source.js';
import { decodeText, splitLines } from './decode-text.js';
import { readSheet } from './read-sheet.js';

export interface ReadFolder {
  readonly sheets: readonly Sheet[];
  readonly unread: readonly UnreadDocument[];
}

/** The folder of documents is not there, or may not be read; the message says what to do. */
export class FolderFault extends Error {
  override readonly name = 'FolderFault';
}

// A sheet is a few pages of text; a larger file is something else.
const MAX_BYTES = 5_000_000;

/**
 * Reads every `.txt` document below a folder, in the order of their paths.
 * @throws FolderFault if the folder cannot be listed or holds no document.
 */
export async function readFolder(folder: string): Promise<ReadFolder> {
  const paths = await listDocuments(folder);
  if (paths.length === 0) {
    throw new FolderFault(
      `The documents folder "${folder}" holds no .txt document. Put the project sheets there, or name another folder in DOCUMENTS_DIR (or --documents).`,
    );
  }
  const sheets: Sheet[] = [];
  const unread: UnreadDocument[] = [];
  for (const relative of paths) {
    const read = await readDocument(folder, relative);
    if ('fault' in read) unread.push(read);
    else sheets.push(read);
  }
  return { sheets, unread };
}

async function listDocuments(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter(
        (entry) =>
          !entry.isDirectory() && /\.txt$/i.test(entry.name) && !entry.name.startsWith('.'),
      )
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      )
      .sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const cause =
      code === 'ENOENT'
        ? 'does not exist'
        : code === 'ENOTDIR'
          ? 'is not a folder'
          : 'cannot be read';
    throw new FolderFault(
      `The documents folder "${folder}" ${cause}. Create it, or name another folder in DOCUMENTS_DIR (or --documents).`,
    );
  }
}

async function readDocument(folder: string, relative: string): Promise<Sheet | UnreadDocument> {
  const file = path.join(folder, relative);
  try {
    const { size, mtime } = await stat(file);
    if (size > MAX_BYTES) return { path: relative, fault: 'too-large' };
    const bytes = await readFile(file);
    return readDocumentBytes(relative, bytes, mtime.toISOString().slice(0, 10));
  } catch {
    return { path: relative, fault: 'unreadable' };
  }
}

/** The sheet in the bytes of one file, or why there is none. */
export function readDocumentBytes(
  relative: string,
  bytes: Uint8Array,
  date: string | null,
): Sheet | UnreadDocument {
  const text = decodeText(bytes);
  if (text === null) return { path: relative, fault: 'not-text' };
  if (text.trim() === '') return { path: relative, fault: 'empty' };
  const document: DocumentText = { path: relative, lines: splitLines(text.normalize('NFC')), date };
  return readSheet(document) ?? { path: relative, fault: 'no-project' };
}
