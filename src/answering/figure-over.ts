// Projects with their values → the figure over all of them; over very many its inputs are made when somebody looks.

import type { FigureParts } from '../model/answer.js';
import { derived, derivedFromMany, type DerivedFact, type Fact } from '../model/fact.js';
import type { Value } from '../model/value.js';
import { entry } from './answer-context.js';
import type { MeasuredSet } from './measure-selected.js';
import type { Selected } from './select-sheets.js';

/** Of longer lists and figures over more projects than these, the rest is made when it is looked at. */
export const AT_HAND = 100;
/** As many inputs as a card may cite. */
const CITED = 10;

/** The projects of a figure by their numbers from 0, each with the facts that go into it. */
interface Inputs {
  readonly size: number;
  readonly inputsAt: (index: number) => readonly Fact[];
  /** The field that all of them are of; null where they are of several. */
  readonly topic: string | null;
}

/** The figure; null where there is nothing that it could be made of. */
export function figureOver<V extends Value>(
  value: V,
  formula: string,
  { size, inputsAt, topic }: Inputs,
): DerivedFact<V> | null {
  const make = (most: number): readonly [Fact, ...Fact[]] | null => {
    const inputs: Fact[] = [];
    for (let index = 0; index < most; index++) inputs.push(...inputsAt(index));
    const [first, ...rest] = inputs;
    return first === undefined ? null : [first, ...rest];
  };
  const first = make(Math.min(size, size > AT_HAND ? CITED : size));
  if (first === null) return null;
  if (size <= AT_HAND) return derived(value, formula, first);
  const many = { projects: size, first, topic };
  return derivedFromMany(value, formula, many, () => make(size) ?? first);
}

/** What a figure over very many projects is made of, as far as it is drawn. */
export function partsOf(measured: MeasuredSet, selected: Selected): FigureParts {
  const atHand = Math.min(measured.size, AT_HAND);
  const entries = Array.from({ length: atHand }, (_, number) => {
    const { sheet, topic, fact } = measured.at(number);
    return entry(sheet, topic, fact);
  });
  return { entries, more: measured.size - atHand, regions: regionsOf(measured, selected) };
}

function regionsOf(measured: MeasuredSet, { places, columns }: Selected): FigureParts['regions'] {
  const { fact: like, topic } = measured.at(0);
  if (like.value.kind !== 'money') return [];
  const { currency } = like.value;
  const { texts, ids } = columns.regions;
  const own = new Map<number, { amount: number; numbers: number[] }>();
  for (let number = 0; number < measured.size; number++) {
    const id = ids[places[measured.indexes[number] ?? -1] ?? -1] ?? 0;
    if (id === 0) return [];
    const region = own.get(id) ?? { amount: 0, numbers: [] };
    own.set(id, region);
    region.amount += measured.numbers[number] ?? 0;
    region.numbers.push(number);
  }
  return [...own]
    .flatMap(([id, { amount, numbers }]) => {
      const fact = figureOver({ kind: 'money', amount, currency }, `Σ (${numbers.length})`, {
        size: numbers.length,
        inputsAt: (index) => [measured.at(numbers[index] ?? 0).fact],
        topic,
      });
      return fact === null ? [] : [{ region: texts[id - 1] ?? '', fact, amount }];
    })
    .sort((a, b) => b.amount - a.amount)
    .map(({ region, fact }) => ({ region, fact }));
}
