// A sheet as it was on a day, in a form that can be written out and read back: facts with the lines they cite.

import type { MissingCause } from './fact.js';
import type { Place } from './place.js';
import type { Value } from './value.js';

/** Changes when a snapshot written by an older version can no longer be read. */
export const SNAPSHOT_VERSION = 1;

/** A source of the snapshot; `line` is a place in its list of lines, from 0. */
export interface RecordedSource {
  readonly line: number;
  readonly label: string;
  readonly quote: string;
}

/** A fact or an empty field of the snapshot. */
export type RecordedReading =
  | {
      readonly origin: 'stated';
      readonly value: Value;
      readonly text: string;
      readonly sources: readonly RecordedSource[];
    }
  | {
      readonly origin: 'extracted';
      readonly value: Value;
      readonly text: string;
      readonly cue: string | null;
      readonly sources: readonly RecordedSource[];
    }
  | {
      readonly origin: 'missing';
      readonly cause: MissingCause;
      readonly source: RecordedSource;
    };

export interface RecordedTopic {
  readonly topic: string;
  readonly label: string;
  readonly reading: RecordedReading;
}

/**
 * What one sheet said: every field and extracted fact, the sentences of its prose and the names of
 * its findings. Of the document only the lines that something cites are kept, whole, so that a quote
 * can be checked again when the snapshot is read.
 */
export interface SheetSnapshot {
  readonly version: typeof SNAPSHOT_VERSION;
  readonly id: string;
  readonly document: string;
  /** All documents that were joined; absent where there is one. */
  readonly documents?: readonly { readonly path: string; readonly date: string | null }[];
  readonly date: string | null;
  readonly lines: readonly {
    readonly place: Place;
    readonly text: string;
    /** Where the line stands in another of the joined documents than the first: which, from 0. */
    readonly in?: number;
  }[];
  readonly name: RecordedReading;
  readonly fields: readonly RecordedTopic[];
  readonly extracted: readonly RecordedTopic[];
  readonly prose: readonly RecordedSource[];
  readonly findings: readonly string[];
}
