// A card: an answer laid out as rows, before any surface has drawn it.

import type { Chart } from './chart.js';
import type { Fact } from './fact.js';
import type { Language } from './language.js';
import type { Said } from './said.js';
import type { Source } from './source.js';

export type { Said } from './said.js';

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
  /** Projects beyond those cited, each with sources of its own; absent where none. */
  readonly moreProjects?: number;
}

/** Something to press. `question` is asked in full when pressed; `choose` picks a project. */
export interface CardButton {
  readonly kind: 'ask' | 'choose';
  /** Short label on the button. */
  readonly label: string;
  /** What the button says to those who hear it; absent where the label says it all. */
  readonly spoken?: string;
  /** The full question that a press asks. */
  readonly question: string;
}

/** What a card is about, for what can be done with it. */
export interface CardAbout {
  readonly projects: readonly { readonly id: string; readonly name: string }[];
  /** The fields and computed things that it answers with. */
  readonly topics: readonly string[];
}

/** One cell: what it shows, and the number it is sorted by where it is one. */
export interface CardCell {
  readonly line: Line;
  readonly number: number | null;
}

/** The rows of a card as a table; its last column, the sources, is made from the citations. */
export interface CardTable {
  readonly caption: Line;
  /** Headings of all columns but the sources; the first is that of the projects. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly CardCell[];
    readonly citations: readonly [Citation, ...Citation[]];
  }[];
  /** Rows that did not fit. */
  readonly moreRows: number;
}

/** One project or person of several, small: who or what, and the little that tells it from the rest. */
export interface CardTile {
  readonly kind: 'project' | 'person';
  readonly project: { readonly id: string; readonly name: string };
  readonly title: Line;
  readonly subtitle: Line;
  readonly body: Line;
  readonly citations: readonly [Citation, ...Citation[]];
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
  /** Absent where no project is behind the card. */
  readonly about?: CardAbout;
  /** Shown instead of the rows where a surface has tables. */
  readonly table?: CardTable;
  /** Figures that stand in the rows as well, as bars. */
  readonly chart?: Chart;
  /** Shown instead of the rows where a surface has cards to leaf through. */
  readonly tiles?: readonly CardTile[];
}
