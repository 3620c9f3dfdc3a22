// What every contender of the benchmark does: build an index over sheets, then look questions up in it.

import type { AnswerJson } from '../../../src/model/answer-json.js';
import type { Sheet } from '../../../src/model/sheet.js';

/** Looks one question up; whatever it gives back is not kept. */
export type LookUp = (question: string) => unknown;

/** What a look-up gave, as an answer that can be judged, or the number of the record it found first. */
export type ReadResult = (result: unknown) => AnswerJson | number | null;

export interface Contender {
  /** Loads what must be loaded once, whatever the sheets. */
  readonly prepare?: () => void;
  /** What is indexed, made from the sheets before the clock starts; the sheets are then dropped. */
  readonly material: (sheets: readonly Sheet[]) => unknown;
  readonly build: (material: never) => LookUp | Promise<LookUp>;
  readonly read: ReadResult;
}

/** Ties the material of a contender to what it is built from, and its results to how they are read. */
export function contender<T, R>(parts: {
  readonly prepare?: () => void;
  readonly material: (sheets: readonly Sheet[]) => T;
  readonly build: (
    material: T,
  ) => ((question: string) => R | Promise<R>) | Promise<(question: string) => R | Promise<R>>;
  readonly read: (result: R) => AnswerJson | number | null;
}): Contender {
  return { ...parts, read: (result) => parts.read(result as R) };
}
