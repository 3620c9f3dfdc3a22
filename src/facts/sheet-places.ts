// The sheets of a library → where each stands among them, by its id or as one of a list.

import { bucketsOf, createBucketFiler, type BucketIndex } from '../language/bucket-index.js';
import type { Sheet } from '../model/sheet.js';

const byId = new WeakMap<readonly Sheet[], BucketIndex>();

const SHEETS_A_STEP = 500;

/** Files the ids of the sheets, step by step; `placeOfId` knows them from then on. */
export function* fileIds(sheets: readonly Sheet[]): Generator<void, void> {
  if (byId.has(sheets)) return;
  const filer = createBucketFiler();
  for (let at = 0; at < sheets.length; at++) {
    filer.add(sheets[at]?.id ?? '', at);
    if (at % SHEETS_A_STEP === 0) yield;
  }
  byId.set(sheets, bucketsOf(yield* filer.sortInSteps()));
}

/** The first sheet with that id, by its number from 0; null where none has it. */
export function placeOfId(sheets: readonly Sheet[], id: string): number | null {
  return (
    filed(sheets)
      .at(id)
      .find((place) => sheets[place]?.id === id) ?? null
  );
}

function filed(sheets: readonly Sheet[]): BucketIndex {
  const filing = fileIds(sheets);
  for (;;) {
    const known = byId.get(sheets);
    if (known !== undefined) return known;
    filing.next();
  }
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
