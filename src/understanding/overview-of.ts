// A reading that asks of a project as a whole → the few facts that come first, or all of them.

import type { Query } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate } from '../model/value.js';
import type { Reading } from './reading.js';

/** "Allt om X", "everything on the sheet" */
const ASKS_FOR_ALL =
  /(?<!\p{L})(?:allt|allting|alla uppgifter|samtliga uppgifter|hela bladet|everything|all (?:the )?(?:info|information|details|facts)|whole sheet)(?!\p{L})/iu;

/** @param day what its status is told for; today unless the question names another. */
export function overviewOf(
  { text, today, taken }: Reading,
  sheet: Sheet,
  day: IsoDate = today,
): Extract<Query, { kind: 'overview' }> {
  // A number and nothing else opens the project that has it, as the home's button does.
  const opened = taken.length > 0 && taken.every((each) => each === 'number');
  return { kind: 'overview', sheet, day, whole: opened || ASKS_FOR_ALL.test(text) };
}
