// The pieces of text on one page → its lines in reading order: across, or column by column.

import { fieldByLabel } from '../../catalogue/fields.js';
import type { PageItem } from '../extract/extracted.js';

export interface PageLine {
  readonly text: string;
  readonly height: number;
  /** Distance to the line above in its column, in heights of the line. */
  readonly gap: number;
  readonly column: number;
  /** True where it goes on with the value of the line above, beside an empty label. */
  readonly continues: boolean;
  /** Width of its first word, in points. */
  readonly firstWord: number;
  /** True if a word of this width would not have fitted behind it. */
  readonly full: (word: number) => boolean;
}

/** A stretch of a row without a wide gap. */
interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

interface Row {
  readonly y: number;
  readonly height: number;
  readonly segments: readonly Segment[];
}

/** In heights of the text: a gap this wide parts columns, one this narrow is no space. */
const COLUMN_GAP = 1.4;
const SPACE_GAP = 0.16;
const SAME_START = 4;
/** Fewer rows than this make no column. */
const LEAST_ROWS = 4;

export function readPage(items: readonly PageItem[]): readonly PageLine[] {
  const rows = rowsOf(items);
  const gutter = findGutter(rows);
  if (gutter === null) return linesOf(rows.map(whole), 0);
  if (gutter.kind === 'labels') return labelLines(rows, gutter.x);
  const lines: PageLine[] = [];
  let band: Row[] = [];
  const closeBand = (): void => {
    const left = band.map((row) => ({
      ...row,
      segments: row.segments.filter((s) => s.left < gutter.x - SAME_START),
    }));
    const right = band.map((row) => ({
      ...row,
      segments: row.segments.filter((s) => s.left >= gutter.x - SAME_START),
    }));
    lines.push(
      ...linesOf(left.filter(hasText).map(whole), 1),
      ...linesOf(right.filter(hasText).map(whole), 2),
    );
    band = [];
  };
  for (const row of rows) {
    // What crosses both columns parts those above it from those below.
    if (row.segments.some(({ left, right }) => left < gutter.x - SAME_START && right > gutter.x)) {
      closeBand();
      lines.push(...linesOf([whole(row)], 0));
    } else band.push(row);
  }
  closeBand();
  return lines;
}

function hasText({ segments }: Row): boolean {
  return segments.length > 0;
}

interface WholeRow {
  readonly y: number;
  readonly height: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly continues: boolean;
}

function whole({ y, height, segments }: Row): WholeRow {
  return {
    y,
    height,
    text: segments.map((segment) => segment.text).join('  '),
    left: segments[0]?.left ?? 0,
    right: segments.at(-1)?.right ?? 0,
    continues: false,
  };
}

function labelLines(rows: readonly Row[], x: number): readonly PageLine[] {
  const wholes = rows.map((row, index): WholeRow => {
    const above = rows[index - 1];
    const close = above !== undefined && above.y - row.y < row.height * 1.8;
    const beside = row.segments.every(({ left }) => Math.abs(left - x) <= SAME_START);
    return { ...whole(row), continues: beside && close };
  });
  return linesOf(wholes, 0);
}

function linesOf(rows: readonly WholeRow[], column: number): readonly PageLine[] {
  const edges = new Map<number, number | null>();
  const edgeFor = (height: number): number | null => {
    const known = edges.get(height);
    if (known !== undefined) return known;
    const edge = edgeOf(rows.filter((row) => row.height === height));
    edges.set(height, edge);
    return edge;
  };
  return rows.map((row, index) => {
    const above = rows[index - 1];
    const edge = edgeFor(row.height);
    const word = /^\S+/.exec(row.text)?.[0].length ?? 0;
    return {
      text: row.text,
      height: row.height,
      gap: above === undefined ? 9 : (above.y - row.y) / Math.max(1, row.height),
      column,
      continues: row.continues,
      firstWord: ((row.right - row.left) * word) / Math.max(1, row.text.length),
      // The width of a word is a guess from its letters, so half a letter more is taken.
      full: (width) => edge !== null && row.right + width + row.height * 0.8 > edge,
    };
  });
}

