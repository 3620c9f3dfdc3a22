// Why there is no document to be read in a folder → a fault that says what to do.

import type { FolderTrouble } from '../model/documents-report.js';

/** The folder of documents is not there, or may not be read; the message says what to do. */
export class FolderFault extends Error {
  override readonly name = 'FolderFault';

  constructor(
    readonly folder: string,
    readonly trouble: FolderTrouble,
  ) {
    super(
      trouble === 'empty'
        ? `The documents folder "${folder}" holds no document. Put the project sheets there (.txt, .md, .html, .pdf, .docx, .xlsx, .csv or .json), or name another folder in DOCUMENTS_DIR (or --documents).`
        : `The documents folder "${folder}" ${TROUBLE[trouble]}. Create it, or name another folder in DOCUMENTS_DIR (or --documents).`,
    );
  }
}

const TROUBLE = {
  missing: 'does not exist',
  'not-folder': 'is not a folder',
  unreadable: 'cannot be read',
} as const;
