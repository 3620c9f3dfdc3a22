// What differs between the sheets of two days, field by field, each side with its sources.

import type { ProjectRef, Topic } from './answer.js';
import type { Fact, Missing } from './fact.js';
import type { Finding } from './sheet.js';

/**
 * One field, old and new; null where the sheet had, or has, no such field. Never null on both sides.
 * For the topic `description` each side holds the sentences that only that side has.
 */
export interface FieldChange {
  readonly topic: Topic;
  readonly before: Fact | Missing | null;
  readonly after: Fact | Missing | null;
}

/** One project whose sheet says something else than before; `changes` is never empty. */
export interface SheetChange {
  readonly project: ProjectRef;
  readonly changes: readonly [FieldChange, ...FieldChange[]];
}

/** A project whose document has another path than before. That alone changes nothing on the sheet. */
export interface MovedSheet {
  readonly project: ProjectRef;
  readonly from: string;
  readonly to: string;
}

/** A finding that was not there before. */
export interface NewFinding {
  readonly project: ProjectRef;
  readonly finding: Finding;
}

export interface SheetsDifference {
  readonly changed: readonly SheetChange[];
  readonly added: readonly ProjectRef[];
  readonly removed: readonly ProjectRef[];
  readonly moved: readonly MovedSheet[];
  /** On sheets that were there before, and on added ones. */
  readonly newFindings: readonly NewFinding[];
}
