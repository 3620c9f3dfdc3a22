// A time zone → the day it is there now; the only real clock of the inner rooms.

import type { IsoDate } from '../model/value.js';

/** To make a format takes longer than to answer many a question; to use it is not for nothing either. */
const formats = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, { readonly minute: number; readonly day: IsoDate }>();
/** In no time zone does a day begin within a minute. */
const MINUTE_MS = 60_000;

/** `now` in milliseconds since 1970; the real time where it is not given. */
export function todayIn(timeZone: string, now: number = Date.now()): IsoDate {
  const minute = Math.floor(now / MINUTE_MS);
  const last = days.get(timeZone);
  if (last?.minute === minute) return last.day;
  const known = formats.get(timeZone);
  const format = known ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  if (known === undefined) formats.set(timeZone, format);
  const day = format.format(now);
  days.set(timeZone, { minute, day });
  return day;
}
