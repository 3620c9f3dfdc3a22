// The sheets of a library → what each must be read for, in its columns: numbers, what is said at all, and partners.

import { fold } from '../language/fold.js';
import { KeptSheet } from '../model/kept-sheet.js';
import type { MeasuredTopic } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import { firstWordsOf } from './known-names.js';
import { ListFiler, UNREAD, type LibraryColumns, type ListColumn } from './library-columns.js';
import { partnerNamesOn } from './prose-facts.js';
import { numberOn, saidColumn, saidOn, toldColumn } from './told-numbers.js';

/** What projects are ranked by, beside what other columns have. */
const NUMBERS: readonly MeasuredTopic[] = [
  ...(['partnersCount', 'countiesCount', 'municipalitiesCount', 'coFinancingRate'] as const),
  ...(['grantShare', 'ownFunding', 'grantPerMonth', 'grantPerYear'] as const),
  ...(['grantPerParticipant', 'budgetPerParticipant'] as const),
  ...(['grantPerMunicipality', 'grantPerCounty'] as const),
];
/** What projects are asked for that lack it, beside fields. */
const SAID = ['goals', 'partners', 'targetGroup', 'companies', 'women', 'men', 'quantities'];
/** Columns of which the names that the library knows decide: a new owner may be a partner elsewhere. */
const BY_NAMES: ReadonlySet<string> = new Set(['partnersCount', saidColumn('partners')]);

/** The columns of a library before this one, and where its sheets stood in them. */
export interface ColumnsBefore {
  readonly columns: LibraryColumns;
  /** By the place of a sheet now; -1 for one that is new or says something else. */
  readonly places: Int32Array;
  /** Names that only one of the two libraries knows. */
  readonly names: readonly string[];
}

/** Takes over, step by step, what still stands of numbers that were read of sheets before. */
export function* carryTold(
  columns: LibraryColumns,
  { columns: before, places, names }: ColumnsBefore,
): Generator<void, void> {
  for (const [what, numbers] of before.told) {
    if (names.length > 0 && BY_NAMES.has(what)) continue;
    const own = toldColumn(columns, what);
    yield;
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? -1;
      if (place >= 0) own[at] = numbers[place] ?? UNREAD;
      if (at % NUMBERS_A_STEP === 0) yield;
    }
  }
}

/** Numbers that are taken over between two rests. */
const NUMBERS_A_STEP = 5000;
/** Places that are gone through between two rests where no sheet has to be read. */
const PLACES_A_STEP = 100;

/**
 * Reads each sheet once, step by step, for all that is not yet known of it; questions about all
 * sheets then read none. What stood in the columns before is not read again.
 */
export function* fileTold(
  sheets: readonly Sheet[],
  columns: LibraryColumns,
  before: ColumnsBefore | null = null,
): Generator<void, void> {
  if (columns.partners.names !== null) return;
  for (const what of [...NUMBERS, ...SAID.map(saidColumn)]) {
    toldColumn(columns, what);
    yield;
  }
  const filer = new ToldFiler(columns, before);
  for (let at = 0; at < sheets.length; at++) {
    const sheet = sheets[at];
    if ((sheet !== undefined && filer.add(sheet, at)) || at % PLACES_A_STEP === 0) yield;
  }
  columns.partners.names = filer.partners();
}

class ToldFiler {
  readonly #told: readonly {
    readonly column: Float64Array;
    readonly read: (sheet: Sheet) => number;
  }[];
  readonly #byNames: readonly (readonly [Float64Array, Float64Array])[];
  readonly #partners: ListFiler;
  readonly #before: (ColumnsBefore & { readonly partners: ListColumn }) | null;
  readonly #mayName: (sheet: Sheet) => boolean;

  constructor(columns: LibraryColumns, before: ColumnsBefore | null) {
    const numbers = NUMBERS.map((topic) => ({
      column: toldColumn(columns, topic),
      read: (sheet: Sheet) => numberOn(sheet, topic),
    }));
    const said = SAID.map((topic) => ({
      column: toldColumn(columns, saidColumn(topic)),
      read: (sheet: Sheet) => saidOn(sheet, topic),
    }));
    this.#told = [...numbers, ...said];
    this.#partners = new ListFiler(columns.starts.length);
    const partners = before?.columns.partners.names ?? null;
    this.#before = before === null || partners === null ? null : { ...before, partners };
    this.#byNames = [...BY_NAMES].flatMap((what) => {
      const old = before?.columns.told.get(what);
      return old === undefined ? [] : [[old, toldColumn(columns, what)] as const];
    });
    this.#mayName = nameTest(before?.names ?? []);
  }

  /** Sheets are added in the order of the library; true where one had to be looked into. */
  add(sheet: Sheet, at: number): boolean {
    let passing: Sheet | null = null;
    const look = (): Sheet => (passing ??= passingly(sheet));
    const place = this.#before?.places[at] ?? -1;
    const isKept = place >= 0 && !this.#mayName(sheet);
    if (this.#before !== null && isKept) {
      this.#partners.take(this.#before.partners, place);
      for (const [old, own] of this.#byNames) own[at] = old[place] ?? UNREAD;
    } else this.#partners.add(partnerNamesOn(look()));
    let isRead = !isKept || (this.#before?.names.length ?? 0) > 0;
    for (const { column, read } of this.#told) {
      if (column[at] !== UNREAD) continue;
      column[at] = read(look());
      isRead = true;
    }
    return isRead;
  }

  partners(): ListColumn {
    return this.#partners.column();
  }
}

/** The same sheet, so that what is read of it is not remembered as long as it is there. */
function passingly(sheet: Sheet): Sheet {
  return sheet instanceof KeptSheet ? sheet.passing() : { ...sheet };
}

/** True of a sheet whose prose holds the first word of one of the names. */
function nameTest(names: readonly string[]): (sheet: Sheet) => boolean {
  const words = [...new Set(names.flatMap(firstWordsOf))];
  if (words.length === 0) return () => false;
  return ({ passages }) =>
    passages.some(({ sentences }) =>
      sentences.some(({ text }) => {
        const folded = fold(text);
        return words.some((word) => folded.includes(word));
      }),
    );
}
