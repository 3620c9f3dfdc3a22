// A question about many projects → a list, a count, a sum, an average or the extremes, with what was counted.

import { factFor } from '../facts/facts-for.js';
import { boundaryOf, readingOf } from '../facts/field-facts.js';
import { AT_HAND, figureOver } from '../facts/figure-over.js';
import type { Answer, Beyond, Counted, Entry } from '../model/answer.js';
import { assertNever } from '../model/assert-never.js';
import type { Fact } from '../model/fact.js';
import type { Query } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import type { Value } from '../model/value.js';
import { answered, entry, refused, type AnswerContext } from './answer-context.js';
import { partsOf } from './figure-parts.js';
import { outstanding, type Measured } from './measure-sheets.js';
import { measureSelected } from './measure-selected.js';
import { selectSheets, type Selected } from './select-sheets.js';

type SetQuery = Extract<Query, { kind: 'set' }>;

/** The answer, step by step; one of those just spoken of says so. */
export function* answerSet(context: AnswerContext, query: SetQuery): Generator<void, Answer> {
  const answer = yield* answerSelected(context, query);
  const among = yield* groundSize(context, query);
  return among === null || answer.status === 'ambiguous' ? answer : { ...answer, among };
}

// Of how many projects it is asked, where it is of those spoken of before.
function* groundSize(
  { library }: AnswerContext,
  { base, filters, among, operation }: SetQuery,
): Generator<void, number | null> {
  const told = among ?? (base === null ? null : 0);
  const narrows = filters.length > (told ?? 0) || !ADDING.has(operation);
  if (told === null || !narrows) return null;
  if (told === 0) return base?.length ?? null;
  return (yield* selectSheets(library, base ?? library.sheets, filters.slice(0, told))).size;
}

/** What tells by itself of how many projects it is. */
const ADDING: ReadonlySet<SetQuery['operation']> = new Set(['list', 'count', 'sum', 'average']);

