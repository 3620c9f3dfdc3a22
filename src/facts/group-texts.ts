// A sheet and a field that projects are told apart by → the texts it is counted under there.

import type { StatedFact } from '../model/fact.js';
import type { Sheet } from '../model/sheet.js';
import { readingOf, textsOf } from './field-facts.js';

/** Fields by which projects are told apart, beside the years. */
export const GROUP_FIELDS = [
  'owner',
  'projectLeader',
  'counties',
  'municipalities',
  'programmeArea',
  'programme',
  'priorityArea',
  'thematicObjective',
] as const;

export type GroupField = (typeof GROUP_FIELDS)[number];

/** What the field states, and the texts that it counts under: itself, or each part of a list. */
export interface GroupTexts {
  readonly reading: StatedFact;
  readonly texts: readonly string[];
}

/** Null where the sheet states nothing there; whoever leads a project may stand as its contact. */
export function groupTextsOn(sheet: Sheet, by: GroupField): GroupTexts | null {
  const own = readingOf(sheet, by);
  const isEmpty = own === null || own.origin === 'missing';
  const reading = isEmpty && by === 'projectLeader' ? readingOf(sheet, 'contactPerson') : own;
  if (reading?.origin !== 'stated') return null;
  // A field that holds one text is that text; a list is each of its parts.
  const parts = reading.value.kind === 'places' ? textsOf(reading.value) : [];
  return { reading, texts: parts.length < 2 ? [reading.text] : parts };
}
