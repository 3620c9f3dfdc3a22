// A number on a sheet and one that is claimed → whether the claim is that number, in round figures at most.

const FEWEST_FIGURES = 2;
/** Zeros: no rounding goes beyond whole millions. */
const COARSEST = 6;
/** Zeros of what is said in round figures. */
const FEWEST_ZEROS = 5;

/**
 * "Är budgeten 101 miljoner?": true where the number rounds to it, to two figures at the least and to
 * a million at the most, so that "2 miljoner" is not 1.6 and "20" not 18.
 */
export function roundsTo(number: number, claimed: number): boolean {
  if (number === claimed) return true;
  const digits = String(Math.round(claimed));
  const trailing = /0*$/.exec(digits)?.[0].length ?? 0;
  const unit = 10 ** Math.min(trailing, digits.length - FEWEST_FIGURES, COARSEST);
  return trailing >= FEWEST_ZEROS && Math.abs(number - claimed) < unit / 2;
}
