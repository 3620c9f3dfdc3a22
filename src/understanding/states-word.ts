// A sheet, some of its fields and a word of a question → whether one of those fields has the word.

import type { Sheet } from '../model/sheet.js';
import { wordsOfName } from './words-of-name.js';

/** @param folded the word, in the genitive or not. */
export function statesWord(sheet: Sheet, fields: ReadonlySet<string>, folded: string): boolean {
  const own = [folded, folded.replace(/s$/, '')];
  return sheet.fields.some(
    ({ key, reading }) =>
      fields.has(key) &&
      reading.origin === 'stated' &&
      wordsOfName(reading.text).some((word) => own.includes(word)),
  );
}
