// The sheets of a library → where each stands among them, by its id, its document or as one of a list.

import { bucketsOf, createBucketFiler, type BucketIndex } from '../language/bucket-index.js';
import { runThrough } from '../model/run-through.js';
import type { Sheet } from '../model/sheet.js';

/** Places by what they are looked up by. */
interface Filed {
  readonly byId: BucketIndex;
  readonly byDocument: BucketIndex;
}

const filedOf = new WeakMap<readonly Sheet[], Filed>();

const SHEETS_A_STEP = 500;

/** Files the ids and documents of the sheets, step by step; what looks them up knows them from then on. */
export function* fileIds(sheets: readonly Sheet[]): Generator<void, void> {
  if (filedOf.has(sheets)) return;
  const [ids, documents] = [createBucketFiler(), createBucketFiler()];
  for (let at = 0; at < sheets.length; at++) {
    ids.add(sheets[at]?.id ?? '', at);
    const path = pathAt(sheets, at);
    // Two sheets of one document tell that it holds several; it may hold very many.
    if (path !== pathAt(sheets, at - 1) || path !== pathAt(sheets, at - 2)) documents.add(path, at);
    if (at % SHEETS_A_STEP === 0) yield;
  }
  const byId = bucketsOf(yield* ids.sortInSteps());
  filedOf.set(sheets, { byId, byDocument: bucketsOf(yield* documents.sortInSteps()) });
}

function pathAt(sheets: readonly Sheet[], at: number): string {
  return sheets[at]?.document.path ?? '';
}

/** The first sheet with that id, by its number from 0; null where none has it. */
export function placeOfId(sheets: readonly Sheet[], id: string): number | null {
  return (
    filed(sheets)
      .byId.at(id)
      .find((place) => sheets[place]?.id === id) ?? null
  );
}

/** The sheet of a document; null where it holds several, or none. */
export function onlySheetIn(sheets: readonly Sheet[], document: string): Sheet | null {
  const places = filed(sheets).byDocument.at(document);
  const [first, second] = places.filter((place) => pathAt(sheets, place) === document);
  return first === undefined || second !== undefined ? null : (sheets[first] ?? null);
}

function filed(sheets: readonly Sheet[]): Filed {
  const known = filedOf.get(sheets);
  if (known !== undefined) return known;
  runThrough(fileIds(sheets));
  return filed(sheets);
}

/** The first sheet with that id; null where none has it. */
export function sheetWithId(sheets: readonly Sheet[], id: string): Sheet | null {
  const place = placeOfId(sheets, id);
  return place === null ? null : (sheets[place] ?? null);
}

/**
 * Where the sheets of a list stand among all: numbers from 0, in the order of the list. Null where
 * one of them is not among them.
 */
export function placesOf(all: readonly Sheet[], list: readonly Sheet[]): Uint32Array | null {
  const places = new Uint32Array(list.length);
  let found = 0;
  // Nearly every list is in the order of the library: one walk then finds them all.
  for (let at = 0; at < all.length && found < list.length; at++)
    if (all[at] === list[found]) places[found++] = at;
  for (; found < list.length; found++) {
    const sheet = list[found];
    const place = sheet === undefined ? null : placeOfId(all, sheet.id);
    if (place === null || all[place] !== sheet) return null;
    places[found] = place;
  }
  return places;
}
