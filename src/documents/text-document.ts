// The text of a file → a document whose lines are cut when they are asked for.

import type { DocumentText } from '../model/source.js';
import { splitLines } from './formats/decode-text.js';

/** The document whose lines were asked for last: its reader asks for them again and again. */
let latest: { readonly document: DocumentText; readonly lines: readonly string[] } | null = null;

/** A document of lines that holds its text once, however many lines that has. */
export function textDocument(path: string, text: string, date: string | null): DocumentText {
  return new TextDocument(path, text, date);
}

/** The same document, told when its file was last changed. */
export function withModified(document: DocumentText, modified: string): DocumentText {
  return document instanceof TextDocument
    ? document.withModified(modified)
    : { ...document, modified };
}

class TextDocument implements DocumentText {
  readonly path: string;
  readonly date: string | null;
  readonly modified?: string;
  readonly #text: string;

  constructor(path: string, text: string, date: string | null, modified?: string) {
    this.path = path;
    this.date = date;
    this.#text = text;
    if (modified !== undefined) this.modified = modified;
  }

  withModified(modified: string): DocumentText {
    return new TextDocument(this.path, this.#text, this.date, modified);
  }

  get lines(): readonly string[] {
    if (latest?.document !== this) latest = { document: this, lines: splitLines(this.#text) };
    return latest.lines;
  }
}
