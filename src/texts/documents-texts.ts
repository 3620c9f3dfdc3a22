// The shape of what the report on documents says.

import type { Said } from '../model/card.js';
import type { FolderTrouble } from '../model/documents-report.js';
import type { DocumentFault, FindingRule, SkipReason } from '../model/sheet.js';

export interface DocumentsTexts {
  readonly usage: Said;
  readonly title: (documents: number, projects: number) => Said;
  readonly filesHeading: Said;
  readonly file: (projects: number) => Said;
  readonly fieldsHeading: Said;
  readonly field: (stated: number, missing: number, untyped: number) => Said;
  readonly findingsHeading: (count: number) => Said;
  /** What the keeper can do about a finding. */
  readonly remedies: Readonly<Record<FindingRule, Said>>;
  readonly unreadHeading: (count: number) => Said;
  /** What is wrong with a file, and what to do. */
  readonly faults: Readonly<Record<DocumentFault, Said>>;
  readonly skippedHeading: (documents: number) => Said;
  /** Why text is on no sheet, and what to do. */
  readonly skipped: Readonly<Record<SkipReason, Said>>;
  readonly moreOf: (count: number) => Said;
  readonly labelsHeading: (count: number) => Said;
  readonly labelCount: (count: number) => Said;
  readonly looksLike: (name: string) => Said;
  readonly howToAdd: Said;
  readonly toDo: Said;
  readonly nothingWrong: Said;
  /** Why nothing can be reported, and what to do. */
  readonly trouble: Readonly<Record<FolderTrouble, (folder: string) => Said>>;
}