/** Where lines break, if several reach about as far; null where the lines are simply short. */
function edgeOf(rows: readonly WholeRow[]): number | null {
  const edge = rows.reduce((most, { right }) => Math.max(most, right), -Infinity);
  const left = rows.reduce((least, row) => Math.min(least, row.left), Infinity);
  const height = rows[0]?.height ?? 10;
  const near = Math.max((edge - left) * 0.18, Math.min((edge - left) * 0.4, height * 6));
  return rows.filter(({ right }) => edge - right < near).length >= 2 ? edge : null;
}

function rowsOf(items: readonly PageItem[]): readonly Row[] {
  const sorted = items
    .filter(([text]) => text.trim() !== '')
    .map((item) => ({ item, y: item[2] }))
    .sort((a, b) => b.y - a.y || a.item[1] - b.item[1]);
  const groups: { y: number; items: PageItem[] }[] = [];
  for (const { item, y } of sorted) {
    const group = groups.at(-1);
    const height = item[4] || 10;
    if (group && group.y - y < height * 0.5) group.items.push(item);
    else groups.push({ y, items: [item] });
  }
  return groups.map((group) => ({
    y: group.y,
    height: group.items.reduce((most, item) => Math.max(most, item[4]), 1),
    segments: segmentsOf(group.items),
  }));
}

function segmentsOf(items: readonly PageItem[]): readonly Segment[] {
  const segments: { text: string; left: number; right: number }[] = [];
  for (const [text, x, , width, height] of [...items].sort((a, b) => a[1] - b[1])) {
    const open = segments.at(-1);
    const gap = open === undefined ? Infinity : x - open.right;
    if (open === undefined || gap > height * COLUMN_GAP) {
      segments.push({ text, left: x, right: x + width });
    } else {
      const apart = gap > height * SPACE_GAP && !/\s$/u.test(open.text) && !/^\s/u.test(text);
      open.text += apart ? ` ${text}` : text;
      open.right = Math.max(open.right, x + width);
    }
  }
  return segments
    .map((segment) => ({ ...segment, text: segment.text.trim() }))
    .filter(({ text }) => text !== '');
}

/** The left edge of a second column, and whether labels or running text stand before it. */
function findGutter(
  rows: readonly Row[],
): { readonly x: number; readonly kind: 'labels' | 'columns' } | null {
  const margin = rows.reduce(
    (least, { segments }) => Math.min(least, segments[0]?.left ?? least),
    Infinity,
  );
  const starts = rows
    .flatMap(({ segments }) => segments.map(({ left }) => left))
    .filter((left) => left > margin + SAME_START * 4)
    .sort((a, b) => a - b);
  let best: { x: number; count: number } | null = null;
  for (let first = 0, after = 0; first < starts.length; first++) {
    const x = starts[first] ?? 0;
    while (after < starts.length && (starts[after] ?? 0) - x <= SAME_START) after++;
    if (after - first > (best?.count ?? 0)) best = { x, count: after - first };
  }
  if (best === null || best.count < LEAST_ROWS) return null;
  const { x } = best;
  const crossing = rows.filter(({ segments }) =>
    segments.some(({ left, right }) => left < x - SAME_START && right > x),
  );
  const beside = rows.filter(({ segments }) => {
    const [first] = segments;
    return (
      first && first.right <= x && segments.some(({ left }) => Math.abs(left - x) <= SAME_START)
    );
  });
  const labels = beside.filter(({ segments }) => isLabel(segments[0]?.text ?? ''));
  if (labels.length >= 2 && labels.length * 2 >= beside.length) return { x, kind: 'labels' };
  const left = rows.filter(({ segments }) => segments.some((s) => s.right <= x)).length;
  const isColumns = left >= LEAST_ROWS && crossing.length * 2 < rows.length;
  return isColumns ? { x, kind: 'columns' } : null;
}

// A line of a column set in columns may begin with a label and its value; a label column has none.
function isLabel(text: string): boolean {
  return fieldByLabel(text.replace(/\s*:$/, '')) !== null || /^[^:]{2,50}:$/u.test(text);
}
