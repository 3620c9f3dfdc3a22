// Numbers, one after the other → a flat array of them, which is grown a piece at a time.

import { zerosInSteps } from './zeros.js';

/** Numbers in one piece. */
const A_PIECE = 2 ** 15;

/**
 * A list of whole numbers from 0 to 2 ** 32 - 1. An array of a hundred thousand moves all that it holds
 * whenever it has grown, and what it holds is gone through at every collection; of this one nothing is.
 */
export class NumberList {
  #length = 0;
  readonly #pieces: Uint32Array[] = [];

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    const at = this.#length++ % A_PIECE;
    if (at === 0) this.#pieces.push(new Uint32Array(A_PIECE));
    const last = this.#pieces.at(-1);
    if (last !== undefined) last[at] = number;
  }

  /** All of them, step by step. */
  *flatten(): Generator<void, Uint32Array> {
    const whole = yield* zerosInSteps(this.#length);
    for (const [at, piece] of this.#pieces.entries()) {
      const from = at * A_PIECE;
      whole.set(piece.subarray(0, this.#length - from), from);
      yield;
    }
    return whole;
  }
}
