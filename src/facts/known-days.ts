// The sheets of a library → their first and last days as numbers, side by side, for a look at all of them.

import type { Sheet } from '../model/sheet.js';
import type { IsoDate } from '../model/value.js';
import { daysOf } from './field-facts.js';

/** Days as numbers, 20180901 for 2018-09-01; 0 where `daysOf` gives none. */
export interface KnownDays {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const known = new WeakMap<readonly Sheet[], KnownDays>();

const SHEETS_A_STEP = 500;

/** Reads the days of all sheets once, step by step; `knownDays` gives them from then on. */
export function* fileDays(sheets: readonly Sheet[]): Generator<void, void> {
  const starts = new Int32Array(sheets.length);
  const ends = new Int32Array(sheets.length);
  for (const [index, sheet] of sheets.entries()) {
    const days = daysOf(sheet);
    const [start, end] = [dayNumber(days?.start), dayNumber(days?.end)];
    if (start !== null && end !== null) [starts[index], ends[index]] = [start, end];
    if (index % SHEETS_A_STEP === 0) yield;
  }
  known.set(sheets, { starts, ends });
}

/** The days of these very sheets, or null where they have not been read. */
export function knownDays(sheets: readonly Sheet[]): KnownDays | null {
  return known.get(sheets) ?? null;
}

/** A day as a number that is ordered as days are; null for what is no day. */
export function dayNumber(date: IsoDate | undefined): number | null {
  if (date === undefined || !/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  return Number(date.slice(0, 4) + date.slice(5, 7) + date.slice(8));
}
