// Filters over the library → the sheets that meet all of them, and on demand the facts that decided.

import { fold } from '../language/fold.js';
import { ANY_DAY, factFor } from '../facts/facts-for.js';
import { boundaryOf, readingOf } from '../facts/field-facts.js';
import { columnsOf, type LibraryColumns } from '../facts/library-columns.js';
import { placesOf } from '../facts/sheet-places.js';
import { assertNever } from '../model/assert-never.js';
import type { Fact, Missing } from '../model/fact.js';
import type { Library } from '../model/library.js';
import type { NameKind } from '../model/names.js';
import type { Filter } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import { amountOn, filterTest, type PlaceTest } from './filter-test.js';
import { isAmong, placesAmong } from './places-among.js';
import { proseFiltersIn, proseTest } from './prose-test.js';
import { goalsOn, rolesOf, type Shown } from './select-by-prose.js';

/** The sheets that met the filters, in library order; whatever shows it is made when it is asked for. */
export interface Selected {
  readonly size: number;
  readonly sheetAt: (index: number) => Sheet;
  /** The facts that decided, by the number of the sheet among those selected. */
  readonly groundsAt: (index: number) => readonly Fact[];
  /** What a list shows of the sheet instead of its name: its owner, the partner, the goal. */
  readonly shownAt: (index: number) => readonly Shown[];
  /** Where each stands among the sheets that the columns are of. */
  readonly places: Uint32Array;
  readonly columns: LibraryColumns;
  /** The sheets that the columns are of. */
  readonly all: readonly Sheet[];
}

/** The sheets in library order, found step by step. */
export function* selectSheets(
  library: Library,
  base: readonly Sheet[],
  filters: readonly Filter[],
): Generator<void, Selected> {
  const { all, places: given } = groundOf(library, base);
  const columns = columnsOf(all);
  const sheetOf = (place: number): Sheet => all[place] as Sheet;
  const named = filters.flatMap((filter) => (filter.kind === 'entity' ? [filter] : []));
  const tests: PlaceTest[] = [];
  let places = given;
  for (const { entity } of named) {
    const own = placesAmong(all, entity.sheets);
    // Begun from the fewest, and held against the others.
    if (places === null || (base === library.sheets && own.length < places.length)) {
      if (places !== null) tests.push(isAmong(places, all.length));
      places = own;
    } else tests.push(isAmong(own, all.length));
  }
  const ofProse = new Map<Filter, PlaceTest>();
  for (const filter of filters.flatMap(proseFiltersIn))
    ofProse.set(filter, yield* proseTest(filter, { all, columns, library }));
  const inner = new Map<Filter, PlaceTest>();
  const testOf = (filter: Filter): PlaceTest => {
    const test = newTest(filter);
    inner.set(filter, test);
    return test;
  };
  const newTest = (filter: Filter): PlaceTest => {
    switch (filter.kind) {
      case 'entity':
        return isAmong(placesAmong(all, filter.entity.sheets), all.length);
      case 'any': {
        const either = filter.filters.map(testOf);
        return (place) => either.some((test) => test(place));
      }
      case 'not': {
        const denied = testOf(filter.filter);
        return (place) => !denied(place) && groundOfDenial(sheetOf(place), filter.filter) !== null;
      }
      case 'prose':
      case 'partner':
      case 'goal':
        return ofProse.get(filter) ?? never;
      default:
        return filterTest(filter, columns, sheetOf);
    }
  };
  const others = filters.filter(({ kind }) => kind !== 'entity');
  // What has to be read is read only of sheets that meet all else.
  for (const filter of [...others].sort((a, b) => costOf(a) - costOf(b)))
    tests.push(testOf(filter));
  const found = yield* meetingAll(places, all.length, tests);
  const sheetAt = (index: number): Sheet => sheetOf(found[index] ?? -1);
  return {
    size: found.length,
    sheetAt,
    groundsAt: (index) => groundsOn(sheetAt(index), found[index] ?? -1, filters, inner),
    shownAt: (index) => shownOn(sheetAt(index), filters),
    places: found,
    columns,
    all,
  };
}

const never: PlaceTest = () => false;

/** Numbers in the order in which conditions are best tested. */
function costOf(filter: Filter): number {
  switch (filter.kind) {
    case 'partner':
    case 'goal':
      return 2;
    case 'lacking':
    case 'items':
    case 'name-word':
    case 'not':
      return 1;
    case 'any':
      return Math.max(...filter.filters.map(costOf));
    default:
      return 0;
  }
}

/** The sheets that columns are looked up for, and which of them are given; null for all of them. */
function groundOf(
  library: Library,
  base: readonly Sheet[],
): { readonly all: readonly Sheet[]; readonly places: Uint32Array | null } {
  if (base === library.sheets) return { all: base, places: null };
  const places = placesOf(library.sheets, base);
  return places === null ? { all: base, places: null } : { all: library.sheets, places };
}

