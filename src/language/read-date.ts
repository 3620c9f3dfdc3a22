// Written dates → calendar days: "2018-09-01", "1 september 2018", "den 1 sept. 2018", "September 1, 2018".

import { everyMatch } from './every-match.js';

/** A calendar day, `YYYY-MM-DD`. */
export interface WrittenDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'febr', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const MONTH_NUMBER: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
/** Alternatives of a regular expression that match a month's name or short name. */
export const MONTH_PATTERN = [...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join('|');

/** The number of a month (1–12) from its Swedish or English name, or null. */
export function readMonth(name: string): number | null {
  return MONTH_NUMBER.get(name.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** The days of a month as ordinals: "sextonde januari", "the third of March". */
const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ...daysIn(
    ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde'],
    [
      ...['tionde', 'elfte', 'tolfte', 'trettonde', 'fjortonde'],
      ...['femtonde', 'sextonde', 'sjuttonde', 'artonde', 'nittonde'],
    ],
    ['tjugonde', 'trettionde'],
    ['tjugo', 'trettio'],
  ),
  ...daysIn(
    ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'],
    [
      ...['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth'],
      ...['fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
    ],
    ['twentieth', 'thirtieth'],
    ['twenty-', 'thirty-'],
  ),
]);
const DAY_WORD = [...DAY_WORDS.keys()].sort((a, b) => b.length - a.length).join('|');

function* daysIn(
  ones: readonly string[],
  teens: readonly string[],
  tens: readonly string[],
  heads: readonly string[],
): Generator<readonly [string, number]> {
  for (const [index, word] of [...ones, ...teens].entries()) yield [word, index + 1];
  for (const [index, ten] of tens.entries()) {
    const value = (index + 2) * 10;
    yield [ten, value];
    for (const [one, word] of ones.entries())
      if (value + one + 1 <= 31) yield [`${heads[index] ?? ''}${word}`, value + one + 1];
  }
}

function dayOfMonth(text: string): number {
  return DAY_WORDS.get(text.toLowerCase()) ?? Number(text);
}

const DATE = new RegExp(
  [
    `(?<![\\d-])(?<y1>(?:19|20)\\d\\d)[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})(?![\\d])`,
    `(?<![\\d])(?<y4>(?:19|20)\\d\\d)(?<m4>0[1-9]|1[0-2])(?<d4>0[1-9]|[12]\\d|3[01])(?![\\d])`,
    `(?<![\\p{L}\\d])(?:den\\s+)?(?<d2>\\d{1,2})(?::?[ae]|st|nd|rd|th)?\\s+(?:of\\s+)?(?<m2>${MONTH_PATTERN})\\.?,?\\s+(?<y2>(?:19|20)\\d\\d)(?!\\d)`,
    `(?<![\\p{L}\\d])(?<m3>${MONTH_PATTERN})\\.?\\s+(?<d3>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y3>(?:19|20)\\d\\d)(?!\\d)`,
    `(?<![\\p{L}\\d])(?:(?:den|the)\\s+)?(?<d6>${DAY_WORD})\\s+(?:of\\s+)?(?<m6>${MONTH_PATTERN})\\.?,?\\s+(?<y6>(?:19|20)\\d\\d)(?!\\d)`,
    `(?<![\\p{L}\\d])(?<m7>${MONTH_PATTERN})\\s+(?:the\\s+)?(?<d7>${DAY_WORD}),?\\s+(?<y7>(?:19|20)\\d\\d)(?!\\d)`,
    `(?<![\\d/])(?<d5>\\d{1,2})/(?<m5>\\d{1,2})[-/ ](?<y5>(?:19|20)\\d\\d)(?!\\d)`,
  ].join('|'),
  'giu',
);

/** Each of them has a year. */
const ANY_YEAR = /(?:19|20)\d\d/;

/** All full dates in a text, in order; a date that the calendar lacks (31 April) is not one. */
export function readDates(text: string): readonly WrittenDate[] {
  if (!ANY_YEAR.test(text)) return [];
  const dates: WrittenDate[] = [];
  for (const match of everyMatch(DATE, text)) {
    const groups = match.groups ?? {};
    const pick = (letter: string): string | undefined =>
      ['1', '2', '3', '4', '5', '6', '7']
        .map((n) => groups[letter + n])
        .find((part) => part !== undefined);
    const monthText = pick('m') ?? '';
    const month = /^\d/.test(monthText) ? Number(monthText) : readMonth(monthText);
    const date =
      month === null ? null : isoDate(Number(pick('y')), month, dayOfMonth(pick('d') ?? ''));
    if (date === null) continue;
    dates.push({ date, start: match.index, end: match.index + match[0].length });
  }
  return dates;
}

const WITHOUT_YEAR = new RegExp(
  `^(?:den\\s+)?(?<day>\\d{1,2})(?::?[ae])?(?:\\s+(?<month>${MONTH_PATTERN})\\.?)?\\s*(?:[-–—]|till(?: och med)?|t\\.?o\\.?m\\.?|to|until)\\s*(?=\\S)`,
  'iu',
);
const MONTHS_ONLY = new RegExp(
  `^(?<m1>${MONTH_PATTERN}|(?:19|20)\\d\\d-(?:0[1-9]|1[0-2]))\\.?(?:\\s+(?<y1>(?:19|20)\\d\\d))?\\s*(?:\\s[-–—]\\s|[–—]|till(?: och med)?|t\\.?o\\.?m\\.?|to|until)\\s*(?<m2>${MONTH_PATTERN}|(?:19|20)\\d\\d-(?:0[1-9]|1[0-2]))\\.?(?:\\s+(?<y2>(?:19|20)\\d\\d))?$`,
  'iu',
);

/**
 * The first and the last day of a written period: "1 sept. 2018 – 31 aug. 2020", "1 maj till 30
 * juni 2020", "september 2018 – augusti 2020". Null for more or fewer days, or words of years alone.
 */
export function readPeriod(text: string): { readonly start: string; readonly end: string } | null {
  const [first, second, more] = readDates(text);
  if (first && second) return more ? null : { start: first.date, end: second.date };
  if (!first) return readMonths(text.trim());
  // "1 maj – 30 juni 2020": the year, or month and year, of the end are those of the start.
  const start = WITHOUT_YEAR.exec(text.trim())?.groups;
  if (!start || first.end !== text.trimEnd().length) return null;
  const [year, month] = first.date.split('-').map(Number) as [number, number];
  const own = start['month'] === undefined ? month : (readMonth(start['month']) ?? 0);
  const date = isoDate(year, own, Number(start['day']));
  return date === null ? null : { start: date, end: first.date };
}

function readMonths(text: string): { readonly start: string; readonly end: string } | null {
  const groups = MONTHS_ONLY.exec(text)?.groups;
  if (!groups) return null;
  const end = monthOf(groups['m2'] ?? '', groups['y2']);
  const start = end && monthOf(groups['m1'] ?? '', groups['y1'] ?? String(end.year));
  if (!start) return null;
  const first = isoDate(start.year, start.month, 1);
  return first === null ? null : { start: first, end: lastDayOfMonth(end.year, end.month) };
}

function monthOf(
  month: string,
  year: string | undefined,
): { readonly year: number; readonly month: number } | null {
  const [ownYear, ownMonth] = month.split('-').map(Number);
  if (ownYear !== undefined && ownMonth !== undefined) return { year: ownYear, month: ownMonth };
  const number = readMonth(month);
  return number === null || year === undefined ? null : { year: Number(year), month: number };
}

/** `YYYY-MM-DD` of a day, or null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** The last day of a month. */
export function lastDayOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Whole days from one ISO day to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The ISO day a number of days after (or before) another. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
