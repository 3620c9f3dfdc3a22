// The sheets of a library → what questions about many of them look at, side by side: days, amounts, codes, regions.

import { fieldByKey } from '../catalogue/fields.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate } from '../model/value.js';
import { daysOf, factOf, readingOf } from './field-facts.js';
import { regionOf } from './region-of.js';

/** Texts by sheet: each once, and for each sheet 0 or 1 + the number of its text. */
export interface TextColumn {
  readonly texts: readonly string[];
  readonly ids: Uint32Array;
}

/** Amounts by sheet, NaN where it states none; 1 where they are in Swedish kronor. */
export interface MoneyColumn {
  readonly amounts: Float64Array;
  readonly inKronor: Uint8Array;
}

/** One value for each sheet, in the order of the library; plain arrays, so that they can be kept. */
export interface LibraryColumns {
  /** Days as numbers, 20180901 for 2018-09-01; 0 where `daysOf` gives none. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly grant: MoneyColumn;
  readonly totalBudget: MoneyColumn;
  /** NaN where the sheet states none. */
  readonly plannedParticipants: Float64Array;
  readonly regions: TextColumn;
  /** What is stated in the fields whose values are codes or texts of a register. */
  readonly coded: ReadonlyMap<string, TextColumn>;
  /** For each field of the catalogue that any sheet has, 1 where a sheet has a value in it. */
  readonly filled: ReadonlyMap<string, Uint8Array>;
}

/** Fields whose values questions about many give in words or codes of the register. */
const CODED = [
  'specificObjective',
  'interventionType',
  'postalCode',
  'programmeArea',
  'thematicObjective',
  'priorityArea',
  'programme',
];
const SHEETS_A_STEP = 100;

const known = new WeakMap<readonly Sheet[], LibraryColumns>();

/** The columns of these very sheets; read at once where they have not been filed. */
export function columnsOf(sheets: readonly Sheet[]): LibraryColumns {
  const filed = known.get(sheets);
  if (filed !== undefined) return filed;
  const filing = fileColumns(sheets);
  for (;;) {
    const step = filing.next();
    if (step.done === true) return step.value;
  }
}

/** The columns of these very sheets as they were kept. */
export function restoreColumns(sheets: readonly Sheet[], columns: LibraryColumns): void {
  known.set(sheets, columns);
}

/** Reads all sheets once, step by step; `columnsOf` gives what was read from then on. */
export function* fileColumns(sheets: readonly Sheet[]): Generator<void, LibraryColumns> {
  const size = sheets.length;
  const [grant, totalBudget] = [moneyFiler(size), moneyFiler(size)];
  const regions = textFiler(size);
  const coded = new Map(CODED.map((key) => [key, textFiler(size)]));
  const filled = new Map<string, Uint8Array>();
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const plannedParticipants = new Float64Array(size).fill(NaN);
  for (const [at, sheet] of sheets.entries()) {
    const days = daysOf(sheet);
    const [start, end] = [dayNumber(days?.start), dayNumber(days?.end)];
    if (start !== null && end !== null) [starts[at], ends[at]] = [start, end];
    grant.add(sheet, 'grant', at);
    totalBudget.add(sheet, 'totalBudget', at);
    const people = factOf(sheet, 'plannedParticipants', 'count');
    if (people !== null) plannedParticipants[at] = people.value.count;
    regions.add(regionOf(sheet), at);
    for (const { key, reading } of sheet.fields) {
      if (reading.origin === 'missing') continue;
      fieldFlags(filled, key, size)?.fill(1, at, at + 1);
      const filer = coded.get(key);
      // As `readingOf` has it, the first that has a value counts.
      if (filer !== undefined && readingOf(sheet, key) === reading && reading.origin === 'stated')
        filer.add(reading.text, at);
    }
    if (at % SHEETS_A_STEP === 0) yield;
  }
  const columns: LibraryColumns = {
    starts,
    ends,
    grant: grant.column,
    totalBudget: totalBudget.column,
    plannedParticipants,
    regions: regions.column,
    coded: new Map([...coded].map(([key, { column }]) => [key, column])),
    filled,
  };
  known.set(sheets, columns);
  return columns;
}

/** A day as a number that is ordered as days are; null for what is no day. */
export function dayNumber(date: IsoDate | undefined): number | null {
  if (date === undefined || !/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  return Number(date.slice(0, 4) + date.slice(5, 7) + date.slice(8));
}

/** Labels of a document's own are too many to have an array each. */
function fieldFlags(
  filled: Map<string, Uint8Array>,
  key: string,
  size: number,
): Uint8Array | undefined {
  const flags = filled.get(key);
  if (flags !== undefined || fieldByKey(key) === null) return flags;
  const made = new Uint8Array(size);
  filled.set(key, made);
  return made;
}

function moneyFiler(size: number): {
  readonly column: MoneyColumn;
  readonly add: (sheet: Sheet, key: string, at: number) => void;
} {
  const amounts = new Float64Array(size).fill(NaN);
  const inKronor = new Uint8Array(size);
  return {
    column: { amounts, inKronor },
    add(sheet, key, at) {
      const fact = factOf(sheet, key, 'money');
      if (fact === null) return;
      amounts[at] = fact.value.amount;
      if (fact.value.currency === 'SEK') inKronor[at] = 1;
    },
  };
}

function textFiler(size: number): {
  readonly column: TextColumn;
  readonly add: (text: string | null, at: number) => void;
} {
  const texts: string[] = [];
  const ids = new Uint32Array(size);
  const numbers = new Map<string, number>();
  return {
    column: { texts, ids },
    add(text, at) {
      if (text === null) return;
      const known = numbers.get(text) ?? texts.push(text);
      numbers.set(text, known);
      ids[at] = known;
    },
  };
}
