// A chart as data: a few labelled figures, each a fact, before any surface has drawn it.

import type { Fact } from './fact.js';
import type { Said } from './said.js';

export interface ChartPoint {
  /** A word of the bot's own, or of a sheet's; unique within the chart. */
  readonly label: string;
  readonly value: number;
  /** What the figure was computed from. */
  readonly fact: Fact;
}

/** Bars, never empty. The card beside it has the same figures in rows or in words, with their sources. */
export interface Chart {
  readonly title: Said;
  /** What is counted. */
  readonly measure: Said;
  readonly points: readonly [ChartPoint, ...ChartPoint[]];
}
