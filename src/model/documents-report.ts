// What a folder of documents turned out to hold, for its keeper.

import type { FileFault } from './file-fault.js';
import type { DocumentFault, Finding, SkippedText } from './sheet.js';
import type { Place } from './place.js';
import type { IsoDate } from './value.js';

export interface ReportedFile {
  readonly path: string;
  readonly date: IsoDate | null;
  readonly projects: number;
}

export interface ReportedField {
  readonly key: string;
  /** Sheets that have a value, lack one, or have one that is not of the field's kind. */
  readonly stated: number;
  readonly missing: number;
  readonly untyped: number;
}

export interface ReportedFinding {
  readonly project: string;
  readonly finding: Finding;
}

export interface ReportedFault {
  readonly path: string;
  readonly fault: DocumentFault;
  readonly place: Place | null;
  readonly details: readonly FileFault[];
}

/** A label that the catalogue does not know; `suggestion` is the key of the field nearest to it. */
export interface UnknownLabel {
  readonly label: string;
  readonly count: number;
  readonly document: string;
  readonly place: Place;
  readonly suggestion: string | null;
}

/** Why there is no document to be read in a folder. */
export type FolderTrouble = 'missing' | 'not-folder' | 'unreadable' | 'empty';

/** Takes the report's place where there is none. */
export interface NothingToReport {
  readonly folder: string;
  readonly trouble: FolderTrouble;
}

export interface DocumentsReport {
  readonly files: readonly ReportedFile[];
  /** Projects after joining the documents about one. */
  readonly projects: number;
  readonly fields: readonly ReportedField[];
  readonly findings: readonly ReportedFinding[];
  readonly unread: readonly ReportedFault[];
  /** Text that was found and is on no sheet. */
  readonly skipped: readonly SkippedText[];
  readonly unknownLabels: readonly UnknownLabel[];
}
