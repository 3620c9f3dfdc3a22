// Calendar days → the ISO weeks they lie in, and back; no zones and no clock.

import type { IsoDate } from './value.js';

/** A week of ISO 8601, `2026-W47`; such weeks sort as text. */
export type IsoWeek = string;

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;
const DAYS_IN_WEEK = 7;
const THURSDAY = 4;

/** The week that a day lies in. Days around New Year may lie in a week of the other year. */
export function weekOf(day: IsoDate): IsoWeek {
  const thursday = plusDays(day, THURSDAY - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / DAY_MS;
  return `${year}-W${String(Math.floor(days / DAYS_IN_WEEK) + 1).padStart(2, '0')}`;
}

export function weekdayOf(day: IsoDate): Weekday {
  const sundayFirst = new Date(Date.parse(day)).getUTCDay();
  return (sundayFirst === 0 ? DAYS_IN_WEEK : sundayFirst) as Weekday;
}

/** A day of a week. @throws RangeError if there is no such week. */
export function dayIn(week: IsoWeek, weekday: Weekday): IsoDate {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  // 4 January always lies in the first week.
  const inFirst = `${year ?? ''}-01-04`;
  const day =
    year === undefined
      ? ''
      : plusDays(inFirst, weekday - weekdayOf(inFirst) + (Number(number) - 1) * DAYS_IN_WEEK);
  if (day === '' || weekOf(day) !== week) throw new RangeError(`There is no week ${week}`);
  return day;
}

/** The week so many weeks later; earlier for a negative number. */
export function plusWeeks(week: IsoWeek, weeks: number): IsoWeek {
  return weekOf(plusDays(dayIn(week, 1), weeks * DAYS_IN_WEEK));
}

/** True for the name of a week that there is. */
export function isWeek(text: string): text is IsoWeek {
  try {
    return dayIn(text, 1) !== '';
  } catch {
    return false;
  }
}

/** Such as 47. */
export function weekNumber(week: IsoWeek): number {
  return Number(week.slice(-2));
}

function plusDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
