// The sheets that met the filters → the value of each, looked up in the columns of the library.

import { durationBetween } from '../facts/derive-facts.js';
import { toldNumbers } from '../facts/told-numbers.js';
import type { Counted, ProjectRef } from '../model/answer.js';
import { projectRef } from '../model/answer.js';
import type { Measure } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import { measureOf, type Measured } from './measure-sheets.js';
import type { Selected } from './select-sheets.js';

/** Those that have the measure, in library order. */
export interface MeasuredSet {
  readonly size: number;
  readonly numbers: Float64Array;
  /** What the value of each says in figures: a length in months, though it is ordered by its days. */
  readonly toldAt: (number: number) => number;
  /** Their numbers among those selected. */
  readonly indexes: Uint32Array;
  /** The value with its source. @throws Error if there is none of that number. */
  readonly at: (number: number) => Measured;
  readonly counted: Counted;
}

/** Projects without a value that are named; the others are counted. */
export const NAMED = 50;

/** Sheets that are measured between two rests. */
const SHEETS_A_STEP = 20;

/** The measure of each, step by step; those without it are left out, the first of them by name. */
export function* measureSelected(
  selected: Selected,
  measure: Measure,
  explicitTotal: boolean,
): Generator<void, MeasuredSet> {
  const total = isOfTotals(selected, explicitTotal);
  const numberOf = lookUp(selected, measure, total);
  const numbers = new Float64Array(selected.size);
  const indexes = new Uint32Array(selected.size);
  const leftOut: ProjectRef[] = [];
  let size = 0;
  for (let index = 0; index < selected.size; index++) {
    const number = numberOf(index);
    if (!Number.isNaN(number)) {
      numbers[size] = number;
      indexes[size++] = index;
    } else if (leftOut.length < NAMED) leftOut.push(projectRef(selected.sheetAt(index)));
    if (index % SHEETS_A_STEP === 0) yield;
  }
  const more = selected.size - size - leftOut.length;
  return {
    size,
    numbers: numbers.subarray(0, size),
    toldAt(number) {
      const own = numbers[number] ?? NaN;
      if (measure !== 'duration') return own;
      const place = selected.places[indexes[number] ?? -1] ?? -1;
      const [start, end] = [selected.columns.starts[place] ?? 0, selected.columns.ends[place] ?? 0];
      if (start !== 0) return durationBetween(isoDay(start), isoDay(end));
      const sheet = selected.sheetAt(indexes[number] ?? -1);
      const fact = measureOf(sheet, measure, total)?.fact;
      return fact?.value.kind === 'count' ? fact.value.count : own;
    },
    indexes: indexes.subarray(0, size),
    at(number) {
      const sheet = selected.sheetAt(indexes[number] ?? -1);
      const measured = number < size ? measureOf(sheet, measure, total) : null;
      if (measured === null) throw new Error('nothing was measured there');
      return measured;
    },
    counted: { counted: size, leftOut, ...(more > 0 && { moreLeftOut: more }) },
  };
}

/** Where no sheet has a total budget, money is the grant, whatever it was called. */
function isOfTotals({ places, columns }: Selected, explicitTotal: boolean): boolean {
  const { grant, totalBudget } = columns;
  const has = (amounts: Float64Array, place: number): boolean =>
    !Number.isNaN(amounts[place] ?? NaN);
  if (explicitTotal && places.some((place) => has(totalBudget.amounts, place))) return true;
  return places.every((place) => has(totalBudget.amounts, place) && !has(grant.amounts, place));
}

/** The measure as a number, by the sheet's number among those selected; NaN where it has none. */
function lookUp(
  { places, columns, sheetAt, all }: Selected,
  measure: Measure,
  total: boolean,
): (index: number) => number {
  const { starts, ends, plannedParticipants } = columns;
  const read = (index: number): number => measureOf(sheetAt(index), measure, total)?.number ?? NaN;
  switch (measure) {
    case 'money': {
      const { amounts, inKronor } = total ? columns.totalBudget : columns.grant;
      return (index) => {
        const place = places[index] ?? -1;
        return inKronor[place] === 1 ? (amounts[place] ?? NaN) : NaN;
      };
    }
    case 'participants':
      return (index) => plannedParticipants[places[index] ?? -1] ?? NaN;
    case 'start':
    case 'end': {
      const days = measure === 'start' ? starts : ends;
      return (index) => {
        const day = days[places[index] ?? -1] ?? 0;
        return day === 0 ? read(index) : timeOf(day);
      };
    }
    case 'duration':
      return (index) => {
        const [start, end] = [starts[places[index] ?? -1] ?? 0, ends[places[index] ?? -1] ?? 0];
        return start === 0 ? read(index) : (timeOf(end) - timeOf(start)) / 86_400_000;
      };
    case 'projects':
      return read;
    default: {
      // No column has it: each sheet is read for it once.
      const told = toldNumbers(
        columns,
        measure,
        (place) => all[place] as Sheet,
        (sheet) => measureOf(sheet, measure, total)?.number ?? NaN,
      );
      return (index) => told(places[index] ?? -1);
    }
  }
}

/** 20180901 as 2018-09-01. */
function isoDay(day: number): string {
  const text = String(day);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** Milliseconds of a day such as 20180901; NaN for a day that no month has. */
function timeOf(day: number): number {
  const [year, month, date] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100];
  const time = Date.UTC(year, month - 1, date);
  return new Date(time).getUTCDate() === date ? time : NaN;
}
