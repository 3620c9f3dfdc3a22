// A table → the records in it: a project a row, a project a column, or labels beside their values.

import { fieldByLabel, isProseLabel } from '../catalogue/fields.js';
import type { GridCell, GridRow, RecordValue } from './laid-out.js';
import type { LabelledLine, ProseBlock } from './read-lines.js';

/** What a table says of one project. */
export interface GridRecord {
  readonly labelled: readonly LabelledLine[];
  readonly prose: readonly ProseBlock[];
  /** A line of the record, for telling of it. */
  readonly line: number;
  /** Cells that are neither label nor value: running text. */
  readonly loose: readonly GridCell[];
}

export interface ReadGrid {
  /** Several projects, one a record; or what the table adds to the document's one project. */
  readonly kind: 'records' | 'fields';
  readonly records: readonly GridRecord[];
}

/** Headings stand within the first rows; what is above them is the table's own title. */
const HEADING_ROWS = 15;

/** Rows that are read in one step. */
const AT_ONCE = 10;

/**
 * Reads a table by its headings, step by step; a table without any known label gives its cells as
 * prose.
 */
export function* readGrid(rows: readonly GridRow[]): Generator<void, ReadGrid> {
  const filled = rows.filter((row) => row.some((cell) => cell !== null));
  if (yield* hasLabelColumn(filled)) {
    const columns = turn(filled).filter((column) => column.some((cell) => cell !== null));
    const [labels, ...projects] = columns;
    const isList = labels && projects.length > 1 && namesEach(labels, projects);
    return isList
      ? yield* readRecords(columns, 0)
      : { kind: 'fields', records: [readPairs(filled)] };
  }
  const heading = filled.slice(0, HEADING_ROWS).findIndex((row) => isHeadingRow(row));
  return heading >= 0 && filled.length > heading + 1
    ? yield* readRecords(filled, heading)
    : { kind: 'fields', records: [readPairs(filled)] };
}

/** True where most rows begin with a label, so that values stand beside and not below. */
function* hasLabelColumn(rows: readonly GridRow[]): Generator<void, boolean> {
  const firsts = rows.flatMap((row) => row.find((cell) => cell !== null) ?? []);
  const known: GridCell[] = [];
  for (const [index, cell] of firsts.entries()) {
    if (index % AT_ONCE === 0) yield;
    if (isKnown(cell.text)) known.push(cell);
  }
  return known.length >= 2 && known.length * 2 >= firsts.length && keysOf(known).size >= 2;
}

/** The record of an object's values, each under its label. */
export function readRecord(values: readonly RecordValue[], line: number): GridRecord {
  const labelled: LabelledLine[] = [];
  const prose: ProseBlock[] = [];
  for (const { label, cells } of values) {
    const [first] = cells;
    const at = { label: label.text, labelLine: label.line };
    if (first === undefined) labelled.push({ ...at, text: '', line: label.line });
    else if (isProse(label.text, first)) for (const cell of cells) prose.push(proseOf(cell));
    else if (cells.length === 1) labelled.push({ ...at, text: first.text, line: first.line });
    else labelled.push({ ...at, text: first.text, line: first.line, items: cells });
  }
  return { labelled, prose, line, loose: [] };
}

function isHeadingRow(row: GridRow): boolean {
  const cells = row.filter((cell) => cell !== null);
  const known = cells.filter((cell) => isKnown(cell.text));
  return known.length >= 2 && known.length * 2 >= cells.length && keysOf(known).size >= 2;
}

function keysOf(cells: readonly GridCell[]): ReadonlySet<string> {
  return new Set(cells.map((cell) => fieldByLabel(cell.text)?.key ?? 'prose'));
}

function isKnown(text: string): boolean {
  return fieldByLabel(text) !== null || isProseLabel(text);
}

function* readRecords(rows: readonly GridRow[], heading: number): Generator<void, ReadGrid> {
  const headings = rows[heading] ?? [];
  const records: GridRecord[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % AT_ONCE === 0) yield;
    // What sums up the list is none of its projects.
    if (index <= heading || isSum(row)) continue;
    const values = headings.flatMap((label, column): readonly RecordValue[] => {
      const cell = row[column] ?? null;
      return label === null ? [] : [{ label, cells: cell === null ? [] : [cell] }];
    });
    records.push(readRecord(values, row.find((cell) => cell !== null)?.line ?? 1));
  }
  return { kind: 'records', records };
}

const SUM = /^(?:(?:del|slut|total)?summa|totalt|(?:sub|grand )?total|sum)(?:\s.{0,30})?:?$/iu;

function isSum(row: GridRow): boolean {
  const first = row.find((cell) => cell !== null);
  return first != null && SUM.test(first.text) && !/\d{3}/.test(first.text);
}

// Labels down the side with one column a project: each column then says its own name or number,
// and none of them is a column of labels too.
function namesEach(labels: GridRow, projects: readonly GridRow[]): boolean {
  const names = labels.findIndex(
    (label) => label !== null && ['name', 'registrationNumber'].includes(keyOf(label)),
  );
  return (
    names >= 0 &&
    projects.every(
      (project) =>
        project[names] && project.filter((cell) => cell !== null && isKnown(cell.text)).length < 2,
    )
  );
}

function keyOf(label: GridCell): string {
  return fieldByLabel(label.text)?.key ?? '';
}

function readPairs(rows: readonly GridRow[]): GridRecord {
  const values: RecordValue[] = [];
  const loose: GridCell[] = [];
  for (const row of rows) {
    const cells = row.filter((cell) => cell !== null);
    const pairs = pairsOf(row, cells);
    for (const pair of pairs) values.push(pair);
    if (pairs.length === 0) for (const cell of cells) loose.push(cell);
  }
  const line = rows[0]?.find((cell) => cell !== null)?.line ?? 1;
  return { ...readRecord(values, line), loose };
}

/** Label and value side by side, once or several times along the row. */
function pairsOf(row: GridRow, cells: readonly GridCell[]): readonly RecordValue[] {
  const known = row.flatMap((cell, column) =>
    cell !== null && isKnown(cell.text) ? [column] : [],
  );
  const starts = known.filter(
    (column, index) => index === 0 || column > (known[index - 1] ?? 0) + 1,
  );
  if (starts.length > 0 && row.findIndex((cell) => cell !== null) === starts[0]) {
    return starts.flatMap((column, index) => {
      const label = row[column] ?? null;
      const value = row.slice(column + 1, starts[index + 1]).find((cell) => cell !== null);
      return label === null ? [] : [{ label: bare(label), cells: value ? [value] : [] }];
    });
  }
  const [label, value, ...more] = cells;
  const isPair = label && value && more.length === 0 && label.text.length <= 60;
  return isPair && /^\p{Lu}[^.!?]*:?$/u.test(label.text)
    ? [{ label: bare(label), cells: [value] }]
    : [];
}

function bare(label: GridCell): GridCell {
  return { ...label, text: label.text.replace(/\s*:\s*$/, '') };
}

function isProse(label: string, cell: GridCell): boolean {
  return isProseLabel(label) && fieldByLabel(label) === null && /\p{L}/u.test(cell.text);
}

function proseOf(cell: GridCell): ProseBlock {
  return { firstLine: cell.lines[0]?.line ?? cell.line, lines: cell.lines.map(({ text }) => text) };
}

function turn(rows: readonly GridRow[]): readonly GridRow[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: columns }, (_, column) => rows.map((row) => row[column] ?? null));
}
