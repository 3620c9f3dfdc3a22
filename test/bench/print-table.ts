// Figures of the contenders at every size → one table, in which the first of a size is the measure of its others.

import type { Figures } from './run-contender.js';

export interface Row {
  readonly size: number;
  readonly name: string;
  /** Or why there are none. */
  readonly figures: Figures | string;
}

const COLUMNS: readonly {
  readonly heading: string;
  readonly of: (figures: Figures) => number;
  readonly show: (value: number) => string;
  /** True where the ratio to the first says more than the figure. */
  readonly ratio: boolean;
}[] = [
  { heading: 'right', of: (each) => each.right, show: percent, ratio: false },
  { heading: 'wrong', of: (each) => each.wrong, show: percent, ratio: false },
  { heading: 'p50', of: (each) => each.p50, show: ms, ratio: true },
  { heading: 'p99', of: (each) => each.p99, show: ms, ratio: true },
  { heading: 'steady p50', of: (each) => each.steadyP50, show: ms, ratio: true },
  { heading: 'steady p99', of: (each) => each.steadyP99, show: ms, ratio: true },
  { heading: 'slowest', of: (each) => each.slowest, show: ms, ratio: true },
  { heading: 'build', of: (each) => each.buildMs, show: seconds, ratio: true },
  { heading: 'memory', of: (each) => each.memory, show: mb, ratio: true },
  { heading: 'peak', of: (each) => each.peak, show: mb, ratio: true },
  { heading: 'process', of: (each) => each.rss, show: mb, ratio: true },
];

/** Of so many questions each contender is asked, where it is quick enough. */
export interface Wanted {
  readonly timed: number;
  readonly judged: number;
}

/** A Markdown table; each figure of the others with its ratio to that of the first of their size. */
export function tableOf(rows: readonly Row[], wanted: Wanted): readonly string[] {
  const lines = rows.map(({ size, name, figures }) => {
    const sheets = size.toLocaleString('sv').replace(/\s/g, ' ');
    if (typeof figures === 'string')
      return [sheets, name, figures, ...COLUMNS.slice(1).map(() => '')].join(' | ');
    const first = rows.find((row) => row.size === size)?.figures;
    const own = first === undefined || typeof first === 'string' ? null : first;
    const cells = COLUMNS.map(({ of, show, ratio }) => {
      const told = show(of(figures));
      if (own === null || own === figures || !ratio) return told;
      return `${told} ×${(of(figures) / of(own)).toFixed(2)}`;
    });
    return [sheets, name + fewerOf(figures, wanted), ...cells].join(' | ');
  });
  return [
    `| sheets | | ${COLUMNS.map(({ heading }) => heading).join(' | ')} |`,
    `| ---: | --- | ${COLUMNS.map(() => '---:').join(' | ')} |`,
    ...lines.map((line) => `| ${line} |`),
  ];
}

/** How many a slow one was asked. */
function fewerOf({ asked, judged }: Figures, wanted: Wanted): string {
  const told = [
    ...(asked < wanted.timed ? [`${asked} timed`] : []),
    ...(judged < wanted.judged ? [`${judged} judged`] : []),
  ];
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function ms(duration: number): string {
  return duration < 100 ? `${duration.toFixed(2)} ms` : `${duration.toFixed(0)} ms`;
}

function seconds(duration: number): string {
  return `${(duration / 1000).toFixed(1)} s`;
}

function mb(size: number): string {
  return `${size.toFixed(size < 100 ? 1 : 0)} MB`;
}
