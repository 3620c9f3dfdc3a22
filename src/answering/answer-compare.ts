// Two or more named projects → which is the larger, the difference, the sum, or both side by side.

import { fold } from '../language/fold.js';
import { placeKey } from '../language/place-key.js';
import type { Answer, Entry, Ranking } from '../model/answer.js';
import { derived, type Fact } from '../model/fact.js';
import type { Query } from '../model/query.js';
import type { Value } from '../model/value.js';
import { answered, entry, refused, type AnswerContext } from './answer-context.js';
import { resolveAsk } from './answer-fields.js';
import { measureAll, rank, type Measured } from './measure-sheets.js';

type CompareQuery = Extract<Query, { kind: 'compare' }>;

export function answerCompare(context: AnswerContext, query: CompareQuery): Answer {
  if (query.operation === 'same') return answerSame(context, query);
  if (query.operation === 'side-by-side') return answerSideBySide(context, query);
  const total =
    query.asks.some((ask) => ask.topics[0] === 'totalBudget') &&
    query.sheets.every((sheet) => sheet.fields.some((field) => field.key === 'totalBudget'));
  const { measured, counted } = measureAll(query.sheets, query.measure, total);
  const [a, b, ...more] = measured;
  if (!a || !b) return refused(context, 'missing-value', { nearest: query.sheets });
  const facts: readonly [Fact, ...Fact[]] = [a.fact, b.fact, ...more.map((each) => each.fact)];
  const rows = measured.map((each): Entry => entry(each.sheet, each.topic, each.fact));
  if (['difference', 'sum', 'average'].includes(query.operation)) {
    const numbers = measured.map((each) => each.number);
    const sum = numbers.reduce((all, number) => all + number, 0);
    const amount =
      query.operation === 'difference'
        ? Math.abs(a.number - b.number)
        : query.operation === 'average'
          ? sum / numbers.length
          : sum;
    const sign = query.operation === 'difference' ? ' − ' : ' + ';
    const texts = measured.map((each) =>
      'text' in each.fact ? each.fact.text : String(each.number),
    );
    const fact = derived(
      like(a.fact.value, amount),
      query.operation === 'average'
        ? `(${texts.join(sign)}) / ${numbers.length}`
        : texts.join(sign),
      facts,
    );
    return answered(context, 'comparison', [entry(null, query.operation, fact), ...rows], {
      counted,
    });
  }
  if (query.claimed) return answerClaimed(context, query.operation, asTold(a), asTold(b), rows);
  const told = measured.map(asTold);
  const down = ['largest', 'longest', 'latest'].includes(query.operation);
  const [first, ...rest] = rank(told, down).map((each): Entry =>
    entry(each.sheet, each.topic, each.fact),
  );
  return first
    ? answered(context, 'comparison', [first, ...rest], {
        counted,
        ranked: isTied(told, down) ? 'equal' : (query.operation as Ranking),
      })
    : refused(context, 'missing-value');
}

// Two that are told to be 40 months long are alike, though one of them may have a leap day in it.
function asTold(measured: Measured): Measured {
  const { value } = measured.fact;
  return value.kind === 'count' && value.unit === 'months'
    ? { ...measured, number: value.count }
    : measured;
}

function isTied(measured: readonly Measured[], down: boolean): boolean {
  const [first, second] = measured
    .map(({ number }) => (down ? -number : number))
    .sort((a, b) => a - b);
  return first === second;
}

// "Har A större budget än B?" is answered by yes or no, with both values.
function answerClaimed(
  context: AnswerContext,
  operation: CompareQuery['operation'],
  a: Measured,
  b: Measured,
  rows: readonly Entry[],
): Answer {
  const down = ['largest', 'longest', 'latest'].includes(operation);
  const truth = down ? a.number > b.number : a.number < b.number;
  const texts = [a, b].map((each) => ('text' in each.fact ? each.fact.text : String(each.number)));
  const fact = derived({ kind: 'truth', truth }, texts.join(down ? ' > ' : ' < '), [
    a.fact,
    b.fact,
  ]);
  return answered(context, 'yes-no', [entry(null, 'truth', fact), ...rows]);
}

function like(value: Value, number: number): Value {
  if (value.kind === 'money') return { kind: 'money', amount: number, currency: value.currency };
  if (value.kind === 'date')
    return { kind: 'count', count: Math.round(number / 86_400_000), unit: 'days' };
  if (value.kind === 'count' && value.unit === 'months')
    return { kind: 'count', count: Math.round(number), unit: 'days' };
  return { kind: 'count', count: number, unit: 'people' };
}

function answerSame(context: AnswerContext, query: CompareQuery): Answer {
  const ask = query.asks[0] ?? { cue: 'owner', topics: ['owner'] };
  const found = query.sheets.map((sheet) => resolveAsk(sheet, ask, query.day));
  const entries = found.flatMap((each) => (each !== null && 'fact' in each ? [each] : []));
  const [first, second] = entries;
  if (!first || !second || entries.length < query.sheets.length)
    return refused(context, 'missing-value', { nearest: query.sheets });
  const shared = SHARES.test(context.question) ? sharedPlaces(entries) : [];
  if (shared.length > 0) {
    const truth = derived({ kind: 'truth', truth: true }, `${shared.join(', ')} ∈`, [
      first.fact,
      second.fact,
    ]);
    return answered(context, 'yes-no', [entry(null, 'truth', truth), ...entries]);
  }
  const texts = new Set(
    entries.map(({ fact }) => ('text' in fact ? fold(fact.text) : JSON.stringify(fact.value))),
  );
  const truth = derived(
    { kind: 'truth', truth: texts.size === 1 },
    entries
      .map(({ fact }) => ('text' in fact ? fact.text : ''))
      .join(texts.size === 1 ? ' = ' : ' ≠ '),
    [first.fact, second.fact],
  );
  return answered(context, 'yes-no', [entry(null, 'truth', truth), ...entries]);
}

/** "Ligger de i samma kommun?": one that all of them have will do. */
const SHARES =
  /(?<!\p{L})(?:(?:i|inom|in|within) (?:samma|the same)|samma kommun|the same (?:municipality|county))(?!\p{L})/iu;

// The places that every one of them names.
function sharedPlaces(entries: readonly Entry[]): readonly string[] {
  const [first = [], ...others] = entries.map(({ fact: { value } }) =>
    value.kind === 'places' ? value.names : [],
  );
  const keys = others.map((names) => new Set(names.map(placeKey)));
  return first.filter((name) => keys.every((own) => own.has(placeKey(name))));
}

function answerSideBySide(context: AnswerContext, query: CompareQuery): Answer {
  const asks = query.asks.filter((ask) => ask.cue !== 'overview');
  const wanted =
    asks.length > 0
      ? asks
      : [
          { cue: 'budget', topics: ['totalBudget', 'grant'] },
          { cue: 'owner', topics: ['owner'] },
          { cue: 'period', topics: ['period'] },
        ];
  const entries = query.sheets.flatMap((sheet) =>
    wanted.flatMap((ask) => {
      const found = resolveAsk(sheet, ask, query.day);
      return found !== null && 'fact' in found ? [found] : [];
    }),
  );
  const [first, ...rest] = entries;
  return first
    ? answered(context, 'comparison', [first, ...rest])
    : refused(context, 'missing-value', { nearest: query.sheets });
}
