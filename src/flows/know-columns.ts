// Columns of a library, read or kept → known to all that look things up in them.

import { restoreColumns, type LibraryColumns } from '../facts/library-columns.js';
import type { Sheet } from '../model/sheet.js';
import { knowFieldValues } from '../understanding/sets/read-field-values.js';

/** From then on no question has to look through all sheets for them. */
export function knowColumns(sheets: readonly Sheet[], columns: LibraryColumns): void {
  restoreColumns(sheets, columns);
  for (const [topic, { texts }] of columns.coded) knowFieldValues(sheets, topic, texts);
}
