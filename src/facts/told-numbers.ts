// A number that has to be read or computed sheet by sheet → a column of it, filled as far as anybody has asked.

import type { Sheet } from '../model/sheet.js';
import type { Value } from '../model/value.js';
import { ANY_DAY, factFor } from './facts-for.js';
import { UNREAD, type LibraryColumns } from './library-columns.js';

/** The number that a topic has on a sheet, the same on every day; NaN where it has none. */
export function numberOn(sheet: Sheet, topic: string): number {
  const fact = factFor(sheet, topic, ANY_DAY);
  return fact === null || fact.origin === 'missing' ? NaN : (numberIn(fact.value) ?? NaN);
}

/** 1 where the sheet says anything of the topic, NaN where it does not; the same on every day. */
export function saidOn(sheet: Sheet, topic: string): number {
  const fact = factFor(sheet, topic, ANY_DAY);
  return fact === null || fact.origin === 'missing' ? NaN : 1;
}

/** The name of the column of `saidOn`; that of `numberOn` has the name of the topic. */
export function saidColumn(topic: string): string {
  return `said:${topic}`;
}

/**
 * The number by the sheet's place in the columns; each sheet is read once, and then known as long as
 * the columns are.
 * @param what names the number: the same name, the same number of the same sheet on every day.
 * @param read NaN where the sheet has none.
 */
export function toldNumbers(
  columns: LibraryColumns,
  what: string,
  sheetAt: (place: number) => Sheet,
  read: (sheet: Sheet) => number,
): (place: number) => number {
  const known = toldColumn(columns, what);
  return (place) => {
    const number = known[place] ?? NaN;
    if (number !== UNREAD) return number;
    const own = read(sheetAt(place));
    known[place] = own;
    return own;
  };
}

/** The column of that name, as far as it has been read. */
export function toldColumn({ told, starts }: LibraryColumns, what: string): Float64Array {
  const known = told.get(what) ?? new Float64Array(starts.length).fill(UNREAD);
  told.set(what, known);
  return known;
}

/** The number that a value is, in its own unit; null where it is none, or money of another currency. */
export function numberIn(value: Value): number | null {
  switch (value.kind) {
    case 'money':
      return value.currency === 'SEK' ? value.amount : null;
    case 'count':
      return value.count;
    case 'percent':
      return value.percent;
    default:
      return null;
  }
}
