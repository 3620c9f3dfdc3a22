// A question about many projects → a list, a count, a sum, an average or the extremes, with what was counted.

import { monthsBetween } from '../facts/derive-facts.js';
import { factFor } from '../facts/facts-for.js';
import { boundaryOf, factOf } from '../facts/field-facts.js';
import type { Answer, Counted, Entry } from '../model/answer.js';
import { projectRef } from '../model/answer.js';
import { assertNever } from '../model/assert-never.js';
import { derived, type Fact } from '../model/fact.js';
import type { Measure, Query } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import type { ValueOf } from '../model/value.js';
import { answered, entry, refused, type AnswerContext } from './answer-context.js';
import { selectSheets, type Selected } from './select-sheets.js';

type SetQuery = Extract<Query, { kind: 'set' }>;

/** A sheet with the value it is ranked or added up by. */
export interface Measured {
  readonly sheet: Sheet;
  readonly fact: Fact;
  readonly number: number;
  readonly topic: string;
}

export function answerSet(context: AnswerContext, query: SetQuery): Answer {
  const base = query.base ?? context.library.sheets;
  const selected = selectSheets(context.library, base, query.filters);
  if (selected.length === 0) return answerNone(context, query);
  switch (query.operation) {
    case 'list':
      return answerList(context, selected);
    case 'count':
      return answerCount(context, query, selected);
    case 'sum':
    case 'average':
      return answerTotal(context, query, selected, query.operation);
    case 'largest':
    case 'smallest':
    case 'longest':
    case 'shortest':
    case 'earliest':
    case 'latest':
      return answerExtreme(context, query, selected);
    default:
      return assertNever(query.operation);
  }
}

function answerNone(context: AnswerContext, query: SetQuery): Answer {
  // A condition that the question only implies, such as today, is not the asker's words.
  const words = query.filters
    .map((filter) => filter.words)
    .filter((each) => context.question.includes(each))
    .join(', ');
  return refused(context, 'no-such-project', {
    lookedFor: words === '' ? null : words,
    conditions: true,
  });
}

function answerList(context: AnswerContext, selected: readonly Selected[]): Answer {
  const entries: Entry[] = [];
  for (const { sheet, shown } of selected) {
    if (shown.length === 0) entries.push(entry(sheet, 'name', sheet.name));
    for (const { topic, fact } of shown) entries.push(entry(sheet, topic, fact));
  }
  if (!isFilled(entries)) return refused(context, 'no-such-project');
  return answered(context, 'project-list', entries, {
    ...(selected[0] && { told: selected[0].sheet }),
    counted: { counted: selected.length, leftOut: [] },
  });
}

function answerCount(
  context: AnswerContext,
  query: SetQuery,
  selected: readonly Selected[],
): Answer {
  const inputs: Fact[] = [];
  for (const { sheet, grounds } of selected) {
    if (grounds.length === 0) inputs.push(sheet.name);
    for (const ground of grounds) inputs.push(ground);
  }
  if (!isFilled(inputs)) return refused(context, 'no-such-project');
  const fact = derived(
    { kind: 'count', count: selected.length, unit: 'projects' },
    describe(query, selected.length),
    inputs,
  );
  return answered(context, 'aggregate', [entry(null, 'projectCount', fact)], {
    counted: { counted: selected.length, leftOut: [] },
  });
}

function isFilled<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}

function describe(query: SetQuery, count: number): string {
  const words = query.filters.map((filter) => filter.words).join(' ∧ ');
  return words === '' ? `n = ${count}` : `n(${words}) = ${count}`;
}

function answerTotal(
  context: AnswerContext,
  query: SetQuery,
  selected: readonly Selected[],
  operation: 'sum' | 'average',
): Answer {
  const { measured, counted } = measureAll(
    selected.map(({ sheet }) => sheet),
    query.measure,
    query.explicitTotal,
  );
  const [first, ...rest] = measured;
  if (!first) return refused(context, 'missing-value');
  const sum = measured.reduce((total, each) => total + each.number, 0);
  const amount = operation === 'sum' ? sum : Math.round(sum / measured.length);
  const value =
    first.fact.value.kind === 'money'
      ? ({ kind: 'money', amount, currency: first.fact.value.currency } satisfies ValueOf<'money'>)
      : ({
          kind: 'count',
          count: operation === 'average' ? Math.round((sum / measured.length) * 10) / 10 : amount,
          unit: query.measure === 'duration' ? 'months' : 'people',
        } satisfies ValueOf<'count'>);
  const formula = operation === 'sum' ? `Σ (${measured.length})` : `Σ / ${measured.length}`;
  const fact = derived(value, formula, [first.fact, ...rest.map((each) => each.fact)]);
  return answered(context, 'aggregate', [entry(null, operation, fact)], { counted });
}

function answerExtreme(
  context: AnswerContext,
  query: SetQuery,
  selected: readonly Selected[],
): Answer {
  const { measured, counted } = measureAll(
    selected.map(({ sheet }) => sheet),
    query.measure,
    query.explicitTotal,
  );
  const down =
    query.operation === 'largest' || query.operation === 'longest' || query.operation === 'latest';
  const ranked = rank(measured, down);
  const limit = query.limit ?? 1;
  // Equals at the end of the list share the place.
  const edge = ranked[limit - 1]?.number;
  const chosen =
    query.limit === null ? ranked.filter((each) => each.number === edge) : ranked.slice(0, limit);
  const [first, ...rest] = chosen.map((each): Entry => entry(each.sheet, each.topic, each.fact));
  if (!first) return refused(context, 'missing-value');
  return answered(context, query.limit === null ? 'comparison' : 'project-list', [first, ...rest], {
    ...(chosen[0] && { told: chosen[0].sheet }),
    counted,
  });
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

function measureOf(sheet: Sheet, measure: Measure, total: boolean): Measured | null {
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
      const fact = factFor(sheet, 'duration', '1970-01-01');
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
    default:
      return assertNever(measure);
  }
}
