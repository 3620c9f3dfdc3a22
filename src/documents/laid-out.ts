// What every reader of a format makes: a document as read, and how its lines lie in it.

import type { Place } from '../model/place.js';
import type { DocumentFault, PlacedWords, SkipReason } from '../model/sheet.js';
import type { DocumentText } from '../model/source.js';

/** A line of running text; lines without text are none. */
export interface FlowLine {
  /** From 1, in the document as read. */
  readonly line: number;
  /** What parts it from the line before: nothing, a paragraph's end, or an empty line. */
  readonly before: 'line' | 'paragraph' | 'blank';
  /** True where the format marks it as a heading. */
  readonly heading: boolean;
  /** The words in bold that it begins with; empty where there are none. */
  readonly bold: string;
}

/** A text with the line of the document as read that holds it. */
export interface PlacedText {
  readonly text: string;
  readonly line: number;
}

/** A cell of a table, in one line, and its own lines where it has several. */
export interface GridCell extends PlacedText {
  readonly lines: readonly PlacedText[];
}

/** A row of a table; null where a cell holds nothing. */
export type GridRow = readonly (GridCell | null)[];

/** A named value of a record, such as a member of a JSON object. */
export interface RecordValue {
  readonly label: PlacedText;
  /** None where nothing is written; several where the value is a list. */
  readonly cells: readonly GridCell[];
}

export type Part =
  /** `beside` is what stands beside the document's text, such as its header: it names no project. */
  | { readonly kind: 'flow'; readonly lines: readonly FlowLine[]; readonly beside?: true }
  | { readonly kind: 'grid'; readonly rows: readonly GridRow[] }
  | { readonly kind: 'record'; readonly values: readonly RecordValue[]; readonly line: number };

/** Text that is no part of what the document says of its projects. */
export interface Aside extends PlacedWords {
  readonly reason: SkipReason;
}

export interface LaidOut {
  readonly document: DocumentText;
  readonly parts: readonly Part[];
  readonly asides?: readonly Aside[];
}

/** A document that cannot be laid out, with the reason. */
export class LayOutFault extends Error {
  override readonly name = 'LayOutFault';
  readonly fault: DocumentFault;

  constructor(fault: DocumentFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Collects the lines of a document as they are read, each with its place. */
export class DocumentBuilder {
  readonly #lines: string[] = [];
  readonly #places: Place[] = [];

  /** Adds a line and tells its number. */
  add(text: string, place: Place): number {
    this.#places.push(place);
    return this.#lines.push(text);
  }

  /** A cell of the trimmed text; null where it is blank. */
  cell(text: string, place: Place): GridCell | null {
    const own = text
      .split(/\r\n|\n|\r|\u2028/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (own.length === 0) return null;
    const whole = own.join(' ');
    const line = this.add(whole, place);
    if (own.length === 1) return { text: whole, line, lines: [{ text: whole, line }] };
    return {
      text: whole,
      line,
      lines: own.map((each) => ({ text: each, line: this.add(each, place) })),
    };
  }

  document(path: string, date: string | null): DocumentText {
    return { path, lines: this.#lines, places: this.#places, date };
  }
}
