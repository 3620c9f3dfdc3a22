// Where in a document something stands: a line, a page and line, a paragraph, a cell, a pointer.

/** A line of a text file. Lines count from 1, here and below. */
export interface LinePlace {
  readonly kind: 'line';
  readonly line: number;
}

/** A line of a marked-up file, with the headings it stands under, outermost first. */
export interface HeadingPlace {
  readonly kind: 'heading';
  readonly line: number;
  readonly headings: readonly string[];
}

/** A line on a page, counted in reading order; pages count from 1. */
export interface PagePlace {
  readonly kind: 'page';
  readonly page: number;
  readonly line: number;
}

/** A paragraph outside tables; paragraphs count from 1, empty ones too. */
export interface ParagraphPlace {
  readonly kind: 'paragraph';
  readonly paragraph: number;
}

/** A cell of a table in running text; tables, rows and columns count from 1. */
export interface TableCellPlace {
  readonly kind: 'table-cell';
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A cell of a spreadsheet. */
export interface CellPlace {
  readonly kind: 'cell';
  /** Name of the sheet in its workbook; null where the file has no sheets of its own. */
  readonly sheet: string | null;
  /** Column letters and row number, such as B7. */
  readonly cell: string;
  /** The line of the file on which the row begins, where the file is text. */
  readonly line: number | null;
}

/** A value of a JSON file, by JSON Pointer (RFC 6901), and the line on which it is written. */
export interface PointerPlace {
  readonly kind: 'pointer';
  readonly pointer: string;
  readonly line: number;
}

/** What stands beside the running text of a document. */
export const DOCUMENT_PARTS = [
  'header',
  'footer',
  'footnote',
  'endnote',
  'comment',
  'drawing',
  'menu',
] as const;
export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

/** A paragraph of a header, a footnote and the like; counted from 1 among those of its part. */
export interface PartPlace {
  readonly kind: 'part';
  readonly part: DocumentPart;
  readonly number: number;
}

export type Place =
  | LinePlace
  | HeadingPlace
  | PagePlace
  | ParagraphPlace
  | TableCellPlace
  | CellPlace
  | PointerPlace
  | PartPlace;

/** The line of a place, on its page where it has one; null where it has none. */
export function lineOf(place: Place): number | null {
  return 'line' in place ? place.line : null;
}

/** Equal for equal places of one document, and for no others. */
export function placeKey(place: Place): string {
  return JSON.stringify(Object.values(place));
}
