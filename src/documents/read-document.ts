// The bytes of one file → the sheets in it, and what could not be read, with the reason.

import { assertNever } from '../model/assert-never.js';
import { runInSlices } from '../model/run-in-slices.js';
import { runThrough } from '../model/run-through.js';
import type { DocumentFault, Sheet, SkippedText, UnreadDocument } from '../model/sheet.js';
import { placeOfLine } from '../model/source.js';
import type { Extractor } from './extract/create-extractor.js';
import type { Extracted } from './extract/extracted.js';
import { findSkipped } from './find-skipped.js';
import { decodeText } from './formats/decode-text.js';
import { faultOfBytes, type TextFormat, type Format } from './formats/format-of.js';
import { layOutCsv } from './formats/lay-out-csv.js';
import { layOutDocx } from './formats/lay-out-docx.js';
import { layOutHtml } from './formats/lay-out-html.js';
import { layOutJson } from './formats/lay-out-json.js';
import { layOutMarkdown } from './formats/lay-out-markdown.js';
import { layOutPdf } from './formats/lay-out-pdf.js';
import { layOutText } from './formats/lay-out-text.js';
import { layOutXlsx } from './formats/lay-out-xlsx.js';
import { JsonFault, scanJson, scanJsonLines } from '../json/scan-json.js';
import { LayOutFault, type LaidOut } from './laid-out.js';
import { readSheetsInSteps } from './read-sheet.js';
import { withModified } from './text-document.js';

/** What one file says: its sheets in order, and what in it (or all of it) could not be read. */
export interface DocumentReading {
  readonly path: string;
  readonly sheets: readonly Sheet[];
  readonly unread: readonly UnreadDocument[];
  /** Text of a document with sheets that is on none of them; absent where there is none. */
  readonly skipped?: readonly SkippedText[];
}

/** A file as it was when it was read. */
export interface ReadFile {
  /** Equal for the same content: size and time of the last change. */
  readonly stamp: string;
  /** The same of a file that is no document and is read anew each time. */
  readonly mark?: string;
  readonly reading: DocumentReading;
}

export interface DocumentBytes {
  /** Relative to the documents folder, with forward slashes. */
  readonly path: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** ISO 8601, to the millisecond. */
  readonly modified?: string;
}

/** Reads a file of any format; never throws on account of what is in it. */
export async function readDocument(
  file: DocumentBytes,
  extractor: Extractor,
): Promise<DocumentReading> {
  const { path, format, bytes } = file;
  if (format === 'pdf' || format === 'docx' || format === 'xlsx') {
    const fault = faultOfBytes(format, bytes);
    if (fault !== null) return unread(path, fault);
    const extracted = await extractor.extract(format, bytes);
    if ('fault' in extracted) return unread(path, extracted.fault);
    const lack = hasNoText(extracted) ? noText(format) : null;
    return runInSlices(readLaidOut(layOutExtracted(file, extracted), file, lack));
  }
  return runInSlices(readText({ ...file, format }));
}

/** Reads a file of a format that is text, at once. */
export function readTextDocument(file: TextBytes): DocumentReading {
  return runThrough(readText(file));
}

type TextBytes = DocumentBytes & { readonly format: TextFormat };

function* readText(file: TextBytes): Generator<void, DocumentReading> {
  const { path, format, bytes } = file;
  const fault = faultOfBytes(format, bytes);
  if (fault !== null) return unread(path, fault);
  const text = decodeText(bytes);
  if (text === null) return unread(path, 'not-text');
  if (text.trim() === '') return unread(path, 'empty');
  try {
    return yield* readLaidOut(layOutTextOf(file, text.normalize('NFC')), file, null);
  } catch (error) {
    if (error instanceof JsonFault) return unread(path, 'damaged');
    if (error instanceof LayOutFault) return unread(path, error.fault);
    throw error;
  }
}

function layOutTextOf(
  { path, format, date }: DocumentBytes & { format: TextFormat },
  text: string,
): LaidOut {
  switch (format) {
    case 'txt':
      return layOutText(path, text, date);
    case 'md':
      return layOutMarkdown(path, text, date);
    case 'html':
      return layOutHtml(path, text, date);
    case 'csv':
      return layOutCsv(path, text, date);
    case 'json':
      return layOutJson(path, scanJson(text), date);
    case 'jsonl':
      return layOutJson(path, scanJsonLines(text), date);
    default:
      return assertNever(format);
  }
}

function layOutExtracted({ path, date }: DocumentBytes, extracted: Extracted): LaidOut {
  switch (extracted.format) {
    case 'pdf':
      return layOutPdf(path, extracted, date);
    case 'docx':
      return layOutDocx(path, extracted, date);
    case 'xlsx':
      return layOutXlsx(path, extracted, date);
    default:
      return assertNever(extracted);
  }
}

function hasNoText(extracted: Extracted): boolean {
  switch (extracted.format) {
    case 'pdf':
      return extracted.pages.every((items) => items.every(([text]) => text.trim() === ''));
    case 'docx':
      return extracted.blocks.every(
        (block) => block.kind === 'paragraph' && block.text.trim() === '',
      );
    case 'xlsx':
      return extracted.sheets.every(({ cells }) => cells.length === 0);
    default:
      return assertNever(extracted);
  }
}

function noText(format: Format): DocumentFault {
  return format === 'pdf' ? 'scanned' : 'empty';
}

function* readLaidOut(
  { document: own, parts, asides = [] }: LaidOut,
  { modified }: DocumentBytes,
  fault: DocumentFault | null,
): Generator<void, DocumentReading> {
  const document = modified === undefined ? own : withModified(own, modified);
  const { path } = document;
  if (fault !== null) return unread(path, fault);
  yield;
  const { sheets, nameless } = yield* readSheetsInSteps({ document, parts });
  if (sheets.length === 0) return unread(path, 'no-project');
  const skipped = yield* findSkipped(document, sheets, asides);
  return {
    path,
    sheets,
    ...(skipped.length > 0 && { skipped }),
    unread: nameless.map((line) => ({
      path,
      fault: 'no-project',
      place: placeOfLine(document, line),
    })),
  };
}

function unread(path: string, fault: DocumentFault): DocumentReading {
  return { path, sheets: [], unread: [{ path, fault }] };
}
