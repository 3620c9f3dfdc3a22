// The values of a chart → where its axis begins and ends, and the round numbers on it.

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const TICKS = 4;

/** Reaches from 0, or from under the least value, to over the greatest, in steps of 1, 2 or 5 of a power of ten. */
export function scaleOf(values: readonly number[]): Scale {
  const least = Math.min(0, ...values);
  const greatest = Math.max(0, ...values);
  const step = roundStep((greatest - least) / TICKS);
  const from = Math.floor(least / step) * step;
  const to = Math.max(Math.ceil(greatest / step) * step, from + step);
  const count = Math.round((to - from) / step);
  return { from, to, ticks: Array.from({ length: count + 1 }, (_, index) => from + index * step) };
}

function roundStep(rough: number): number {
  if (rough <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].find((one) => one * power >= rough) ?? 10;
  return factor * power;
}
