// All sheets and a selection → the sheets that a summary is about.

import { factOf, readingOf, textsOf } from '../facts/field-facts.js';
import { fold } from '../language/fold.js';
import { assertNever } from '../model/assert-never.js';
import type { Sheet } from '../model/sheet.js';
import type { Selection } from '../model/subscription.js';

const PLACES = ['region', 'counties', 'municipalities'] as const;

/** The chosen sheets, in library order. */
export function chooseSheets(sheets: readonly Sheet[], selection: Selection): readonly Sheet[] {
  switch (selection.kind) {
    case 'all':
      return sheets;
    case 'region':
      return sheets.filter((sheet) => includes(placesOf(sheet), selection.region));
    case 'owner':
      return sheets.filter((sheet) => includes(ownersOf(sheet), selection.owner));
    case 'projects':
      return sheets.filter(({ id }) => selection.ids.includes(id));
    default:
      return assertNever(selection);
  }
}

/** The region, counties and municipalities of a sheet, as written. */
export function placesOf(sheet: Sheet): readonly string[] {
  return PLACES.flatMap((key) => textsAt(sheet, key));
}

/** The owners of a sheet, each once. */
export function ownersOf(sheet: Sheet): readonly string[] {
  return [...new Set(factOf(sheet, 'owner', 'organisations')?.value.names ?? [])];
}

function textsAt(sheet: Sheet, key: string): readonly string[] {
  const reading = readingOf(sheet, key);
  return reading === null || reading.origin === 'missing' ? [] : textsOf(reading.value);
}

function includes(names: readonly string[], name: string): boolean {
  return names.some((other) => fold(other) === fold(name));
}
