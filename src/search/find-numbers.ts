// Sheets → the look-up of registration and project numbers in a text, in any spacing.

import { bucketsOf, createBucketFiler, type Buckets } from '../language/bucket-index.js';
import { fold } from '../language/fold.js';
import type { Names } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import { everyMatch } from '../language/every-match.js';

/** Files sheets of a library under their numbers. */
export interface NumberFiler {
  add(sheet: Sheet, index: number): void;
  finish(): Generator<void, Buckets>;
}

export function createNumberFiler(): NumberFiler {
  const filer = createBucketFiler();
  return {
    add(sheet, index) {
      for (const key of numberKeys(sheet)) filer.add(key, index);
    },
    finish: () => filer.sortInSteps(),
  };
}

/** The look-up over the sheets that were filed. */
export function numbersOf(buckets: Buckets, sheets: readonly Sheet[]): Names['findByNumber'] {
  const filed = bucketsOf(buckets);
  // Of several sheets with one number the first in the library has it.
  const sheetWith = (key: string): Sheet | undefined =>
    filed
      .at(key)
      .map((index) => sheets[index])
      .find((sheet) => sheet !== undefined && numberKeys(sheet).has(key));
  return (text) => findNumbers(text, sheetWith);
}

function numberKeys(sheet: Sheet): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { key, reading } of sheet.fields) {
    if (key !== 'registrationNumber' && key !== 'projectNumber') continue;
    if (reading.origin === 'stated') keys.add(numberKey(reading.text));
  }
  const own = numberKey(sheet.id);
  return /\d/.test(own) ? keys.add(own) : keys;
}

const NUMBER =
  /(?<![\p{L}\p{N}])(?:[A-ZÅÄÖ]{1,6}[ -]?)?\d[\d\s\u00a0./-]{2,14}\d(?![\p{L}\p{N}])/gu;

function numberKey(text: string): string {
  return fold(text).replace(/[^a-z\d]/g, '');
}

function findNumbers(
  text: string,
  sheetWith: (key: string) => Sheet | undefined,
): ReturnType<Names['findByNumber']> {
  const found: { sheet: Sheet; start: number; end: number }[] = [];
  for (const match of everyMatch(NUMBER, text)) {
    const key = numberKey(match[0]);
    // "ID 20200568": letters before the number may announce it or belong to it.
    const sheet = sheetWith(key) ?? sheetWith(key.replace(/^[a-z]+/, ''));
    if (sheet) found.push({ sheet, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
