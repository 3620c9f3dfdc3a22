// A question → the stretches of time it names: days, months, quarters, seasons, weeks, years, ranges.

import {
  addDays,
  isoDate,
  lastDayOfMonth,
  MONTH_PATTERN,
  readDates,
  readMonth,
} from '../language/read-date.js';
import type { IsoDate } from '../model/value.js';
import { everyMatch } from '../language/every-match.js';

/** A stretch of days, both ends included, with the text it was read from. */
export interface TimeSpan {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly day: boolean;
  /** Offsets in the question. */
  readonly from: number;
  readonly to: number;
}

type Make = (
  groups: Readonly<Record<string, string | undefined>>,
  today: IsoDate,
) => readonly [string | null, string | null] | null;

const YEAR = '(?<y>(?:19|20)\\d\\d)(?![\\d.,]\\d|\\d|\\s*(?:kr|sek|tkr|mkr|kronor|miljon))';
const ORDINALS: Readonly<Record<string, number>> = {
  första: 1,
  forsta: 1,
  first: 1,
  andra: 2,
  second: 2,
  tredje: 3,
  third: 3,
  fjärde: 4,
  fjarde: 4,
  fourth: 4,
};
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  vår: [3, 5],
  våren: [3, 5],
  var: [3, 5],
  spring: [3, 5],
  sommar: [6, 8],
  sommaren: [6, 8],
  summer: [6, 8],
  höst: [9, 11],
  hösten: [9, 11],
  autumn: [9, 11],
  fall: [9, 11],
};

/** Days with a name of their own, month and day. */
const NAMED_DAYS: Readonly<Record<string, string>> = {
  julafton: '12-24',
  juldagen: '12-25',
  annandagen: '12-26',
  nyårsafton: '12-31',
  nyår: '01-01',
  nyårsdagen: '01-01',
  trettondagen: '01-06',
  valborg: '04-30',
  valborgsmässoafton: '04-30',
  'första maj': '05-01',
  nationaldagen: '06-06',
  lucia: '12-13',
  luciadagen: '12-13',
  'christmas eve': '12-24',
  'christmas day': '12-25',
  'boxing day': '12-26',
  "new year's eve": '12-31',
  "new year's day": '01-01',
};

const months = (year: number, first: number, last: number): readonly [string | null, string] => [
  isoDate(year, first, 1),
  lastDayOfMonth(year, last),
];
const yearOf = (today: IsoDate): number => Number(today.slice(0, 4));
const wholeYear = (year: number): readonly [string, string] => [`${year}-01-01`, `${year}-12-31`];

