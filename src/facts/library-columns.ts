// The sheets of a library → what questions about many of them look at, side by side: days, amounts, codes, regions.

import { fieldByKey } from '../catalogue/fields.js';
import type { StatedFact } from '../model/fact.js';
import { passingly } from '../model/kept-sheet.js';
import { runThrough } from '../model/run-through.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate, ValueOf } from '../model/value.js';
import { daysOf, factOf, readingOf } from './field-facts.js';
import { GROUP_FIELDS, groupTextsOn, type GroupField } from './group-texts.js';
import { partnerNamesOn } from './prose-facts.js';
import { regionOf } from './region-of.js';

/** Texts by sheet: each that any of them states once, and for each sheet 0 or 1 + the number of its text. */
export interface TextColumn {
  readonly texts: readonly string[];
  readonly ids: Uint32Array;
}

/** Texts by sheet, any number for each: those of a sheet from its start up to the next one's. */
export interface ListColumn {
  readonly texts: readonly string[];
  readonly starts: Uint32Array;
  /** Numbers of texts, from 0. */
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
  /** What each sheet is counted under where projects are told apart by a field. */
  readonly groups: ReadonlyMap<GroupField, ListColumn>;
  /** The organisations that own each. */
  readonly owners: ListColumn;
  /** Numbers that `toldNumbers` has read of sheets so far, by what was asked; `UNREAD` where not yet. */
  readonly told: Map<string, Float64Array>;
  /** The organisations that the prose of each makes partners; null until all have been read for them. */
  readonly partners: { names: ListColumn | null };
}

/** Stands for a number that nobody has asked for yet. */
export const UNREAD = Infinity;

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
const SHEETS_A_STEP = 1;
/** What is taken over from columns is not unpacked. */
const TAKEN_A_STEP = 200;

const known = new WeakMap<readonly Sheet[], LibraryColumns>();

/** The columns of these very sheets; read at once where they have not been filed. */
export function columnsOf(sheets: readonly Sheet[]): LibraryColumns {
  const filed = known.get(sheets);
  if (filed !== undefined) return filed;
  return runThrough(fileColumns(sheets));
}

/** The columns of these very sheets as they were kept. */
export function restoreColumns(sheets: readonly Sheet[], columns: LibraryColumns): void {
  known.set(sheets, columns);
}

/** Reads all sheets once, step by step; `columnsOf` gives what was read from then on. */
export function* fileColumns(sheets: readonly Sheet[]): Generator<void, LibraryColumns> {
  const filer = new ColumnFiler(sheets.length);
  for (let at = 0; at < sheets.length; at++) {
    const sheet = sheets[at];
    if (sheet !== undefined) filer.add(passingly(sheet), at);
    if (at % SHEETS_A_STEP === 0) yield;
  }
  const columns = yield* filer.finish();
  known.set(sheets, columns);
  return columns;
}

/**
 * The columns of other sheets, most of which stood in columns before, step by step.
 * @param places where each stood before; -1 for one that is to be read.
 */
export function* pickColumns(
  before: LibraryColumns,
  sheets: readonly Sheet[],
  places: readonly number[],
): Generator<void, LibraryColumns> {
  const filer = new ColumnFiler(sheets.length);
  yield* filer.take(before, places);
  for (let at = 0; at < places.length; at++) {
    const [place = -1, sheet] = [places[at], sheets[at]];
    if (place < 0 && sheet !== undefined) filer.add(sheet, at);
    else filer.takeLists(before, place);
    if (at % TAKEN_A_STEP === 0) yield;
  }
  yield* filer.takePartners(before, sheets, places);
  return yield* filer.finish();
}

class ColumnFiler {
  readonly #size: number;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #grant: MoneyFiler;
  readonly #totalBudget: MoneyFiler;
  readonly #participants: Float64Array;
  readonly #regions: TextFiler;
  readonly #coded: ReadonlyMap<string, TextFiler>;
  readonly #filled = new Map<string, Uint8Array>();
  readonly #groups: ReadonlyMap<GroupField, ListFiler>;
  readonly #owners: ListFiler;
  readonly #told = new Map<string, Float64Array>();
  readonly #partners: { names: ListColumn | null } = { names: null };

