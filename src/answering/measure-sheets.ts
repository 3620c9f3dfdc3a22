// Sheets and a measure → the value of each, by which projects are ranked and added up.

import { monthsBetween } from '../facts/derive-facts.js';
import { ANY_DAY, factFor } from '../facts/facts-for.js';
import { boundaryOf, factOf } from '../facts/field-facts.js';
import { numberIn } from '../facts/told-numbers.js';
import type { Counted } from '../model/answer.js';
import { projectRef } from '../model/answer.js';
import type { Fact } from '../model/fact.js';
import type { Measure } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';

/** A sheet with the value it is ranked or added up by. */
export interface Measured {
  readonly sheet: Sheet;
  readonly fact: Fact;
  readonly number: number;
  readonly topic: string;
}

/** Ordered by value; equals keep the order of the library. */
export function rank(measured: readonly Measured[], down: boolean): readonly Measured[] {
  return [...measured].sort((a, b) => (down ? b.number - a.number : a.number - b.number));
}

/** The measure of each sheet; those without it are left out and named. */
export function measureAll(
  sheets: readonly Sheet[],
  measure: Measure,
  explicitTotal: boolean,
): { readonly measured: readonly Measured[]; readonly counted: Counted } {
  // Where no sheet has a total budget, money is the grant, whatever it was called.
  const total =
    (explicitTotal && sheets.some((sheet) => factOf(sheet, 'totalBudget', 'money') !== null)) ||
    sheets.every(
      (sheet) =>
        factOf(sheet, 'totalBudget', 'money') !== null && factOf(sheet, 'grant', 'money') === null,
    );
  const measured = sheets.flatMap((sheet) => measureOf(sheet, measure, total) ?? []);
  const counted = new Set(measured.map((each) => each.sheet));
  const leftOut = sheets.filter((sheet) => !counted.has(sheet)).map(projectRef);
  return { measured, counted: { counted: measured.length, leftOut } };
}

/** The measure of one sheet; null where it has none. */
export function measureOf(sheet: Sheet, measure: Measure, total: boolean): Measured | null {
  switch (measure) {
    case 'money': {
      const topic = total ? 'totalBudget' : 'grant';
      const fact = factOf(sheet, topic, 'money');
      return fact?.value.currency === 'SEK'
        ? { sheet, fact, number: fact.value.amount, topic }
        : null;
    }
    case 'participants': {
      const fact = factOf(sheet, 'plannedParticipants', 'count');
      return fact && { sheet, fact, number: fact.value.count, topic: 'plannedParticipants' };
    }
    case 'start':
    case 'end': {
      const topic = measure === 'start' ? 'startDate' : 'endDate';
      const fact = boundaryOf(sheet, topic);
      return fact?.origin === 'stated'
        ? { sheet, fact, number: Date.parse(fact.value.date), topic }
        : null;
    }
    case 'duration': {
      const fact = factFor(sheet, 'duration', ANY_DAY);
      const [start, end] = [boundaryOf(sheet, 'startDate'), boundaryOf(sheet, 'endDate')];
      if (fact?.origin !== 'derived' || start?.origin !== 'stated' || end?.origin !== 'stated')
        return null;
      const days = (Date.parse(end.value.date) - Date.parse(start.value.date)) / 86_400_000;
      return {
        sheet,
        fact,
        number: Number.isFinite(days) ? days : monthsBetween(start.value.date, end.value.date),
        topic: 'duration',
      };
    }
    case 'projects':
      return null;
    default: {
      const fact = factFor(sheet, measure, ANY_DAY);
      const number = fact === null || fact.origin === 'missing' ? null : numberIn(fact.value);
      return fact === null || fact.origin === 'missing' || number === null
        ? null
        : { sheet, fact, number, topic: measure };
    }
  }
}

/**
 * The numbers of those that stand out, the foremost first, equals in their order. Without a limit
 * the foremost and all that equal it; from the second place on where `place` is 2.
 */
export function outstanding(
  numbers: Float64Array,
  down: boolean,
  limit: number | null,
  place = 1,
): readonly number[] {
  if (limit !== null) return leading(numbers, down, limit + place - 1).slice(place - 1);
  const edge = numbers[leading(numbers, down, place)[place - 1] ?? -1];
  const equals: number[] = [];
  for (let at = 0; at < numbers.length; at++) if (numbers[at] === edge) equals.push(at);
  return equals;
}

function leading(numbers: Float64Array, down: boolean, limit: number): readonly number[] {
  const sign = down ? -1 : 1;
  const order = Uint32Array.from(numbers, (_, at) => at);
  const by = (a: number, b: number): number =>
    sign * ((numbers[a] ?? 0) - (numbers[b] ?? 0)) || a - b;
  if (limit >= FEW) return [...order.sort(by)].slice(0, limit);
  // The few that lead are held in order while the others are gone through once.
  const first: number[] = [];
  for (const at of order) {
    const last = first[limit - 1];
    if (last !== undefined && by(at, last) >= 0) continue;
    let place = first.length;
    while (place > 0 && by(at, first[place - 1] ?? 0) < 0) place--;
    first.splice(place, 0, at);
    if (first.length > limit) first.pop();
  }
  return first;
}

/** A longer ranking is sorted whole. */
const FEW = 100;