function* answerSelected(context: AnswerContext, query: SetQuery): Generator<void, Answer> {
  const base = query.base ?? context.library.sheets;
  const selected = yield* selectSheets(context.library, base, query.filters);
  if (selected.size === 0) return answerNone(context, query);
  switch (query.operation) {
    case 'list':
      return yield* answerList(context, query, selected);
    case 'count':
      return answerCount(context, query, selected);
    case 'share':
      return yield* answerShare(context, query, base, selected);
    case 'sum':
    case 'average':
      return yield* answerTotal(context, query, selected, query.operation);
    case 'largest':
    case 'smallest':
    case 'longest':
    case 'shortest':
    case 'earliest':
    case 'latest':
      return yield* answerExtreme(context, query, selected);
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

function* answerList(
  context: AnswerContext,
  query: SetQuery,
  selected: Selected,
): Generator<void, Answer> {
  // What prose says was read of each to find it: all of it is at hand.
  const isRead = query.filters.some(({ kind }) => kind === 'partner' || kind === 'goal');
  const entriesAt = (index: number): readonly Entry[] => {
    const sheet = selected.sheetAt(index);
    const shown = selected.shownAt(index);
    const asked = shownOf(sheet, query);
    if (asked.length > 0) return asked;
    return shown.length === 0
      ? [entry(sheet, 'name', sheet.name)]
      : shown.map(({ topic, fact }) => entry(sheet, topic, fact));
  };
  // "Vilka leds av kvinnor?": what none of them tells would tell nothing of any.
  const asksOfEach = query.filters.length === 0 && (query.showing ?? []).length > 0;
  if (asksOfEach && !(yield* anyStates(selected, query)))
    return refused(context, 'no-such-field', { lookedFor: null });
  return yield* answerLong(
    context,
    'project-list',
    selected.size,
    selected.sheetAt,
    entriesAt,
    { counted: selected.size, leftOut: [] },
    isRead ? Infinity : AT_HAND,
  );
}

function* anyStates(selected: Selected, query: SetQuery): Generator<void, boolean> {
  for (let index = 0; index < selected.size; index++) {
    if (shownOf(selected.sheetAt(index), query).length > 0) return true;
    if (index % ENTRIES_A_STEP === 0) yield;
  }
  return false;
}

// The first of the fields asked of each that the sheet states.
function shownOf(sheet: Sheet, { showing = [], day }: SetQuery): readonly Entry[] {
  for (const topic of showing) {
    const fact = factFor(sheet, topic, day);
    if (fact !== null && fact.origin !== 'missing') return [entry(sheet, topic, fact)];
  }
  return [];
}

/** Entries that are made between two rests. */
const ENTRIES_A_STEP = 20;

/** A list of which the first are at hand, and the rest made when somebody reads on. */
function* answerLong(
  context: AnswerContext,
  kind: 'project-list' | 'comparison',
  size: number,
  sheetAt: (index: number) => Sheet,
  entriesAt: (index: number) => readonly Entry[],
  counted: Counted,
  most = AT_HAND,
): Generator<void, Answer> {
  const atHand = Math.min(size, most);
  const entries: Entry[] = [];
  for (let index = 0; index < atHand; index++) {
    entries.push(...entriesAt(index));
    if (index % ENTRIES_A_STEP === 0) yield;
  }
  if (!isFilled(entries)) return refused(context, 'no-such-project');
  const more = { told: sheetAt(0), counted };
  if (size === atHand) return answered(context, kind, entries, more);
  const read = function* (): Generator<Entry, void> {
    for (let index = atHand; index < size; index++) yield* entriesAt(index);
  };
  const sheets = (): readonly Sheet[] => Array.from({ length: size }, (_, index) => sheetAt(index));
  // Each of these has one entry: its name, or the value it was ranked by.
  const beyond: Beyond = { entries: size - atHand, projects: size - atHand, sheets, read };
  return answered(context, kind, entries, { ...more, beyond });
}

function answerCount(context: AnswerContext, query: SetQuery, selected: Selected): Answer {
  const inputsAt = (index: number): readonly Fact[] => {
    const grounds = selected.groundsAt(index);
    return grounds.length === 0 ? groundsBefore(selected.sheetAt(index), query) : grounds;
  };
  const fact = figureOver(
    { kind: 'count', count: selected.size, unit: 'projects' },
    describe(query, selected.size),
    { size: selected.size, inputsAt, topic: null },
  );
  if (fact === null) return refused(context, 'no-such-project');
  return answered(context, 'aggregate', [entry(null, 'projectCount', fact)], {
    counted: { counted: selected.size, leftOut: [] },
  });
}

// "Hur många är de?" counts what was picked before: by these fields, else by name.
function groundsBefore(sheet: Sheet, { pickedBy = [] }: SetQuery): readonly Fact[] {
  for (const key of pickedBy) {
    const reading =
      key === 'startDate' || key === 'endDate' ? boundaryOf(sheet, key) : readingOf(sheet, key);
    if (reading?.origin === 'stated') return [reading];
  }
  return [sheet.name];
}

function isFilled<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}

function describe(query: SetQuery, count: number): string {
  const words = query.filters.map((filter) => filter.words).join(' ∧ ');
  return words === '' ? `n = ${count}` : `n(${words}) = ${count}`;
}

function* answerTotal(
  context: AnswerContext,
  query: SetQuery,
  selected: Selected,
  operation: 'sum' | 'average',
): Generator<void, Answer> {
  const measured = yield* measureSelected(selected, query.measure, query.explicitTotal);
  const { size } = measured;
  const first = size === 0 ? null : measured.at(0);
  if (first === null) return refused(context, 'missing-value');
  // Lengths are ordered by days and added up in the months they are told in.
  const sum = measured.numbers.reduce((total, _, at) => total + measured.toldAt(at), 0);
  const value = totalOf(first.fact.value, operation === 'sum' ? sum : sum / size);
  if (value === null) return refused(context, 'no-such-field');
  const formula = operation === 'sum' ? `Σ (${size})` : `Σ / ${size}`;
  const inputsAt = (index: number): readonly Fact[] => [measured.at(index).fact];
  const topic = query.measure === 'duration' ? 'period' : first.topic;
  const fact = figureOver(value, formula, { size, inputsAt, topic });
  if (fact === null) return refused(context, 'missing-value');
  return answered(context, 'aggregate', [entry(null, operation, fact)], {
    counted: measured.counted,
    ...(size > AT_HAND && { parts: partsOf(measured, selected) }),
  });
}

/** An amount in whole units of its currency; what is counted with one decimal where it is no whole number. */
function totalOf(like: Value, number: number): Value | null {
  switch (like.kind) {
    case 'money':
      return { kind: 'money', amount: Math.round(number), currency: like.currency };
    case 'count':
      return { kind: 'count', count: Math.round(number * 10) / 10, unit: like.unit ?? 'people' };
    case 'percent':
      return { kind: 'percent', percent: Math.round(number * 10) / 10 };
    default:
      return null;
  }
}

// What the last condition leaves of the projects that meet the others, in a hundred.
function* answerShare(
  context: AnswerContext,
  query: SetQuery,
  base: readonly Sheet[],
  selected: Selected,
): Generator<void, Answer> {
  const all = yield* selectSheets(context.library, base, query.filters.slice(0, -1));
  const [part, whole] = [yield* weigh(selected, query), yield* weigh(all, query)];
  if (whole.number === 0) return refused(context, 'missing-value');
  const percent = Math.round((part.number / whole.number) * 1000) / 10;
  const fact = figureOver({ kind: 'percent', percent }, `${part.number} / ${whole.number}`, {
    size: part.size + whole.size,
    inputsAt: (index) =>
      index < part.size ? part.inputsAt(index) : whole.inputsAt(index - part.size),
    topic: null,
  });
  if (fact === null) return refused(context, 'missing-value');
  const topic = query.measure === 'money' ? 'moneyShare' : 'projectShare';
  return answered(context, 'aggregate', [entry(null, topic, fact)], {
    counted: { counted: selected.size, leftOut: [] },
  });
}

interface Weighed {
  readonly size: number;
  readonly number: number;
  readonly inputsAt: (index: number) => readonly Fact[];
}

/** How many they are, or their money. */
function* weigh(
  selected: Selected,
  { measure, explicitTotal }: SetQuery,
): Generator<void, Weighed> {
  const { size } = selected;
  if (measure !== 'money')
    return { size, number: size, inputsAt: (index) => [selected.sheetAt(index).name] };
  const measured = yield* measureSelected(selected, 'money', explicitTotal);
  return {
    size: measured.size,
    number: measured.numbers.reduce((sum, number) => sum + number, 0),
    inputsAt: (index) => [measured.at(index).fact],
  };
}

function* answerExtreme(
  context: AnswerContext,
  query: SetQuery,
  selected: Selected,
): Generator<void, Answer> {
  const measured = yield* measureSelected(selected, query.measure, query.explicitTotal);
  const down =
    query.operation === 'largest' || query.operation === 'longest' || query.operation === 'latest';
  const chosen = outstanding(measured.numbers, down, query.limit, query.place);
  if (chosen.length === 0) return refused(context, 'missing-value');
  const measuredAt = (index: number): Measured => measured.at(chosen[index] ?? 0);
  return yield* answerLong(
    context,
    query.limit === null ? 'comparison' : 'project-list',
    chosen.length,
    (index) => measuredAt(index).sheet,
    (index) => {
      const { sheet, topic, fact } = measuredAt(index);
      // "Vilket är störst, och vem äger det?"
      const asked = chosen.length === 1 ? shownOf(sheet, query) : [];
      return [entry(sheet, topic, fact), ...asked];
    },
    measured.counted,
  );
}
