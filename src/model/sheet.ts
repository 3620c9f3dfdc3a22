// A sheet: what one document says of one project.

import type { Fact, Missing, StatedFact } from './fact.js';
import type { FileFault } from './file-fault.js';
import type { Place } from './place.js';
import type { DocumentText, Source } from './source.js';
import type { ValueOf } from './value.js';

/**
 * The key of a field: one of the catalogue's, or `label:` and the label in lower case for a label
 * that the catalogue does not know.
 */
export type FieldKey = string;

/** A labelled value on a sheet. */
export interface SheetField {
  readonly key: FieldKey;
  /** The label as written, without its colon. */
  readonly label: string;
  readonly reading: Fact | Missing;
}

/** One sentence (or list item) of the sheet's prose, with its source. */
export interface Sentence {
  readonly text: string;
  readonly source: Source;
  /** The lead-in that a list item hangs on, such as "Orsakerna är:". */
  readonly leadIn: string | null;
  /** The heading it stands under, such as "Övergripande mål"; absent or null where there is none. */
  readonly heading?: string | null;
}

/** A citable piece of prose: a paragraph with its sentences. */
export interface Passage {
  readonly sentences: readonly Sentence[];
}

/** Facts that do not agree, or a fault in a document, with what it concerns. */
export interface Finding {
  readonly rule: FindingRule;
  /** The fields it touches. */
  readonly fields: readonly FieldKey[];
  /** The values side by side, each with its source; empty where the fault is a missing field. */
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
}

export type FindingRule =
  | 'co-financing-differs'
  | 'doubled-value'
  | 'untyped-value'
  | 'period-reversed'
  | 'grant-over-budget'
  | 'missing-value'
  | 'doubled-field'
  | 'field-differs-from-prose'
  | 'email-domain-not-owners'
  | 'documents-differ'
  | 'shares-do-not-sum';

/** What one document says of one project. */
export interface Sheet {
  /** Registration number as written, or the document's path where the sheet has none. */
  readonly id: string;
  readonly name: StatedFact<ValueOf<'text'>>;
  /** The newest document that it stands in. */
  readonly document: DocumentText;
  /** All documents that were joined, newest first; absent where there is one. */
  readonly documents?: readonly DocumentText[];
  readonly fields: readonly SheetField[];
  readonly passages: readonly Passage[];
  readonly findings: readonly Finding[];
  /** Organisations that the library's other sheets name; they help to tell names in prose. */
  readonly knownNames?: readonly string[];
}

/** Why a document, or a record in one, could not be read as a sheet. */
export type DocumentFault =
  | 'unreadable'
  | 'empty'
  | 'not-text'
  | 'too-large'
  | 'no-project'
  /** Begins or goes on as no file of its kind does. */
  | 'damaged'
  /** Opens with a password only. */
  | 'protected'
  /** Pages that are pictures. */
  | 'scanned'
  /** Unpacks or nests beyond what any sheet does. */
  | 'too-heavy'
  /** A format of earlier years, such as .doc. */
  | 'old-format'
  | 'unknown-format'
  /** A link, which is not followed. */
  | 'link'
  /** The keeper's additions to the catalogue, which cannot be gone by. */
  | 'bad-catalogue'
  /** The keeper's rules of who is shown what, which cannot be gone by: nobody is shown anything. */
  | 'bad-access';

/** Why text of a document that was read is on none of its sheets. */
export type SkipReason =
  /** Beside the projects of a list, above its headings, or in no column of its own. */
  | 'outside-projects'
  /** A page's menus, footer and buttons. */
  | 'menu'
  /** Text that is there and not shown. */
  | 'hidden'
  | 'comment'
  /** Text in figures and diagrams. */
  | 'drawing'
  /** Taken out by somebody, though not for good. */
  | 'tracked-deletion'
  /** A formula whose result the file does not hold. */
  | 'formula'
  /** Another document within the document. */
  | 'embedded'
  /** A page that is a picture, among others with text. */
  | 'page-without-text';

/** Text with its place; empty where there is none to be read, as on a scanned page. */
export interface PlacedWords {
  readonly text: string;
  readonly place: Place;
}

/** What of a document is on none of its sheets. */
export interface SkippedText {
  readonly path: string;
  readonly reason: SkipReason;
  readonly texts: readonly PlacedWords[];
  /** How many more there are. */
  readonly more: number;
}

/** A document that could not be read as a sheet, and what its keeper can do about it. */
export interface UnreadDocument {
  readonly path: string;
  readonly fault: DocumentFault;
  /** Where only a part of the document could not be read. */
  readonly place?: Place;
  /** What is wrong in it, for its keeper. */
  readonly details?: readonly FileFault[];
}
