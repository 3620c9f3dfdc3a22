// A file's name and first bytes → its format, or why it is not read.

import type { DocumentFault } from '../../model/sheet.js';

export type TextFormat = 'txt' | 'md' | 'html' | 'csv' | 'json' | 'jsonl';
export type Format = TextFormat | 'pdf' | 'docx' | 'xlsx';

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
};
const OLD = new Set(
  'doc dot xls xlt ppt pptx rtf odt ods odp pages numbers wpd msg eml'.split(' '),
);
/** What programs leave beside documents, and downloads that are still on their way. */
const LITTER =
  /^(?:\.|~\$|~wrl|thumbs\.db$|desktop\.ini$)|\.(?:tmp|temp|part|partial|crdownload|download|swp|lock|lnk|url)$|~$/i;
const LITTER_FOLDER = /^\.|_files$|[-_]filer$|^__macosx$|^node_modules$/i;

/** True for files and folders that nobody means as documents. */
export function isLitter(name: string, kind: 'file' | 'folder'): boolean {
  return kind === 'folder' ? LITTER_FOLDER.test(name) : LITTER.test(name);
}

export function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The format that a name promises. */
export function formatOfName(name: string): Format | { readonly fault: DocumentFault } {
  const ending = endingOf(name);
  if (Object.hasOwn(BY_ENDING, ending)) return BY_ENDING[ending] ?? { fault: 'unknown-format' };
  return { fault: OLD.has(ending) ? 'old-format' : 'unknown-format' };
}

/** Office files that open with a password are kept in the container of the old formats. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const PDF = [0x25, 0x50, 0x44, 0x46];

/** What the first bytes say against the format; null where they agree with it. */
export function faultOfBytes(format: Format, bytes: Uint8Array): DocumentFault | null {
  if (bytes.length === 0) return 'empty';
  switch (format) {
    case 'docx':
    case 'xlsx':
      return starts(bytes, OLE) ? 'protected' : starts(bytes, ZIP) ? null : 'damaged';
    case 'pdf':
      return Buffer.from(bytes.subarray(0, 1024)).includes(Buffer.from(PDF)) ? null : 'damaged';
    case 'txt':
    case 'md':
    case 'html':
    case 'csv':
    case 'json':
    case 'jsonl':
      return starts(bytes, OLE) || starts(bytes, PDF) || starts(bytes, [...ZIP, 3, 4])
        ? 'not-text'
        : null;
  }
}

function starts(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

const TEXT_BYTES = 10_000_000;
const LIST_BYTES = 20_000_000;
/** Pictures make these large; what is read of them is bounded when they are opened. */
const PACKED_BYTES = 40_000_000;

/** The largest file of a format that is read. */
export function mostBytes(format: Format): number {
  switch (format) {
    case 'txt':
    case 'md':
    case 'html':
      return TEXT_BYTES;
    case 'csv':
    case 'json':
    case 'jsonl':
      return LIST_BYTES;
    case 'pdf':
    case 'docx':
    case 'xlsx':
      return PACKED_BYTES;
  }
}
