// Where a value was read: document, place, label and the exact words there.

import { placeKey, type Place } from './place.js';

declare const readFromDocument: unique symbol;

/**
 * The text of one document, as read: the ground that every source stands on. Whatever the format,
 * it is a list of lines: those of a text file, or the paragraphs, cells or values of another.
 */
export interface DocumentText {
  /** Path relative to the documents folder, with forward slashes. */
  readonly path: string;
  /** Lines without their line ends; `lines[0]` is line 1. */
  readonly lines: readonly string[];
  /** The place of each line; absent where the lines are those of the file. */
  readonly places?: readonly Place[];
  /** The day the file was last changed, `YYYY-MM-DD`, or null where that is not known. */
  readonly date: string | null;
  /** When the file was last changed, to the millisecond, in ISO 8601; absent where not known. */
  readonly modified?: string;
}

/** Label of a source that is running prose, and of one that is the title line. */
export const TEXT_LABEL = '(text)';
export const TITLE_LABEL = '(title)';

/**
 * Document, place, label and exact quote of a value. Only `sourceAt` makes one, so a source that
 * does not stand in its document cannot exist.
 */
export interface Source {
  readonly document: string;
  readonly documentDate: string | null;
  /** The label as written in the document, `(text)` for prose, `(title)` for the title line. */
  readonly label: string;
  readonly place: Place;
  /** The exact text at the place. */
  readonly quote: string;
  readonly [readFromDocument]: true;
}

/** One or more sources: what every fact has. */
export type Sources = readonly [Source, ...Source[]];

/** The place of a line (from 1) of a document as read. */
export function placeOfLine(document: DocumentText, line: number): Place {
  return document.places?.[line - 1] ?? (LINES[line - 1] ??= { kind: 'line', line });
}

/** One place a line, whatever the document: places never change, and sheets have thousands. */
const LINES: Place[] = [];

/** True if the quote stands, character for character, on that line of the document as read. */
export function standsIn(document: DocumentText, line: number, quote: string): boolean {
  return quote.length > 0 && (document.lines[line - 1]?.includes(quote) ?? false);
}

/** True if the quote stands, character for character, at that place of the document as read. */
export function standsAt(document: DocumentText, place: Place, quote: string): boolean {
  if (document.places === undefined) {
    return place.kind === 'line' && standsIn(document, place.line, quote);
  }
  const key = placeKey(place);
  return document.places.some(
    (other, index) => placeKey(other) === key && standsIn(document, index + 1, quote),
  );
}

/**
 * The source of a quote on a line (from 1) of a document as read.
 * @throws Error if the quote does not stand there, or is empty.
 */
export function sourceAt(
  document: DocumentText,
  line: number,
  label: string,
  quote: string,
): Source {
  if (!standsIn(document, line, quote)) {
    throw new Error(`${document.path}:${line} does not read "${quote.slice(0, 80)}"`);
  }
  return {
    document: document.path,
    documentDate: document.date,
    label,
    place: placeOfLine(document, line),
    quote,
  } as Source;
}

/**
 * The source of a label whose value is empty: the label itself is what stands there.
 * @throws Error if the label does not stand there.
 */
export function sourceOfLabel(document: DocumentText, line: number, label: string): Source {
  return sourceAt(document, line, label, label);
}

/**
 * The sources that differ, in their order; of equal ones the last, in the place of the first.
 * @param keyOf what tells two sources in one document apart.
 */
export function distinctSources(
  sources: readonly Source[],
  keyOf: (source: Source) => string,
): readonly Source[] {
  const distinct: Source[] = [];
  // Most documents have one source of many: no key is made for those.
  const only = new Map<string, number>();
  const byKey = new Map<string, Map<string, number>>();
  for (const source of sources) {
    const first = only.get(source.document);
    if (first === undefined) {
      only.set(source.document, distinct.push(source) - 1);
      continue;
    }
    let own = byKey.get(source.document);
    if (own === undefined) {
      const other = distinct[first];
      own = new Map(other === undefined ? [] : [[keyOf(other), first]]);
      byKey.set(source.document, own);
    }
    const key = keyOf(source);
    const known = own.get(key);
    if (known === undefined) own.set(key, distinct.push(source) - 1);
    else distinct[known] = source;
  }
  return distinct;
}
