// The library: all sheets, indexed, as the other rooms see it.

import type { Names } from './names.js';
import type { Sheet, UnreadDocument } from './sheet.js';
import type { IsoDate } from './value.js';

/** All sheets that are served, and the documents that could not be. */
export interface Library {
  readonly sheets: readonly Sheet[];
  readonly unread: readonly UnreadDocument[];
  readonly search: Search;
  readonly names: Names;
  /** The day on which the documents were indexed; absent where that does not matter. */
  readonly indexed?: IsoDate;
}

/** A sentence found by its words. Scores compare within one search only. */
export interface PassageHit {
  readonly sheet: Sheet;
  readonly passage: number;
  readonly sentence: number;
  readonly score: number;
  /** The words of the query that the sentence holds. */
  readonly matched: readonly string[];
}

/** What an engine must do; small on purpose, so that another can stand behind it. */
export interface Search {
  /** Sentences of prose for free words, best first; within one sheet where `sheetId` is given. */
  findPassages(
    words: string,
    options: { readonly sheetId?: string; readonly limit: number },
  ): readonly PassageHit[];
}
