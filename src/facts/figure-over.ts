// Projects with their values → the figure over all of them; over very many its inputs are made when somebody looks.

import { derived, derivedFromMany, type DerivedFact, type Fact } from '../model/fact.js';
import type { Value } from '../model/value.js';

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
