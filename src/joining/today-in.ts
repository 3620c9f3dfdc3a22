// A time zone → the day it is there now; the only real clock of the inner rooms.

import type { IsoDate } from '../model/value.js';

/** `now` in milliseconds since 1970; the real time where it is not given. */
export function todayIn(timeZone: string, now: number = Date.now()): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
}
