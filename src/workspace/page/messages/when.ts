// A message's ts → its time and day in words, in the reader's language and zone.

import type { Texts } from '../texts/texts.js';

export interface Reader {
  readonly texts: Texts;
  readonly zone: string;
  /** The workspace's clock. */
  readonly now: number;
}

const DAY_MS = 86_400_000;

export function millisecondsOf(ts: string): number {
  return Number(ts) * 1000;
}

/** Hours and minutes. */
export function timeOf(ts: string, { texts, zone }: Reader): string {
  return new Intl.DateTimeFormat(texts.locale, { timeStyle: 'short', timeZone: zone }).format(
    millisecondsOf(ts),
  );
}

/** `YYYY-MM-DD` in the reader's zone, to tell days apart. */
export function dayOf(at: number, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: zone }).format(at);
}

/** Today, yesterday, or the day with its weekday. */
export function dayInWords(ts: string, { texts, zone, now }: Reader): string {
  const at = millisecondsOf(ts);
  const day = dayOf(at, zone);
  if (day === dayOf(now, zone)) return texts.today;
  if (day === dayOf(now - DAY_MS, zone)) return texts.yesterday;
  return capital(
    new Intl.DateTimeFormat(texts.locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: zone,
    }).format(at),
  );
}

/** The whole date and time. */
export function wholeTime(ts: string | number, { texts, zone }: Reader): string {
  const at = typeof ts === 'number' ? ts : millisecondsOf(ts);
  return new Intl.DateTimeFormat(texts.locale, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: zone,
  }).format(at);
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
