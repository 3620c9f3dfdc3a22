// A sheet and a field → what the sheet states there, or that it is missing.

import { fieldByKey } from '../catalogue/fields.js';
import { readDates } from '../language/read-date.js';
import { stated, type Fact, type Missing, type StatedFact } from '../model/fact.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate, Value, ValueKind, ValueOf } from '../model/value.js';

/** The reading of a field: the first that has a value, else the first that lacks one, else null. */
export function readingOf(sheet: Sheet, key: string): Fact | Missing | null {
  let empty: Missing | null = null;
  for (const field of sheet.fields) {
    if (field.key !== key) continue;
    if (field.reading.origin !== 'missing') return field.reading;
    empty ??= field.reading;
  }
  return empty;
}

/** The field's fact if it has one of that kind, else null. */
export function factOf<K extends ValueKind>(
  sheet: Sheet,
  key: string,
  kind: K,
): StatedFact<ValueOf<K>> | null {
  const reading = readingOf(sheet, key);
  return reading?.origin === 'stated' && reading.value.kind === kind
    ? (reading as StatedFact<ValueOf<K>>)
    : null;
}

/** The start or the end of the project, from its own field or from the period. */
export function boundaryOf(
  sheet: Sheet,
  side: 'startDate' | 'endDate',
): StatedFact<ValueOf<'date'>> | Missing | null {
  const own = factOf(sheet, side, 'date');
  if (own) return own;
  const period = readingOf(sheet, 'period');
  if (period === null || period.origin === 'missing') {
    const reading = readingOf(sheet, side);
    return reading?.origin === 'missing' ? reading : period;
  }
  if (period.origin !== 'stated' || period.value.kind !== 'period') return null;
  const date = side === 'startDate' ? period.value.start : period.value.end;
  return stated({ kind: 'date', date }, writtenAs(period.text, date), period.sources);
}

/** A period as registers give it: its days stand there as they are. */
const PLAIN_PERIOD = /^\d{4}-\d\d-\d\d - \d{4}-\d\d-\d\d$/;

function writtenAs(period: string, date: IsoDate): string {
  if (PLAIN_PERIOD.test(period) && period.includes(date)) return date;
  const written = readDates(period).find((each) => each.date === date);
  return written ? period.slice(written.start, written.end) : period;
}

/**
 * The first and last day of the project where the sheet states both, as `boundaryOf` would read
 * them: cheap, for a look at every sheet of a library.
 */
export function daysOf(sheet: Sheet): { readonly start: IsoDate; readonly end: IsoDate } | null {
  const [start, end] = [factOf(sheet, 'startDate', 'date'), factOf(sheet, 'endDate', 'date')];
  if (start && end) return { start: start.value.date, end: end.value.date };
  const period = factOf(sheet, 'period', 'period');
  if (!period) return null;
  return {
    start: start?.value.date ?? period.value.start,
    end: end?.value.date ?? period.value.end,
  };
}

/** The text of a stated value, for matching: names, places and the like. */
export function textsOf(value: Value): readonly string[] {
  switch (value.kind) {
    case 'organisations':
    case 'places':
      return value.names;
    case 'person':
      return [value.name];
    case 'text':
      return [value.text];
    case 'code':
      return [value.code];
    case 'email':
      return [value.address];
    case 'phone':
      return [value.number];
    case 'sentences':
      return value.sentences;
    case 'money':
    case 'percent':
    case 'count':
    case 'date':
    case 'period':
    case 'truth':
    case 'phase':
      return [];
  }
}

/** True for fields that hold details of people. */
export function isContactField(key: string): boolean {
  return fieldByKey(key)?.privacy === 'contact';
}
