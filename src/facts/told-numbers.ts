// A number that has to be read or computed sheet by sheet → a column of it, filled as far as anybody has asked.

import type { Sheet } from '../model/sheet.js';
import { UNREAD, type LibraryColumns } from './library-columns.js';

/**
 * The number by the sheet's place in the columns; each sheet is read once, and then known as long as
 * the columns are.
 * @param what names the number: the same name, the same number of the same sheet on every day.
 * @param read NaN where the sheet has none.
 */
export function toldNumbers(
  { told, starts }: LibraryColumns,
  what: string,
  sheetAt: (place: number) => Sheet,
  read: (sheet: Sheet) => number,
): (place: number) => number {
  const known = told.get(what) ?? new Float64Array(starts.length).fill(UNREAD);
  told.set(what, known);
  return (place) => {
    const number = known[place] ?? NaN;
    if (number !== UNREAD) return number;
    const own = read(sheetAt(place));
    known[place] = own;
    return own;
  };
}
