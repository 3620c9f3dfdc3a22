// A time zone → the day it is there now; the only real clock of the inner rooms.

import type { IsoDate } from '../model/value.js';

/** To make a format takes longer than to answer many a question. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** `now` in milliseconds since 1970; the real time where it is not given. */
export function todayIn(timeZone: string, now: number = Date.now()): IsoDate {
  const known = formats.get(timeZone);
  const format = known ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  if (known === undefined) formats.set(timeZone, format);
  return format.format(now);
}
