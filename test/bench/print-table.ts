// Figures of the contenders → a table in which the first is the measure of the others.

import type { Figures } from './run-contender.js';

export interface Row {
  readonly name: string;
  readonly figures: Figures | null;
}

const COLUMNS: readonly {
  readonly heading: string;
  readonly of: (figures: Figures) => number;
  readonly show: (value: number) => string;
}[] = [
  { heading: 'p50', of: (each) => each.p50, show: ms },
  { heading: 'p99', of: (each) => each.p99, show: ms },
  { heading: 'slowest', of: (each) => each.slowest, show: ms },
  { heading: 'build', of: (each) => each.buildMs, show: ms },
  { heading: 'memory', of: (each) => each.memory, show: mb },
  { heading: 'process', of: (each) => each.rss, show: mb },
];

/** Each figure with its ratio to that of the first contender that has one. */
export function printTable(rows: readonly Row[]): void {
  const own = rows[0]?.figures ?? null;
  console.log(
    line(
      '',
      COLUMNS.map(({ heading }) => heading),
    ),
  );
  for (const { name, figures } of rows) {
    const cells = COLUMNS.map(({ of, show }) => {
      if (figures === null) return 'failed';
      const ratio =
        own === null || own === figures ? '' : ` ×${(of(figures) / of(own)).toFixed(2)}`;
      return show(of(figures)) + ratio;
    });
    const fewer = figures !== null && figures.asked < 600 ? ` (${figures.asked} asked)` : '';
    console.log(line(name, cells) + fewer);
  }
  if (own) console.log(`loaded once whatever the sheets: ${mb(own.loaded)}`);
}

function line(name: string, cells: readonly string[]): string {
  return [name.padEnd(12), ...cells.map((cell) => cell.padStart(19))].join('');
}

function ms(duration: number): string {
  return duration < 100 ? `${duration.toFixed(2)} ms` : `${duration.toFixed(0)} ms`;
}

function mb(size: number): string {
  return `${size.toFixed(1)} MB`;
}