/** Ordered: what takes in more of the text comes first. */
const GRAMMAR: readonly (readonly [RegExp, Make])[] = [
  [
    new RegExp(
      `(?:mellan |between |from |från )?(?:åren )?(?<![\\d-])(?<a>(?:19|20)\\d\\d)\\s?(?:-|–|till|och|to|and|t\\.o\\.m\\.)\\s?(?<b>(?:19|20)\\d\\d)(?![\\d-])`,
      'giu',
    ),
    (g) =>
      Number(g['a']) <= Number(g['b']) ? [`${g['a'] ?? ''}-01-01`, `${g['b'] ?? ''}-12-31`] : null,
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\d])(?:(?<o>första|andra|tredje|fjärde|first|second|third|fourth)\\s+(?:kvartalet|kvartal|quarter)(?:\\s+(?:av|of|år))?|(?:q|kv\\.?\\s?|kvartal\\s)(?<q>[1-4]))\\s*,?\\s*${YEAR}`,
      'giu',
    ),
    (g) => {
      const q = g['q'] ? Number(g['q']) : (ORDINALS[(g['o'] ?? '').toLowerCase()] ?? 1);
      return months(Number(g['y']), q * 3 - 2, q * 3);
    },
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\d])(?<o>första|andra|first|second)\\s+(?:halvåret|halvår|halvan|half)(?:\\s+(?:av|of|år))?\\s*,?\\s*${YEAR}`,
      'giu',
    ),
    (g) =>
      (ORDINALS[(g['o'] ?? '').toLowerCase()] ?? 1) === 1
        ? months(Number(g['y']), 1, 6)
        : months(Number(g['y']), 7, 12),
  ],
  [
    new RegExp(`(?<![\\p{L}\\d])(?:h(?<h>[12]))\\s*${YEAR}`, 'giu'),
    (g) => (g['h'] === '1' ? months(Number(g['y']), 1, 6) : months(Number(g['y']), 7, 12)),
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\d])(?<s>våren|vår|sommaren|sommar|hösten|höst|spring|summer|autumn|fall)(?:\\s+(?:of|år))?\\s+${YEAR}`,
      'giu',
    ),
    (g) => {
      const span = SEASONS[(g['s'] ?? '').toLowerCase()];
      return span ? months(Number(g['y']), span[0], span[1]) : null;
    },
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\d])(?:vecka|v\\.|week)\\s*(?<w>\\d{1,2})\\s*,?\\s*(?:år\\s*)?${YEAR}`,
      'giu',
    ),
    (g) => isoWeek(Number(g['y']), Number(g['w'])),
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\d])(?<m>${MONTH_PATTERN})\\.?\\s+(?:månad\\s+)?(?:år\\s+|of\\s+)?${YEAR}`,
      'giu',
    ),
    (g) => {
      const month = readMonth(g['m'] ?? '');
      return month === null ? null : months(Number(g['y']), month, month);
    },
  ],
  [
    new RegExp(`(?<![\\d-])(?<y>(?:19|20)\\d\\d)-(?<n>0[1-9]|1[0-2])(?![\\d-])`, 'gu'),
    (g) => months(Number(g['y']), Number(g['n']), Number(g['n'])),
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\d])(?<n>${Object.keys(NAMED_DAYS).join('|')})(?:en|s)?(?:\\s+(?:år|of))?,?\\s+${YEAR}`,
      'giu',
    ),
    (g) => {
      const day = `${g['y'] ?? ''}-${NAMED_DAYS[(g['n'] ?? '').toLowerCase()] ?? ''}`;
      return [day, day];
    },
  ],
  [
    /(?<![\p{L}\d])(?:i år|this year|innevarande år)(?![\p{L}\d])/giu,
    (_, today) => wholeYear(yearOf(today)),
  ],
  [
    /(?<![\p{L}\d])(?:förra året|forra aret|i fjol|ifjol|last year|föregående år)(?![\p{L}\d])/giu,
    (_, today) => wholeYear(yearOf(today) - 1),
  ],
  [
    /(?<![\p{L}\d])(?:nästa år|nasta ar|next year)(?![\p{L}\d])/giu,
    (_, today) => wholeYear(yearOf(today) + 1),
  ],
  [
    /(?<![\p{L}\d])(?:idag|i dag|today|just nu|right now|för närvarande|currently|för tillfället|i skrivande stund)(?![\p{L}\d])/giu,
    (_, today) => [today, today],
  ],
  [
    /(?<![\p{L}\d])(?:igår|i går|yesterday)(?![\p{L}\d])/giu,
    (_, today) => [addDays(today, -1), addDays(today, -1)],
  ],
  [
    /(?<![\p{L}\d])(?:den här månaden|denna månad|this month)(?![\p{L}\d])/giu,
    (_, today) => monthFrom(today, 0),
  ],
  [
    /(?<![\p{L}\d])(?:förra månaden|last month)(?![\p{L}\d])/giu,
    (_, today) => monthFrom(today, -1),
  ],
  [/(?<![\p{L}\d])(?:nästa månad|next month)(?![\p{L}\d])/giu, (_, today) => monthFrom(today, 1)],
  [
    new RegExp(`(?<![\\p{L}\\d.,/-])(?:år(?:et)?\\s+|year\\s+)?${YEAR}(?![/])`, 'giu'),
    (g) => wholeYear(Number(g['y'])),
  ],
];

const ANY_YEAR = /(?:19|20)\d\d/u;
/** How a word of those begins that tell a time without a year. */
const TIME_WORD =
  /(?<!\p{L})(?:år|ar|year|i?fjol|i?dag|today|nu|now|närvarande|currently|tillfället|skrivande|i?går|yesterday|månad|month)/iu;
/** Patterns that take in a year written out: without one they are not looked for. */
const NEEDS_YEAR: ReadonlySet<RegExp> = new Set(
  GRAMMAR.map(([pattern]) => pattern).filter(({ source }) => source.includes('(?:19|20)\\d\\d')),
);

/** Without a digit or one of these there is no time in it, which is soon seen. */
const MAY_TELL_TIME =
  /\d|år|ar(?!\p{L})|year|fjol|idag|i dag|today|nu(?!\p{L})|now|närvarande|currently|tillfället|skrivande|går(?!\p{L})|yesterday|månad|month/iu;

/** The spans in order; overlapping readings give the one whose rule stands first. */
export function readTime(question: string, today: IsoDate): readonly TimeSpan[] {
  if (!MAY_TELL_TIME.test(question)) return [];
  const spans: TimeSpan[] = readDates(question).map(({ date, start, end }) => ({
    start: date,
    end: date,
    day: true,
    from: start,
    to: end,
  }));
  const hasYear = ANY_YEAR.test(question);
  const hasWord = TIME_WORD.test(question);
  for (const [pattern, make] of GRAMMAR) {
    if (NEEDS_YEAR.has(pattern) ? !hasYear : !hasWord) continue;
    for (const match of everyMatch(pattern, question)) {
      const to = match.index + match[0].length;
      if (spans.some((span) => match.index < span.to && span.from < to)) continue;
      const [start, end] = make(match.groups ?? {}, today) ?? [];
      if (start && end) spans.push({ start, end, day: start === end, from: match.index, to });
    }
  }
  return spans.sort((a, b) => a.from - b.from);
}

function monthFrom(today: IsoDate, offset: number): readonly [string | null, string] {
  const month = Number(today.slice(5, 7)) - 1 + offset;
  const year = yearOf(today) + Math.floor(month / 12);
  const number = (((month % 12) + 12) % 12) + 1;
  return months(year, number, number);
}

// ISO 8601: week 1 holds the year's first Thursday; weeks begin on Monday.
function isoWeek(year: number, week: number): readonly [string, string] | null {
  if (week < 1 || week > 53) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = addDays(`${year}-01-04`, -((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  return [monday, addDays(monday, 6)];
}