/** Sheets that are tested between two rests: a test may have to read all that a sheet says. */
const SHEETS_A_STEP = 20;

function* meetingAll(
  places: Uint32Array | null,
  size: number,
  tests: readonly PlaceTest[],
): Generator<void, Uint32Array> {
  if (places !== null && tests.length === 0) return places;
  const found = new Uint32Array(places?.length ?? size);
  let count = 0;
  for (let index = 0; index < found.length; index++) {
    const place = places === null ? index : (places[index] ?? 0);
    if (tests.every((test) => test(place))) found[count++] = place;
    if (index % SHEETS_A_STEP === 0) yield;
  }
  return found.subarray(0, count);
}

/** The facts by which a sheet that met the filters did so. */
function groundsOn(
  sheet: Sheet,
  place: number,
  filters: readonly Filter[],
  tests: ReadonlyMap<Filter, PlaceTest>,
): readonly Fact[] {
  return filters.flatMap((filter): readonly Fact[] => {
    switch (filter.kind) {
      case 'any': {
        const met = filter.filters.find((each) => tests.get(each)?.(place) === true);
        return met === undefined ? [] : groundsOn(sheet, place, [met], tests);
      }
      case 'not':
        return groundOfDenial(sheet, filter.filter) ?? [];
      case 'items':
        return givenBy(factFor(sheet, filter.topic, ANY_DAY));
      case 'partner':
      case 'goal':
        return shownOn(sheet, [filter]).map(({ fact }) => fact);
      case 'prose':
      case 'lacking':
      case 'name-word':
        return [sheet.name];
      case 'entity':
        return [groundOfEntity(sheet, filter.entity.name)];
      case 'amount':
        return givenBy(amountOn(sheet, filter.of));
      case 'time':
        return givenBy(boundaryOf(sheet, filter.aspect === 'end' ? 'endDate' : 'startDate'));
      case 'code':
        return givenBy(readingOf(sheet, filter.topic));
      default:
        return assertNever(filter);
    }
  });
}

/** What a sheet must state before it can be said not to meet a condition on it. */
const STATED: Readonly<Record<NameKind, readonly string[]>> = {
  place: ['counties', 'municipalities', 'region', 'programmeArea'],
  organisation: ['owner'],
  person: ['projectLeader', 'contactPerson'],
  project: ['name'],
};

/** What the sheet says instead; null where it says nothing of the kind, so that nothing is known. */
function groundOfDenial(sheet: Sheet, filter: Filter): readonly Fact[] | null {
  switch (filter.kind) {
    case 'entity': {
      // A county is denied by counties, not by the programme area alone.
      for (const key of [...filter.entity.fields, ...STATED[filter.entity.kind]]) {
        const reading = readingOf(sheet, key);
        if (reading?.origin === 'stated') return [reading];
      }
      return null;
    }
    case 'time':
      return oneOf(boundaryOf(sheet, filter.aspect === 'end' ? 'endDate' : 'startDate'));
    case 'amount':
      return oneOf(amountOn(sheet, filter.of));
    case 'code':
      return oneOf(readingOf(sheet, filter.topic));
    case 'items':
      return oneOf(factFor(sheet, filter.topic, ANY_DAY));
    case 'any': {
      const grounds = filter.filters.map((each) => groundOfDenial(sheet, each));
      return grounds.includes(null) ? null : grounds.flatMap((each) => each ?? []);
    }
    case 'not':
      return groundOfDenial(sheet, filter.filter);
    case 'name-word':
    case 'lacking':
    case 'prose':
    case 'partner':
    case 'goal':
      return [sheet.name];
    default:
      return assertNever(filter);
  }
}

function oneOf(reading: Fact | Missing | null): readonly Fact[] | null {
  const given = givenBy(reading);
  return given.length === 0 ? null : given;
}

function givenBy(reading: Fact | Missing | null): readonly Fact[] {
  return reading === null || reading.origin === 'missing' ? [] : [reading];
}

function shownOn(sheet: Sheet, filters: readonly Filter[]): readonly Shown[] {
  return filters.flatMap((filter) =>
    filter.kind === 'partner'
      ? rolesOf(sheet, filter.name)
      : filter.kind === 'goal'
        ? goalsOn(sheet, filter.words)
        : [],
  );
}

function groundOfEntity(sheet: Sheet, name: string): Fact {
  const wanted = fold(name);
  const fact = sheet.fields.find(
    ({ reading }) => reading.origin === 'stated' && fold(reading.text).includes(wanted),
  )?.reading;
  return fact?.origin === 'stated' ? fact : sheet.name;
}
