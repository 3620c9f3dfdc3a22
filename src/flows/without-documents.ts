// A library and the paths of removed documents → the library without them, step by step, before it is indexed anew.

import { joinSheets } from '../documents/join-sheets.js';
import { columnsOf, pickColumns } from '../facts/library-columns.js';
import { fileIds } from '../facts/sheet-places.js';
import { knowing } from '../model/kept-sheet.js';
import type { Library } from '../model/library.js';
import type { NameMatch } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import { statesContact } from '../search/find-contacts.js';
import { knowColumns } from './know-columns.js';

/**
 * Serves what is left with the old index: what only removed documents said is found no more.
 * @param removed paths; nothing of them is on any sheet afterwards.
 */
export function* withoutDocuments(
  library: Library,
  removed: ReadonlySet<string>,
): Generator<void, Library> {
  const { sheets, apart, now, placesNow, wholeNow } = yield* leaveOut(library, removed);
  const left = (sheet: Sheet): readonly Sheet[] => {
    const other = now.get(sheet);
    return other === undefined ? [sheet] : other === null ? [] : [other];
  };
  const leftOf = (found: readonly Sheet[], most: number): readonly Sheet[] =>
    found.flatMap(left).slice(0, most);
  const { search, names } = library;
  return {
    ...library,
    sheets,
    apart,
    unread: library.unread.filter(({ path }) => !removed.has(path)),
    search: {
      // A sheet that lost a document has its sentences in other places: it waits for the new index.
      findPassages: (words, options) =>
        search.findPassages(words, options).filter(({ sheet }) => !now.has(sheet)),
      *findSheets(words) {
        return wholeNow(yield* search.findSheets(words));
      },
      *findLikely(wanted) {
        return placesNow(yield* search.findLikely(wanted));
      },
    },
    names: {
      find: (tokens, kinds) =>
        names.find(tokens, kinds).flatMap((match): readonly NameMatch[] => {
          if (!match.entity.sheets.some((sheet) => now.has(sheet))) return [match];
          const own = match.entity.sheets.flatMap(left);
          return own.length === 0 ? [] : [{ ...match, entity: { ...match.entity, sheets: own } }];
        }),
      likeness: (folded, lower) => names.likeness(folded, lower),
      findByWords: (folded, most = Infinity) =>
        leftOf(names.findByWords(folded, most + now.size), most),
      findByOpening: (folded, most) => leftOf(names.findByOpening(folded, most + now.size), most),
      findBySequence: (folded, most) => leftOf(names.findBySequence(folded, most + now.size), most),
      findByOneWord: (folded, most) => leftOf(names.findByOneWord(folded, most + now.size), most),
      findByConsonants: (consonants, most) =>
        names.findByConsonants(consonants, most).flatMap(left),
      *findByContact(text) {
        for (const sheet of names.findByContact(text)) {
          const [other = null] = sheet === null ? [] : left(sheet);
          // What is left of a sheet need not state it any more.
          const isStated = other !== null && (other === sheet || statesContact(other, text));
          yield isStated ? other : null;
        }
      },
      findByNumber: (text) =>
        names
          .findByNumber(text)
          .flatMap((found) => left(found.sheet).map((sheet) => ({ ...found, sheet }))),
    },
  };
}

/** Where those places are now, without those that are -1. */
function pick(before: Uint32Array, now: Int32Array): Uint32Array {
  const places = new Uint32Array(before.length);
  let count = 0;
  for (const place of before) {
    const at = now[place] ?? -1;
    if (at >= 0) places[count++] = at;
  }
  return places.subarray(0, count);
}

interface LeftOver {
  readonly sheets: readonly Sheet[];
  /** As each document has them. */
  readonly apart: readonly Sheet[];
  /** Sheets that have lost a document: what is left of each, or null. */
  readonly now: ReadonlyMap<Sheet, Sheet | null>;
  /** Places in the library before → those now, without what is gone. */
  readonly placesNow: (before: Uint32Array) => Uint32Array;
  /** The same, without those that have lost a document either. */
  readonly wholeNow: (before: Uint32Array) => Uint32Array;
}

const SHEETS_A_STEP = 500;

function* leaveOut(library: Library, removed: ReadonlySet<string>): Generator<void, LeftOver> {
  const apart = yield* inSteps(
    library.apart ?? library.sheets,
    ({ document }) => !removed.has(document.path),
  );
  const touched = yield* inSteps(library.sheets, ({ document, documents }) =>
    documents === undefined
      ? removed.has(document.path)
      : documents.some(({ path }) => removed.has(path)),
  );
  const now = new Map<Sheet, Sheet | null>();
  for (const sheet of touched) {
    now.set(sheet, joinLeft(sheet, apart, removed));
    yield;
  }
  const sheets: Sheet[] = [];
  const places: number[] = [];
  const at = new Int32Array(library.sheets.length).fill(-1);
  for (const [place, sheet] of library.sheets.entries()) {
    if (place % SHEETS_A_STEP === 0) yield;
    const left = now.get(sheet);
    if (left === null) continue;
    at[place] = sheets.length;
    sheets.push(left ?? sheet);
    places.push(left === undefined ? place : -1);
  }
  knowColumns(sheets, yield* pickColumns(columnsOf(library.sheets), sheets, places));
  // Else the first question would file them all at once.
  yield* fileIds(sheets);
  const whole = Int32Array.from(at, (place) => ((places[place] ?? -1) < 0 ? -1 : place));
  const picking = (now: Int32Array) => (before: Uint32Array) => pick(before, now);
  return { sheets, apart, now, placesNow: picking(at), wholeNow: picking(whole) };
}

function* inSteps(
  sheets: readonly Sheet[],
  isWanted: (sheet: Sheet) => boolean,
): Generator<void, readonly Sheet[]> {
  const wanted: Sheet[] = [];
  for (const [at, sheet] of sheets.entries()) {
    if (isWanted(sheet)) wanted.push(sheet);
    if (at % SHEETS_A_STEP === 0) yield;
  }
  return wanted;
}

/** What the other documents of a project say of it; null where there are none. */
function joinLeft(
  sheet: Sheet,
  apart: readonly Sheet[],
  removed: ReadonlySet<string>,
): Sheet | null {
  const others = (sheet.documents ?? []).filter(({ path }) => !removed.has(path));
  if (others.length === 0) return null;
  const joined = joinSheets(apart.filter(({ document }) => others.includes(document)));
  const name = sheet.name.value.text;
  const left =
    joined.find(({ id }) => id === sheet.id) ??
    // The number may have stood in what was removed.
    joined.find((other) => other.name.value.text === name);
  const { knownNames } = sheet;
  return left === undefined ? null : knownNames ? knowing(left, knownNames) : left;
}
