// A sheet and a day → facts computed from what it states, each with its formula.

import { addDays, daysBetween } from '../language/read-date.js';
import {
  derived,
  type DerivedFact,
  type Fact,
  type Missing,
  type StatedFact,
} from '../model/fact.js';
import type { Sheet } from '../model/sheet.js';
import type { CountUnit, IsoDate, Phase, Value, ValueOf } from '../model/value.js';
import { boundaryOf, factOf, readingOf } from './field-facts.js';
import { proseFactsOf } from './prose-facts.js';
import { peopleByShare } from './extract-quantities.js';

type Derived = DerivedFact | Missing | null;

/** What can be computed, by topic. Null where the sheet lacks a field it takes. */
const DERIVATIONS: Readonly<Record<string, (sheet: Sheet, today: IsoDate) => Derived>> = {
  duration: (sheet) => deriveDuration(sheet),
  ownShare: (sheet) =>
    fromMoney(
      sheet,
      'totalBudget',
      'grant',
      (budget, grant) =>
        budget.value.amount === 0
          ? null
          : {
              kind: 'percent',
              percent: round(
                ((budget.value.amount - grant.value.amount) / budget.value.amount) * 100,
                1,
              ),
            },
      (budget, grant) => `(${budget} − ${grant}) / ${budget}`,
    ),
  durationDays: (sheet) => deriveLength(sheet, 'days'),
  durationYears: (sheet) => deriveLength(sheet, 'years'),
  daysSinceStart: (sheet, today) =>
    days(
      sheet,
      'startDate',
      (start) => daysBetween(start, today),
      (start) => `${start} → ${today}`,
    ),
  partnersCount: (sheet) => countPartners(sheet),
  ownFunding: (sheet) =>
    fromMoney(
      sheet,
      'totalBudget',
      'grant',
      (budget, grant) => money(budget.value.amount - grant.value.amount, grant),
      (budget, grant) => `${budget} − ${grant}`,
    ),
  grantShare: (sheet) =>
    fromMoney(
      sheet,
      'grant',
      'totalBudget',
      (grant, budget) =>
        budget.value.amount === 0
          ? null
          : {
              kind: 'percent',
              percent: round((grant.value.amount / budget.value.amount) * 100, 1),
            },
      (grant, budget) => `${grant} / ${budget}`,
    ),
  grantPerParticipant: (sheet) => perParticipant(sheet, 'grant'),
  budgetPerParticipant: (sheet) => perParticipant(sheet, 'totalBudget'),
  grantPerMonth: (sheet) => perTime(sheet, 'grant', 1),
  grantPerYear: (sheet) => perTime(sheet, 'grant', 12),
  budgetPerMonth: (sheet) => perTime(sheet, 'totalBudget', 1),
  budgetPerYear: (sheet) => perTime(sheet, 'totalBudget', 12),
  grantPerMunicipality: (sheet) => perPlace(sheet, 'municipalities'),
  grantPerCounty: (sheet) => perPlace(sheet, 'counties'),
  daysLeft: (sheet, today) =>
    days(
      sheet,
      'endDate',
      (end) => daysBetween(today, end),
      (end) => `${today} → ${end}`,
    ),
  daysSince: (sheet, today) =>
    days(
      sheet,
      'endDate',
      (end) => daysBetween(end, today),
      (end) => `${end} → ${today}`,
    ),
  daysUntilStart: (sheet, today) =>
    days(
      sheet,
      'startDate',
      (start) => daysBetween(today, start),
      (start) => `${today} → ${start}`,
    ),
  status: (sheet, today) => deriveStatus(sheet, today),
  countiesCount: (sheet) => countOf(sheet, 'counties'),
  municipalitiesCount: (sheet) => countOf(sheet, 'municipalities'),
  womenCount: (sheet) => peopleByShare(sheet, proseFactsOf(sheet).quantities, 'women'),
  menCount: (sheet) => peopleByShare(sheet, proseFactsOf(sheet).quantities, 'men'),
};

/** True if the topic is computed rather than read. */
export function isDerivedTopic(topic: string): boolean {
  return topic in DERIVATIONS;
}

/** The computed fact, or the missing input that stops it, or null where the sheet lacks the field. */
export function deriveFact(sheet: Sheet, topic: string, today: IsoDate): Derived {
  return DERIVATIONS[topic]?.(sheet, today) ?? null;
}

/** Where a project stands on a day. */
export function phaseOn(start: IsoDate, end: IsoDate, day: IsoDate): Phase {
  return day < start ? 'planned' : day > end ? 'finished' : 'ongoing';
}

/**
 * Months from a first to a last day, both counted: 2018-09-01 to 2020-08-31 is 24. A part of a
 * month counts by its days.
 */
export function monthsBetween(start: IsoDate, end: IsoDate): number {
  const after = addDays(end, 1);
  const [startYear, startMonth, startDay] = start.split('-').map(Number) as [
    number,
    number,
    number,
  ];
  const [endYear, endMonth, endDay] = after.split('-').map(Number) as [number, number, number];
  const whole = (endYear - startYear) * 12 + (endMonth - startMonth);
  const daysInMonth = new Date(Date.UTC(endYear, endMonth, 0)).getUTCDate();
  return whole + (endDay - startDay) / daysInMonth;
}

/** Months to one decimal, as the duration of a project is told. */
export function durationBetween(start: IsoDate, end: IsoDate): number {
  return round(monthsBetween(start, end), 1);
}

