// A length → that many zeros in memory that is there to be written to all over, made step by step.

/** A megabyte: about as long as anything else between two looks at the clock. */
const NUMBERS_A_STEP = 2 ** 18;

/**
 * The machine gives the memory of a new array when it is first written to, page by page. Whatever is
 * sorted into a large one would wait for all of its pages at once.
 */
export function* zerosInSteps(length: number): Generator<void, Uint32Array> {
  const zeros = new Uint32Array(length);
  for (let at = 0; at < length; at += NUMBERS_A_STEP) {
    zeros.fill(0, at, at + NUMBERS_A_STEP);
    yield;
  }
  return zeros;
}
