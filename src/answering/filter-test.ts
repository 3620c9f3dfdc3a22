// A filter and the columns of a library → a test of one sheet by its place, which seldom looks into the sheet.

import { fieldByKey } from '../catalogue/fields.js';
import { fold } from '../language/fold.js';
import { isDerivedTopic } from '../facts/derive-facts.js';
import { factFor, isFieldTopic } from '../facts/facts-for.js';
import { boundaryOf, factOf, readingOf } from '../facts/field-facts.js';
import { dayNumber, type LibraryColumns, type TextColumn } from '../facts/library-columns.js';
import { numberOn, saidColumn, saidOn, toldNumbers } from '../facts/told-numbers.js';
import { assertNever } from '../model/assert-never.js';
import type { StatedFact } from '../model/fact.js';
import type { Filter } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import type { ValueOf } from '../model/value.js';
import { compares, meetsTime } from './answer-claim.js';

/** True if the sheet at that place meets the filter. */
export type PlaceTest = (place: number) => boolean;

type FilterOf<K extends Filter['kind']> = Extract<Filter, { kind: K }>;
type TimeFilter = FilterOf<'time'>;

/** Names and what prose says are looked up for all sheets at once, not sheet by sheet. */
export function filterTest(
  filter: Exclude<Filter, { kind: 'prose' | 'entity' | 'any' | 'not' | 'partner' | 'goal' }>,
  columns: LibraryColumns,
  sheetAt: (place: number) => Sheet,
): PlaceTest {
  switch (filter.kind) {
    case 'amount':
      return amountTest(filter, columns);
    case 'time':
      return timeTest(filter, columns, sheetAt);
    case 'code':
      if (filter.topic === 'owner') return ownerTest(filter, columns);
      return codeTest(filter, columns.coded.get(filter.topic) ?? null, sheetAt);
    case 'lacking':
      return lackingTest(filter, columns, sheetAt);
    case 'items':
      return itemsTest(filter, columns, sheetAt);
    case 'name-word': {
      const wanted = fold(filter.words);
      return (place) => fold(sheetAt(place).name.value.text).includes(wanted);
    }
    default:
      return assertNever(filter);
  }
}

/** The grant, else the total budget; or how many take part. */
export function amountOn(
  sheet: Sheet,
  of: FilterOf<'amount'>['of'],
): StatedFact<ValueOf<'money'>> | StatedFact<ValueOf<'count'>> | null {
  return of === 'grant'
    ? (factOf(sheet, 'grant', 'money') ?? factOf(sheet, 'totalBudget', 'money'))
    : factOf(sheet, 'plannedParticipants', 'count');
}

function amountTest(
  { of, comparison, amount }: FilterOf<'amount'>,
  { grant, totalBudget, plannedParticipants }: LibraryColumns,
): PlaceTest {
  const [first, second] =
    of === 'grant'
      ? [grant.amounts, totalBudget.amounts]
      : [plannedParticipants, plannedParticipants];
  return (place) => {
    const own = first[place] ?? NaN;
    const number = Number.isNaN(own) ? (second[place] ?? NaN) : own;
    return !Number.isNaN(number) && compares(number, comparison, amount);
  };
}

function timeTest(
  filter: TimeFilter,
  { starts, ends }: LibraryColumns,
  sheetAt: (place: number) => Sheet,
): PlaceTest {
  const [first, last] = [dayNumber(filter.start), dayNumber(filter.end)];
  if (first === null || last === null) return (place) => isInTime(sheetAt(place), filter);
  const wanted = { ...filter, start: first, end: last };
  return (place) => {
    const start = starts[place] ?? 0;
    // What is no plain day is read as it is written.
    return start === 0
      ? isInTime(sheetAt(place), filter)
      : meetsDays({ start, end: ends[place] ?? 0 }, wanted);
  };
}

