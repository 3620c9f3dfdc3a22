// A question and the library's names → the same as it would stand without slips, cut words, compounds and English names.

import { tokenise, type Token } from '../language/tokenise.js';
import type { TrailStep } from '../model/answer.js';
import type { Names } from '../model/names.js';
import type { IsoDate } from '../model/value.js';
import { completeCutWords } from './complete-cut-words.js';
import { mendWords } from './mend-words.js';
import { nameInCompound } from './name-in-compound.js';
import { nameInQuotes } from './name-in-quotes.js';
import { nameInSwedish } from './name-in-swedish.js';

/** The text to read, its words, and what was changed. */
export interface SetRight {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly trail: readonly TrailStep[];
}

export function setWordsRight(asked: string, names: Names, today: IsoDate): SetRight {
  const quoted = nameInQuotes(nameInSwedish(asked, names, today), names);
  const whole = completeCutWords(quoted.text, names);
  const words = tokenise(whole.text);
  const apart = nameInCompound(whole.text, words, names, today);
  // The words of a text that nothing was changed in are the same.
  const own = apart.trail.length === 0 ? words : tokenise(apart.text);
  const { text, trail } = mendWords(apart.text, own, names);
  return {
    text,
    tokens: trail.length === 0 ? own : tokenise(text),
    trail: quoted.trail.concat(whole.trail, apart.trail, trail),
  };
}
