// Sheets ↔ what they say, in the forms that a watch is kept in and compared by.

import { stateOf, type SheetState } from '../facts/sheet-state.js';
import { readSnapshot, takeSnapshot } from '../facts/take-snapshot.js';
import type { Sheet } from '../model/sheet.js';
import type { SheetSnapshot } from '../model/snapshot.js';

/** What the sheets say now. */
export function sheetStates(sheets: readonly Sheet[]): readonly SheetState[] {
  return sheets.map(stateOf);
}

/** The same to be kept. */
export function sheetSnapshots(sheets: readonly Sheet[]): readonly SheetSnapshot[] {
  return sheets.map(takeSnapshot);
}

/** What the sheets said when they were kept; nothing of one that cannot be read any more. */
export function statesKept(snapshots: readonly SheetSnapshot[]): readonly SheetState[] {
  return snapshots.flatMap((snapshot) => {
    try {
      return [readSnapshot(snapshot)];
    } catch {
      return [];
    }
  });
}