function isInTime(sheet: Sheet, filter: TimeFilter): boolean {
  const [start, end] = [boundaryOf(sheet, 'startDate'), boundaryOf(sheet, 'endDate')];
  return (
    start?.origin === 'stated' &&
    end?.origin === 'stated' &&
    meetsDays({ start: start.value.date, end: end.value.date }, filter)
  );
}

function meetsDays<Day extends string | number>(
  { start, end }: { readonly start: Day; readonly end: Day },
  filter: Omit<TimeFilter, 'start' | 'end'> & { readonly start: Day; readonly end: Day },
): boolean {
  if (filter.aspect === 'running' && filter.relation === 'within')
    return start <= filter.end && end >= filter.start;
  const day = filter.aspect === 'end' ? end : start;
  return meetsTime(day, filter.relation, filter.start, filter.end);
}

// "Kommun" is met by "Exempelby kommun", and not by a "kommunalförbund".
function ownerTest({ code, within }: FilterOf<'code'>, { owners }: LibraryColumns): PlaceTest {
  const { texts, starts, ids } = owners;
  const met = texts.map((text) =>
    within === true ? holdsWords(text, code) : ` ${fold(text)} `.includes(` ${fold(code)} `),
  );
  return (place) => {
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++)
      if (met[ids[at] ?? 0] === true) return true;
    return false;
  };
}

function codeTest(
  { topic, code, within }: FilterOf<'code'>,
  column: TextColumn | null,
  sheetAt: (place: number) => Sheet,
): PlaceTest {
  const holds = within === true ? holdsWords : holdsValue;
  if (column === null)
    return (place) => {
      const reading = readingOf(sheetAt(place), topic);
      return reading?.origin === 'stated' && holds(reading.text, code);
    };
  // A register has few such values.
  const met = [false, ...column.texts.map((text) => holds(text, code))];
  return (place) => met[column.ids[place] ?? 0] === true;
}

// A code is met by itself alone, a text also by several of its words in a row.
function holdsValue(text: string, value: string): boolean {
  const [own, wanted] = [fold(text), fold(value)];
  return own === wanted || (/\p{L}+\s+\p{L}/u.test(wanted) && ` ${own} `.includes(` ${wanted} `));
}

// "Högskola" stands in "Exempelhögskolan" too; short words only where a word begins.
function holdsWords(text: string, value: string): boolean {
  const [own, wanted] = [fold(text), fold(value)];
  if (wanted.length >= SHORTEST_WITHIN) return own.includes(wanted);
  return own
    .split(/[^a-z0-9]+/)
    .some((_, at, words) => words.slice(at).join(' ').startsWith(wanted));
}

const SHORTEST_WITHIN = 5;

function itemsTest(
  { topic, comparison, number }: FilterOf<'items'>,
  columns: LibraryColumns,
  sheetAt: (place: number) => Sheet,
): PlaceTest {
  const counts = toldNumbers(columns, topic, sheetAt, (sheet) => numberOn(sheet, topic));
  return (place) => {
    const own = counts(place);
    return !Number.isNaN(own) && compares(own, comparison, number);
  };
}

function lackingTest(
  { topics, day }: FilterOf<'lacking'>,
  columns: LibraryColumns,
  sheetAt: (place: number) => Sheet,
): PlaceTest {
  const { filled } = columns;
  const tests = topics.map((topic): PlaceTest => {
    const flags = filled.get(topic);
    if (isFieldTopic(topic) && (flags !== undefined || fieldByKey(topic) !== null))
      return (place) => flags?.[place] !== 1;
    // What is computed may depend on the day; what is read does not.
    if (isDerivedTopic(topic))
      return (place) => {
        const fact = factFor(sheetAt(place), topic, day);
        return fact === null || fact.origin === 'missing';
      };
    const said = toldNumbers(columns, saidColumn(topic), sheetAt, (sheet) => saidOn(sheet, topic));
    return (place) => Number.isNaN(said(place));
  });
  return (place) => tests.every((test) => test(place));
}