  constructor(size: number) {
    this.#size = size;
    this.#starts = new Int32Array(size);
    this.#ends = new Int32Array(size);
    this.#grant = new MoneyFiler(size);
    this.#totalBudget = new MoneyFiler(size);
    this.#participants = new Float64Array(size);
    this.#regions = new TextFiler(size);
    this.#coded = new Map(CODED.map((key) => [key, new TextFiler(size)]));
    this.#groups = new Map(GROUP_FIELDS.map((key) => [key, new ListFiler(size)]));
    this.#owners = new ListFiler(size);
  }

  /** Sheets are added, or their lists taken, in the order of the library. */
  add(sheet: Sheet, at: number): void {
    for (const [key, filer] of this.#groups) filer.add(groupTextsOn(sheet, key)?.texts ?? []);
    this.#owners.add(factOf(sheet, 'owner', 'organisations')?.value.names ?? []);
    const days = daysOf(sheet);
    const [start, end] = [dayNumber(days?.start), dayNumber(days?.end)];
    if (start !== null && end !== null) [this.#starts[at], this.#ends[at]] = [start, end];
    this.#grant.add(factOf(sheet, 'grant', 'money'), at);
    this.#totalBudget.add(factOf(sheet, 'totalBudget', 'money'), at);
    this.#participants[at] = factOf(sheet, 'plannedParticipants', 'count')?.value.count ?? NaN;
    this.#regions.add(regionOf(sheet), at);
    for (const { key, reading } of sheet.fields) {
      if (reading.origin === 'missing') continue;
      const flags = this.#flagsOf(key);
      if (flags !== null) flags[at] = 1;
      const filer = this.#coded.get(key);
      if (filer === undefined || reading.origin !== 'stated') continue;
      // As `readingOf` has it, the first that has a value counts.
      if (readingOf(sheet, key) === reading) filer.add(reading.text, at);
      else filer.note(reading.text);
    }
  }

  *take(before: LibraryColumns, places: readonly number[]): Generator<void, void> {
    copy(before.starts, places, this.#starts);
    copy(before.ends, places, this.#ends);
    this.#grant.take(before.grant, places);
    this.#totalBudget.take(before.totalBudget, places);
    yield;
    copy(before.plannedParticipants, places, this.#participants);
    this.#regions.take(before.regions, places);
    for (const [key, filer] of this.#coded) {
      yield;
      const column = before.coded.get(key);
      if (column !== undefined) filer.take(column, places);
    }
    for (const [key, flags] of before.filled) {
      yield;
      const own = this.#flagsOf(key);
      if (own !== null) copy(flags, places, own);
    }
    for (const [what, numbers] of before.told) {
      yield;
      const own = new Float64Array(this.#size).fill(UNREAD);
      copy(numbers, places, own);
      this.#told.set(what, own);
    }
  }

  takeLists(before: LibraryColumns, place: number): void {
    for (const [key, filer] of this.#groups) {
      const column = before.groups.get(key);
      if (column !== undefined) filer.take(column, place);
    }
    this.#owners.take(before.owners, place);
  }

  /** What is left of a library knows the names that it knew: partners are still these. */
  *takePartners(
    { partners: { names } }: LibraryColumns,
    sheets: readonly Sheet[],
    places: readonly number[],
  ): Generator<void, void> {
    if (names === null) return;
    const filer = new ListFiler(this.#size);
    for (let at = 0; at < places.length; at++) {
      const [place = -1, sheet] = [places[at], sheets[at]];
      if (place >= 0) filer.take(names, place);
      else filer.add(sheet === undefined ? [] : partnerNamesOn(sheet));
      if (at % TAKEN_A_STEP === 0) yield;
    }
    this.#partners.names = filer.column();
  }

  *finish(): Generator<void, LibraryColumns> {
    const groups = new Map<GroupField, ListColumn>();
    for (const [key, filer] of this.#groups) {
      yield;
      groups.set(key, filer.column());
    }
    yield;
    return {
      starts: this.#starts,
      ends: this.#ends,
      grant: this.#grant.column,
      totalBudget: this.#totalBudget.column,
      plannedParticipants: this.#participants,
      regions: this.#regions.column,
      coded: new Map([...this.#coded].map(([key, { column }]) => [key, column])),
      filled: this.#filled,
      groups,
      owners: this.#owners.column(),
      told: this.#told,
      partners: this.#partners,
    };
  }

  /** Labels of a document's own are too many to have an array each. */
  #flagsOf(key: string): Uint8Array | null {
    const flags = this.#filled.get(key);
    if (flags !== undefined) return flags;
    if (fieldByKey(key) === null) return null;
    const made = new Uint8Array(this.#size);
    this.#filled.set(key, made);
    return made;
  }
}

type Numbers = Int32Array | Uint32Array | Uint8Array | Float64Array;

function copy(from: Numbers, places: readonly number[], to: Numbers): void {
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? -1;
    if (place >= 0) to[at] = from[place] ?? 0;
  }
}

class MoneyFiler {
  readonly column: MoneyColumn;

  constructor(size: number) {
    this.column = { amounts: new Float64Array(size), inKronor: new Uint8Array(size) };
  }

  add(fact: StatedFact<ValueOf<'money'>> | null, at: number): void {
    this.column.amounts[at] = fact?.value.amount ?? NaN;
    if (fact?.value.currency === 'SEK') this.column.inKronor[at] = 1;
  }

  take({ amounts, inKronor }: MoneyColumn, places: readonly number[]): void {
    copy(amounts, places, this.column.amounts);
    copy(inKronor, places, this.column.inKronor);
  }
}

class TextFiler {
  readonly #texts: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly column: TextColumn;

  constructor(size: number) {
    this.column = { texts: this.#texts, ids: new Uint32Array(size) };
  }

  add(text: string | null, at: number): void {
    if (text !== null) this.column.ids[at] = this.note(text);
  }

  /** Some sheet has the text as well, beside another. */
  note(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    const number = this.#texts.push(own);
    this.#numbers.set(own, number);
    return number;
  }

  take({ texts, ids }: TextColumn, places: readonly number[]): void {
    for (const text of texts) this.note(text);
    copy(ids, places, this.column.ids);
  }
}

/** Files the texts of one sheet after the other. */
export class ListFiler {
  readonly #texts: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #starts: Uint32Array;
  #ids = new Uint32Array(1024);
  #at = 0;
  #size = 0;

  constructor(size: number) {
    this.#starts = new Uint32Array(size + 1);
  }

  add(texts: readonly string[]): void {
    for (const text of texts) this.#push(text);
    this.#close();
  }

  /** The texts that a sheet had in another column. */
  take({ texts, starts, ids }: ListColumn, place: number): void {
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++)
      this.#push(texts[ids[at] ?? 0] ?? '');
    this.#close();
  }

  column(): ListColumn {
    return { texts: this.#texts, starts: this.#starts, ids: this.#ids.slice(0, this.#size) };
  }

  #push(text: string): void {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      const own = ownText(text);
      number = this.#texts.push(own) - 1;
      this.#numbers.set(own, number);
    }
    if (this.#size === this.#ids.length) {
      const more = new Uint32Array(2 * this.#size);
      more.set(this.#ids);
      this.#ids = more;
    }
    this.#ids[this.#size++] = number;
  }

  #close(): void {
    this.#starts[++this.#at] = this.#size;
  }
}

/** A slice would keep the whole document that it was cut from. */
function ownText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** A day as a number that is ordered as days are; null for what is no day. */
export function dayNumber(date: IsoDate | undefined): number | null {
  if (date === undefined || !/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  return Number(date.slice(0, 4) + date.slice(5, 7) + date.slice(8));
}
