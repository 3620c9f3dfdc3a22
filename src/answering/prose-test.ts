// A condition on words, partners or goals → a test of a sheet by its place, which reads the prose only of sheets that may meet it.

import { isSameOrganisation } from '../facts/owner-names.js';
import type { LibraryColumns, ListColumn } from '../facts/library-columns.js';
import { analyseWord } from '../language/analyse-word.js';
import { fold } from '../language/fold.js';
import { tokenise } from '../language/tokenise.js';
import { assertNever } from '../model/assert-never.js';
import type { Library } from '../model/library.js';
import type { Filter } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import type { PlaceTest } from './filter-test.js';
import { isAmong, placesAmong, placesWithin } from './places-among.js';
import { formsOfGoal, formsOfPartner, goalsOn, namesInFull, partnerOn } from './select-by-prose.js';

export type ProseFilter = Extract<Filter, { kind: 'partner' | 'goal' | 'prose' }>;

/** What a test looks into: the sheets, and what is known of them without reading them. */
export interface Ground {
  readonly all: readonly Sheet[];
  readonly columns: LibraryColumns;
  readonly library: Library;
}

/** The conditions on prose within a filter. */
export function proseFiltersIn(filter: Filter): readonly ProseFilter[] {
  switch (filter.kind) {
    case 'partner':
    case 'goal':
    case 'prose':
      return [filter];
    case 'not':
      return proseFiltersIn(filter.filter);
    case 'any':
      return filter.filters.flatMap(proseFiltersIn);
    default:
      return [];
  }
}

/** The test, made step by step. */
export function* proseTest(filter: ProseFilter, ground: Ground): Generator<void, PlaceTest> {
  const { all, columns } = ground;
  const sheetAt = (place: number): Sheet => all[place] as Sheet;
  switch (filter.kind) {
    case 'partner': {
      const { name } = filter;
      const owns = yield* nameMarks(columns.owners, (text) =>
        isSameOrganisation(text, name) ? SURE : 0,
      );
      const { names } = columns.partners;
      if (names !== null) {
        // A short form of the name counts only where the prose speaks of the name as well.
        const partners = yield* nameMarks(names, (text) =>
          !isSameOrganisation(text, name) ? 0 : namesInFull(text, name) ? SURE : PERHAPS,
        );
        return (place) =>
          owns(place) === SURE ||
          partners(place) === SURE ||
          (partners(place) === PERHAPS && partnerOn(sheetAt(place), name) !== null);
      }
      const isLikely = yield* likelyTest(formsOfPartner(name), ground);
      yield;
      return (place) =>
        owns(place) === SURE || (isLikely(place) && partnerOn(sheetAt(place), name) !== null);
    }
    case 'goal': {
      const isLikely = yield* likelyTest(formsOfGoal(filter.words), ground);
      yield;
      return (place) => isLikely(place) && goalsOn(sheetAt(place), filter.words).length > 0;
    }
    case 'prose':
      return isAmong(yield* placesOnProse(ground, filter.words), all.length);
    default:
      return assertNever(filter);
  }
}

// Projects "about" something: every word stands in the name or in the prose.
function* placesOnProse({ all, library }: Ground, words: string): Generator<void, Uint32Array> {
  const wanted = tokenise(words).map((token) => fold(analyseWord(token.lower).lemma));
  const inName = placesAmong(all, library.names.findByWords(wanted));
  yield;
  const inProse = placesWithin(library, all, yield* library.search.findSheets(words));
  const places = new Uint32Array(inName.length + inProse.length);
  places.set(inName);
  places.set(inProse, inName.length);
  return places;
}

/** True of every sheet where there are no forms to look for. */
function* likelyTest(
  wanted: readonly (readonly string[])[],
  { all, library }: Ground,
): Generator<void, PlaceTest> {
  if (wanted.length === 0) return () => true;
  const likely = placesWithin(library, all, yield* library.search.findLikely(wanted));
  return isAmong(likely, all.length);
}

/** Names that are compared between two rests. */
const NAMES_A_STEP = 500;

const [PERHAPS, SURE] = [1, 2];

/** The highest mark of the names of a sheet, by its place. */
function* nameMarks(
  { texts, starts, ids }: ListColumn,
  markOf: (text: string) => number,
): Generator<void, (place: number) => number> {
  const marks = new Uint8Array(texts.length);
  for (let number = 0; number < texts.length; number++) {
    marks[number] = markOf(texts[number] ?? '');
    if (number % NAMES_A_STEP === 0) yield;
  }
  return (place) => {
    let highest = 0;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++)
      highest = Math.max(highest, marks[ids[at] ?? 0] ?? 0);
    return highest;
  };
}
