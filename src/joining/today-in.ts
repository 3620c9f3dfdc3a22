// A time zone → the day it is there now; the only real clock of the inner rooms.

import type { IsoDate } from '../model/value.js';

export function todayIn(timeZone: string): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date());
}
