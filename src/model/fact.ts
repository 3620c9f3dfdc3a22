// Facts: values that cannot exist without the sources they were read from or computed from.

import { placeKey } from './place.js';
import { distinctSources, type Source, type Sources } from './source.js';
import type { Value } from './value.js';

declare const cited: unique symbol;

interface FactBase<V extends Value> {
  readonly value: V;
  readonly sources: Sources;
  readonly [cited]: true;
}

/** Read from a labelled field; `text` is the value as written there. */
export interface StatedFact<V extends Value = Value> extends FactBase<V> {
  readonly origin: 'stated';
  readonly text: string;
}

/** Read from prose; `cue` is the wording that introduced it, null where it was inferred. */
export interface ExtractedFact<V extends Value = Value> extends FactBase<V> {
  readonly origin: 'extracted';
  readonly text: string;
  readonly cue: string | null;
  /** What it lists, in order, each with its own cue and source; absent where it lists nothing. */
  readonly parts?: readonly [ExtractedFact, ...ExtractedFact[]];
}

/** Computed; `formula` writes the computation out with its inputs, `sources` are theirs. */
export interface DerivedFact<V extends Value = Value> extends FactBase<V> {
  readonly origin: 'derived';
  readonly formula: string;
  readonly inputs: readonly [Fact, ...Fact[]];
  /** Where the inputs are very many: they and their sources are then made when they are looked at. */
  readonly many?: ManyInputs;
}

/** The inputs of a figure over very many projects, as far as a card tells of them. */
export interface ManyInputs {
  readonly projects: number;
  readonly first: readonly [Fact, ...Fact[]];
  /** The field that all of them are of; null where they are of several. */
  readonly topic: string | null;
}

export type Fact<V extends Value = Value> = StatedFact<V> | ExtractedFact<V> | DerivedFact<V>;

/** Why a labelled field has no value: nothing written, a placeholder, or a filler such as 0 EUR. */
export type MissingCause = 'empty' | 'placeholder' | 'filler';

/** A field that stands on the sheet without a value; the source shows the line. */
export interface Missing {
  readonly origin: 'missing';
  readonly cause: MissingCause;
  readonly source: Source;
}

/** A fact quoted from a labelled field. */
export function stated<V extends Value>(value: V, text: string, sources: Sources): StatedFact<V> {
  return { origin: 'stated', value, text, sources } as StatedFact<V>;
}

/** A fact quoted from prose. */
export function extracted<V extends Value>(
  value: V,
  text: string,
  cue: string | null,
  sources: Sources,
  parts?: readonly [ExtractedFact, ...ExtractedFact[]],
): ExtractedFact<V> {
  const fact = { origin: 'extracted', value, text, cue, sources, ...(parts ? { parts } : {}) };
  return fact as unknown as ExtractedFact<V>;
}

/** A fact computed from others; its sources are those of the inputs, each once, in their order. */
export function derived<V extends Value>(
  value: V,
  formula: string,
  inputs: readonly [Fact, ...Fact[]],
): DerivedFact<V> {
  const sources = uniqueSources(inputs.flatMap((input) => [...input.sources]));
  return { origin: 'derived', value, formula, inputs, sources } as unknown as DerivedFact<V>;
}

/**
 * The same over very many projects: inputs and sources are made when they are first looked at.
 * @param make all inputs, those of `many.first` first.
 */
export function derivedFromMany<V extends Value>(
  value: V,
  formula: string,
  many: ManyInputs,
  make: () => readonly [Fact, ...Fact[]],
): DerivedFact<V> {
  let made: DerivedFact<V> | null = null;
  const whole = (): DerivedFact<V> => (made ??= derived(value, formula, make()));
  const fact = {
    origin: 'derived',
    value,
    formula,
    many,
    get inputs() {
      return whole().inputs;
    },
    get sources() {
      return whole().sources;
    },
  };
  return fact as unknown as DerivedFact<V>;
}

/** The sources of a fact; of a figure over very many projects those of the first alone. */
export function sourcesAtHand(fact: Fact): Sources {
  if (fact.origin !== 'derived' || fact.many === undefined) return fact.sources;
  const [first, ...rest] = fact.many.first;
  return [first.sources[0], ...rest.map(({ sources }) => sources[0])];
}

export function missing(cause: MissingCause, source: Source): Missing {
  return { origin: 'missing', cause, source };
}

function uniqueSources(sources: readonly Source[]): readonly Source[] {
  return distinctSources(
    sources,
    ({ place, label, quote }) => `${placeKey(place)}\u0000${label}\u0000${quote}`,
  );
}
