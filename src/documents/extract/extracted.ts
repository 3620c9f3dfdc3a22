// What a worker takes out of a packed document: text with its position, not yet understood.

import type { DocumentPart, Place } from '../../model/place.js';
import type { SkipReason } from '../../model/sheet.js';

/** A piece of text on a page; coordinates in points from the lower left corner. */
export type PageItem = readonly [text: string, x: number, y: number, width: number, height: number];

export interface ExtractedPdf {
  readonly format: 'pdf';
  readonly pages: readonly (readonly PageItem[])[];
}

export interface ExtractedParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** From 1, among the paragraphs outside tables. */
  readonly number: number;
  readonly heading: boolean;
  readonly item: boolean;
  /** The words in bold that it begins with. */
  readonly bold: string;
}

export interface ExtractedTable {
  readonly kind: 'table';
  readonly number: number;
  /** Text of each cell, its paragraphs parted by line feeds. */
  readonly rows: readonly (readonly string[])[];
}

/** A paragraph beside the running text. */
export interface ExtractedAside {
  readonly part: DocumentPart;
  readonly number: number;
  readonly text: string;
}

/** Text that is in the file and not in the document as it is shown. */
export interface ExtractedSkip {
  readonly reason: SkipReason;
  readonly text: string;
  /** The paragraph of the running text, or the place in another part. */
  readonly place: Place;
}

export interface ExtractedDocx {
  readonly format: 'docx';
  readonly blocks: readonly (ExtractedParagraph | ExtractedTable)[];
  /** Headers, footers and notes, in that order. */
  readonly asides: readonly ExtractedAside[];
  readonly skipped: readonly ExtractedSkip[];
}

export interface ExtractedXlsx {
  readonly format: 'xlsx';
  readonly sheets: readonly {
    readonly name: string;
    /** Cells with text: row and column from 0. */
    readonly cells: readonly (readonly [row: number, column: number, text: string])[];
  }[];
  readonly skipped: readonly ExtractedSkip[];
}

export type Extracted = ExtractedPdf | ExtractedDocx | ExtractedXlsx;
export type PackedFormat = Extracted['format'];

/** Why nothing could be taken out. */
export type ExtractFault = 'damaged' | 'protected' | 'too-heavy';

/** Thrown while extracting; crosses to the other thread as its fault alone. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError';
  readonly fault: ExtractFault;

  constructor(fault: ExtractFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** A document says more than this only if it is something else than a sheet. */
export const MOST_CHARACTERS = 4_000_000;
export const MOST_CELLS = 2_000_000;