function deriveDuration(sheet: Sheet): Derived {
  return withPeriod(sheet, (start, end) =>
    derived(
      count(durationBetween(start.value.date, end.value.date), 'months'),
      `${start.value.date} – ${end.value.date}`,
      [start, end],
    ),
  );
}

// Days count both ends; years are the months by twelve.
function deriveLength(sheet: Sheet, unit: 'days' | 'years'): Derived {
  return withPeriod(sheet, (start, end) => {
    const [from, to] = [start.value.date, end.value.date];
    const length =
      unit === 'days' ? daysBetween(from, to) + 1 : round(monthsBetween(from, to) / 12, 1);
    return derived(count(length, unit), `${from} – ${to}`, [start, end]);
  });
}

function countPartners(sheet: Sheet): Derived {
  const partners = proseFactsOf(sheet).partners;
  return (
    partners &&
    derived(count(partners.value.names.length, 'items'), partners.value.names.join(' + '), [
      partners,
    ])
  );
}

function deriveStatus(sheet: Sheet, today: IsoDate): Derived {
  return withPeriod(sheet, (start, end) => {
    const phase = phaseOn(start.value.date, end.value.date, today);
    const formula =
      phase === 'planned'
        ? `${today} < ${start.value.date}`
        : phase === 'finished'
          ? `${end.value.date} < ${today}`
          : `${start.value.date} ≤ ${today} ≤ ${end.value.date}`;
    return derived({ kind: 'phase', phase }, formula, [start, end]);
  });
}

type DateFact = StatedFact<ValueOf<'date'>>;
type MoneyFact = StatedFact<ValueOf<'money'>>;

function withPeriod(sheet: Sheet, make: (start: DateFact, end: DateFact) => Derived): Derived {
  const start = boundaryOf(sheet, 'startDate');
  const end = boundaryOf(sheet, 'endDate');
  if (start === null || end === null) return null;
  if (start.origin === 'missing') return start;
  if (end.origin === 'missing') return end;
  return make(start, end);
}

function days(
  sheet: Sheet,
  side: 'startDate' | 'endDate',
  difference: (date: IsoDate) => number,
  formula: (date: IsoDate) => string,
): Derived {
  const date = boundaryOf(sheet, side);
  if (date === null || date.origin === 'missing') return date;
  return derived(count(difference(date.value.date), 'days'), formula(date.value.date), [date]);
}

function fromMoney(
  sheet: Sheet,
  first: string,
  second: string,
  make: (a: MoneyFact, b: MoneyFact) => Value | null,
  formula: (a: string, b: string) => string,
): Derived {
  const missing = missingAmong(sheet, [first, second]);
  if (missing) return missing;
  const a = factOf(sheet, first, 'money');
  const b = factOf(sheet, second, 'money');
  if (!a || !b || a.value.currency !== b.value.currency) return null;
  const value = make(a, b);
  return value === null ? null : derived(value, formula(a.text, b.text), [a, b]);
}

function perParticipant(sheet: Sheet, key: string): Derived {
  const missing = missingAmong(sheet, [key, 'plannedParticipants']);
  if (missing) return missing;
  const amount = factOf(sheet, key, 'money');
  const people = factOf(sheet, 'plannedParticipants', 'count');
  if (!amount || !people || people.value.count === 0) return null;
  return derived(
    money(round(amount.value.amount / people.value.count, 0), amount),
    `${amount.text} / ${people.text}`,
    [amount, people],
  );
}

/** Spread evenly over the project's time, a number of months at a time. */
function perTime(sheet: Sheet, key: 'grant' | 'totalBudget', monthsEach: number): Derived {
  const spread = readingOf(sheet, key);
  if (spread === null || spread.origin === 'missing') return spread;
  const amount = factOf(sheet, key, 'money');
  return withPeriod(sheet, (start, end) => {
    const months = monthsBetween(start.value.date, end.value.date);
    if (!amount || months <= 0) return null;
    return derived(
      money(round((amount.value.amount / months) * monthsEach, 0), amount),
      `${amount.text} / (${start.value.date} – ${end.value.date})${monthsEach === 1 ? '' : ` × ${monthsEach}`}`,
      [amount, start, end],
    );
  });
}

function perPlace(sheet: Sheet, key: string): Derived {
  const missing = missingAmong(sheet, ['grant', key]);
  if (missing) return missing;
  const amount = factOf(sheet, 'grant', 'money');
  const places = factOf(sheet, key, 'places');
  if (!amount || !places || places.value.names.length === 0) return null;
  const number = places.value.names.length;
  return derived(
    money(round(amount.value.amount / number, 0), amount),
    `${amount.text} / ${number} (${places.value.names.join(' + ')})`,
    [amount, places],
  );
}

function countOf(sheet: Sheet, key: string): Derived {
  const reading = readingOf(sheet, key);
  if (reading === null || reading.origin === 'missing') return reading;
  const places = factOf(sheet, key, 'places');
  if (!places) return null;
  return derived(count(places.value.names.length, 'items'), places.value.names.join(' + '), [
    places,
  ]);
}

function missingAmong(sheet: Sheet, keys: readonly string[]): Missing | null {
  for (const key of keys) {
    const reading = readingOf(sheet, key);
    if (reading?.origin === 'missing') return reading;
  }
  return null;
}

function money(amount: number, like: Fact<ValueOf<'money'>>): ValueOf<'money'> {
  return { kind: 'money', amount, currency: like.value.currency };
}

function count(number: number, unit: CountUnit): ValueOf<'count'> {
  return { kind: 'count', count: number, unit };
}

function round(number: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round((number + Number.EPSILON) * factor) / factor;
}
