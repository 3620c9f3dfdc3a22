// The sheets of a library → where each stands among them, by its id or as one of a list.

import type { Sheet } from '../model/sheet.js';

const byId = new WeakMap<readonly Sheet[], ReadonlyMap<string, number>>();

const SHEETS_A_STEP = 2000;

/** Files the ids of the sheets, step by step; `placeOfId` knows them from then on. */
export function* fileIds(sheets: readonly Sheet[]): Generator<void, ReadonlyMap<string, number>> {
  const places = new Map<string, number>();
  for (let at = 0; at < sheets.length; at++) {
    const id = sheets[at]?.id;
    if (id !== undefined && !places.has(id)) places.set(id, at);
    if (at % SHEETS_A_STEP === 0) yield;
  }
  byId.set(sheets, places);
  return places;
}

/** The first sheet with that id, by its number from 0; null where none has it. */
export function placeOfId(sheets: readonly Sheet[], id: string): number | null {
  return (byId.get(sheets) ?? filedAtOnce(sheets)).get(id) ?? null;
}

/** The first sheet with that id; null where none has it. */
export function sheetWithId(sheets: readonly Sheet[], id: string): Sheet | null {
  const place = placeOfId(sheets, id);
  return place === null ? null : (sheets[place] ?? null);
}

function filedAtOnce(sheets: readonly Sheet[]): ReadonlyMap<string, number> {
  const filing = fileIds(sheets);
  for (;;) {
    const step = filing.next();
    if (step.done === true) return step.value;
  }
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
