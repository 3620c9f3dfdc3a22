// A list of sheets and all there are → where each of the list stands, and a test for being one of them.

import { placesOf } from '../facts/sheet-places.js';
import type { Library } from '../model/library.js';
import type { Sheet } from '../model/sheet.js';
import type { PlaceTest } from './filter-test.js';

/** Of a list that was asked about before, only some may be among those that are found. */
export function placesAmong(all: readonly Sheet[], list: readonly Sheet[]): Uint32Array {
  const places = placesOf(all, list);
  if (places !== null) return places;
  const wanted = new Set(list);
  return Uint32Array.from(all.flatMap((sheet, place) => (wanted.has(sheet) ? [place] : [])));
}

/** Places among the sheets of a library → those of the same sheets among some of them. */
export function placesWithin(
  { sheets }: Pick<Library, 'sheets'>,
  all: readonly Sheet[],
  places: Uint32Array,
): Uint32Array {
  if (all === sheets) return places;
  const found: Sheet[] = [];
  for (const place of places) {
    const sheet = sheets[place];
    if (sheet !== undefined) found.push(sheet);
  }
  return placesAmong(all, found);
}

export function isAmong(places: Uint32Array, size: number): PlaceTest {
  const flags = new Uint8Array(size);
  for (const place of places) flags[place] = 1;
  return (place) => flags[place] === 1;
}
