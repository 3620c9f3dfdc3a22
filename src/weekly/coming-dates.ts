// Sheets and a day → the starts and ends that come soon and have to be told now.

import { boundaryOf } from '../facts/field-facts.js';
import { addDays } from '../language/read-date.js';
import { projectRef } from '../model/answer.js';
import { passingly } from '../model/kept-sheet.js';
import type { Sheet } from '../model/sheet.js';
import type { ComingDate } from '../model/summary.js';
import type { IsoDate } from '../model/value.js';

/** A boundary is told when it first lies within four weeks, and once more in its last week. */
const AHEAD_DAYS = 28;
const LAST_DAYS = 7;

/** Sheets that are looked into between two rests. */
const SHEETS_A_STEP = 5;

/**
 * The boundaries to tell of, soonest first, gathered step by step.
 * @param since the day of the summary before; null tells everything that lies ahead.
 * @param isFresh true for a project whose dates are not those that it had then.
 */
export function* comingDates(
  sheets: readonly Sheet[],
  day: IsoDate,
  since: IsoDate | null,
  isFresh: (id: string) => boolean,
): Generator<void, readonly ComingDate[]> {
  const isNews = (id: string, date: IsoDate): boolean => {
    const isTold = since !== null && !isFresh(id) && date <= addDays(since, AHEAD_DAYS);
    const isLast = date <= addDays(day, LAST_DAYS);
    return date >= day && date <= addDays(day, AHEAD_DAYS) && (!isTold || isLast);
  };
  const coming: ComingDate[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const unpacked = passingly(sheet);
    for (const topic of ['startDate', 'endDate'] as const) {
      const fact = boundaryOf(unpacked, topic);
      if (fact?.origin === 'stated' && isNews(sheet.id, fact.value.date))
        coming.push({ project: projectRef(sheet), topic, fact });
    }
    if (index % SHEETS_A_STEP === 0) yield;
  }
  return coming.sort((a, b) => (a.fact.value.date < b.fact.value.date ? -1 : 1));
}
