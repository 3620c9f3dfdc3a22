// All sheets and a selection → the sheets that a summary is about.

import { factOf, readingOf, textsOf } from '../facts/field-facts.js';
import { fold } from '../language/fold.js';
import { assertNever } from '../model/assert-never.js';
import type { Sheet } from '../model/sheet.js';
import type { Selection } from '../model/subscription.js';

const PLACES = ['region', 'counties', 'municipalities'] as const;

/** Sheets that are looked into between two rests. */
const SHEETS_A_STEP = 5;

/** The chosen sheets, in library order, found step by step. */
export function* chooseSheets(
  sheets: readonly Sheet[],
  selection: Selection,
): Generator<void, readonly Sheet[]> {
  if (selection.kind === 'all') return sheets;
  const isChosen = choiceOf(selection);
  const chosen: Sheet[] = [];
  for (const [index, sheet] of sheets.entries()) {
    if (isChosen(sheet)) chosen.push(sheet);
    if (index % SHEETS_A_STEP === 0) yield;
  }
  return chosen;
}

function choiceOf(
  selection: Exclude<Selection, { readonly kind: 'all' }>,
): (sheet: Sheet) => boolean {
  switch (selection.kind) {
    case 'region':
      return (sheet) => includes(placesOf(sheet), selection.region);
    case 'owner':
      return (sheet) => includes(ownersOf(sheet), selection.owner);
    case 'projects': {
      const ids = new Set(selection.ids);
      return ({ id }) => ids.has(id);
    }
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
