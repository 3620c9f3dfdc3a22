// Words that are everyday or the bot's own, one by one → the projects whose names open with them: "Go Business".

import { fold } from '../language/fold.js';
import { tokenise } from '../language/tokenise.js';
import type { Names } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import type { Reading } from './reading.js';

/** A stretch of everyday words and the projects whose names open with it. */
export interface EverydayName {
  readonly first: number;
  readonly last: number;
  readonly sheets: readonly Sheet[];
}

const MOST = 4;

/** The longest such stretch of two words at least, both written as in the name; null where none is. */
export function findEverydayName(reading: Reading, names: Names): EverydayName | null {
  let best: EverydayName | null = null;
  reading.tokens.forEach((_, first) => {
    // "Fler i farten": a word of one letter is in too many names to look for.
    const second = reading.tokens[first + 1]?.text.length === 1 ? first + 2 : first + 1;
    const next = reading.tokens[second];
    if (!next || !isOpen(reading, first) || !isOpen(reading, second)) return;
    if (reading.taken[first + 1] !== null) return;
    const words = reading.tokens.slice(first, second + 1).map(({ folded }) => folded);
    const sheets = names.findByOpening(words, MOST + 1);
    if (sheets.length === 0 || sheets.length > MOST) return;
    const length = Math.max(...sheets.map((sheet) => lengthHeld(reading, first, sheet)));
    if (best !== null && length <= best.last - best.first + 1) return;
    best = {
      first,
      last: first + length - 1,
      sheets: sheets.filter((sheet) => lengthHeld(reading, first, sheet) === length),
    };
  });
  return best;
}

// Other words are found as parts of names, with what contradicts them.
function isOpen(reading: Reading, position: number): boolean {
  const token = reading.tokens[position];
  return (
    token !== undefined &&
    reading.taken[position] === null &&
    reading.common[position] === true &&
    token.text.length > 1
  );
}

/** How many words from a position on are the opening of the project's name. */
function lengthHeld(reading: Reading, first: number, sheet: Sheet): number {
  const words = tokenise(sheet.name.value.text);
  let length = 0;
  while (
    words[length] !== undefined &&
    reading.taken[first + length] === null &&
    reading.tokens[first + length]?.folded.replace(/s$/, '') ===
      fold(words[length]?.text ?? '').replace(/s$/, '')
  )
    length++;
  return length;
}
