// What every contender of the benchmark does: build an index over sheets, then look questions up in it.

import type { Sheet } from '../../../src/model/sheet.js';

/** Looks one question up; whatever it gives back is not kept. */
export type LookUp = (question: string) => unknown;

export interface Contender {
  /** Loads what must be loaded once, whatever the sheets. */
  readonly prepare?: () => void;
  /** What is indexed, made from the sheets before the clock starts; the sheets are then dropped. */
  readonly material: (sheets: readonly Sheet[]) => unknown;
  readonly build: (material: never) => LookUp | Promise<LookUp>;
}

/** Ties the material of a contender to what it is built from. */
export function contender<T>(parts: {
  readonly prepare?: () => void;
  readonly material: (sheets: readonly Sheet[]) => T;
  readonly build: (material: T) => LookUp | Promise<LookUp>;
}): Contender {
  return parts;
}
