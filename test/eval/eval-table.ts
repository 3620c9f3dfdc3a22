// What `npm run eval` prints: tables, each measuring one thing against labels or expected answers.

/** Options as given on the command line: `--labels FILE` is `options.get('labels')`. */
export type EvalOptions = ReadonlyMap<string, string>;

export interface EvalTable {
  /** Also what picks the table: `npm run eval -- --only descriptions`. */
  readonly name: string;
  /** The lines to print; a line saying so where there is nothing to measure against. */
  readonly measure: (options: EvalOptions) => Promise<readonly string[]>;
}

/** Columns of one width, the first left-aligned. */
export function tableRow(name: string, ...cells: readonly string[]): string {
  return name.padEnd(44) + cells.map((cell) => cell.padStart(12)).join('');
}

/** A share as a percentage with one decimal; a dash where nothing was counted. */
export function percentOf(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
