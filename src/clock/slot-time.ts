// A week and a schedule → the instant at which its summary is due, whatever the zone does that day.

import { Cron } from 'croner';
import { dayIn, type IsoWeek } from '../model/iso-week.js';
import type { Schedule } from '../model/subscription.js';
import type { IsoDate } from '../model/value.js';

const DAY_MS = 86_400_000;

/**
 * The instant in milliseconds since 1970. A time that the zone leaves out that day is due right after
 * the gap, one that it has twice is due the first time. The same for the same week and schedule,
 * whenever it is asked for.
 * @throws Error if there is no such week, zone or time.
 */
export function slotAt(schedule: Schedule, week: IsoWeek): number {
  const { weekday, time, zone } = schedule;
  const name = `${week} ${weekday} ${time} ${zone}`;
  const known = slots.get(name);
  if (known !== undefined) return known;
  const at = computeSlot(schedule, week);
  if (slots.size >= SLOTS_REMEMBERED) slots.clear();
  slots.set(name, at);
  return at;
}

const SLOTS_REMEMBERED = 5000;
const slots = new Map<string, number>();

function computeSlot({ weekday, time, zone }: Schedule, week: IsoWeek): number {
  const day = dayIn(week, weekday);
  const [, month, date] = day.split('-').map(Number);
  const [hour, minute] = time.split(':').map(Number);
  const pattern = `0 ${String(minute)} ${String(hour)} ${String(date)} ${String(month)} *`;
  // No zone is more than a day away from UTC.
  const before = new Date(Date.parse(day) - 2 * DAY_MS);
  const at = new Cron(pattern, { timezone: zone, paused: true }).nextRun(before);
  if (at === null) throw new Error(`There is no ${time} on ${day} in ${zone}`);
  return at.getTime();
}

/** The calendar day in a zone. */
export function dayAt(zone: string, instant: number): IsoDate {
  return formatOf(zone).format(instant);
}

/** True for a zone that this machine knows. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  formats.set(zone, format);
  return format;
}
