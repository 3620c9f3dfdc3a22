// A card: an answer laid out as rows, before any surface has drawn it.

import type { Fact } from './fact.js';
import type { Language } from './language.js';
import type { Source } from './source.js';

declare const fromTexts: unique symbol;

/** A wording of the bot's own. Only the texts room makes one, so no document can speak through it. */
export type Said = string & { readonly [fromTexts]: true };

/** Part of a line: the bot's words, a cited value, or an echo of what a person wrote. */
export type Span =
  | { readonly kind: 'said'; readonly text: Said }
  /** `text` is the fact as shown; surfaces escape it. */
  | { readonly kind: 'fact'; readonly text: string; readonly fact: Fact }
  /** A person's own words, escaped and never linked. */
  | { readonly kind: 'echo'; readonly text: string };

export type Line = readonly Span[];

/** Where a value was read, as one line: document, field, line, date. */
export interface Citation {
  readonly source: Source;
  /** True where the document said so before and may not any more. */
  readonly earlier?: true;
}

/** A labelled value with its citations; a row without a citation cannot be made. */
export interface CardRow {
  readonly label: Said | null;
  /** The label where it is not the bot's own: as written on the sheet. */
  readonly labelAsWritten: string | null;
  readonly value: Line;
  /** The formula of a computed value, as text. */
  readonly formula: string | null;
  readonly citations: readonly [Citation, ...Citation[]];
  /** Citations beyond those shown. */
  readonly moreCitations: number;
}

/** Something to press. `question` is asked in full when pressed; `choose` picks a project. */
export interface CardButton {
  readonly kind: 'ask' | 'choose';
  /** Short label on the button. */
  readonly label: string;
  /** The full question that a press asks. */
  readonly question: string;
}

export interface Card {
  readonly language: Language;
  readonly status: 'answered' | 'ambiguous' | 'unanswerable';
  /** First line: the answer. */
  readonly headline: Line;
  /** One or two lines under it: which project, what was counted. */
  readonly lead: readonly Line[];
  readonly rows: readonly CardRow[];
  /** Rows that did not fit: "and 4 more". */
  readonly moreRows: number;
  readonly findings: readonly { readonly line: Line; readonly citations: readonly Citation[] }[];
  /** What to do next, in words. */
  readonly notes: readonly Line[];
  readonly buttons: readonly CardButton[];
  /** True where the card shows contact details of people. */
  readonly personal: boolean;
}
