// The library: all sheets, indexed, as the other rooms see it.

import type { Access } from './access.js';
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
  /** The sheets as each document has them, before those of one project were joined; absent where none were. */
  readonly apart?: readonly Sheet[];
  /** To whom documents are shown; absent where to all. */
  readonly access?: Access;
}

declare const scoped: unique symbol;

/**
 * A library as far as somebody may see it. Answers are made from such only; it comes from
 * `flows/scope-library.ts`, or from where whoever asks has the documents themselves.
 */
export interface ScopedLibrary extends Library {
  readonly [scoped]: true;
}

/** A sentence found by its words. Scores compare within one search only. */
export interface PassageHit {
  readonly sheet: Sheet;
  readonly passage: number;
  readonly sentence: number;
  readonly score: number;
  /** The words of the query that the sentence holds. */
  readonly matched: readonly string[];
  /**
   * Those of them that it holds as they are, or every part of: "arbetskraft" holds a part of
   * "vattenkraft", and says nothing of it.
   */
  readonly whole: readonly string[];
}

/** What an engine must do; small on purpose, so that another can stand behind it. */
export interface Search {
  /** Sentences of prose for free words, best first; within one sheet where `sheetId` is given. */
  findPassages(
    words: string,
    options: { readonly sheetId?: string; readonly limit: number },
  ): readonly PassageHit[];
  /**
   * Where the sheets stand, as numbers from 0 in library order, of which one sentence holds every
   * word of the text as it is; found step by step.
   */
  findSheets(words: string): Generator<void, Uint32Array>;
  /**
   * Of each list one form at least is looked for within the words of the prose: where every sheet
   * stands that has all of them somewhere, and perhaps others, in library order. For who then reads
   * those; found step by step.
   */
  findLikely(wanted: readonly (readonly string[])[]): Generator<void, Uint32Array>;
}
