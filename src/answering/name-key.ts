// A name of a place or a body → what it is held against another by: "Exempels kommun" is "Exempel".

import { analyseWord } from '../language/analyse-word.js';
import { fold } from '../language/fold.js';
import { isToldByAccent } from '../language/place-key.js';

/** Words that only say what kind it is. */
const KINDS: ReadonlySet<string> = new Set(['lan', 'kommun', 'ab', 'county', 'region']);

/** Its words in dictionary form, folded, without those that say what it is. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (isToldByAccent(word) ? word : fold(word)))
    .filter((word) => word !== '' && !KINDS.has(word))
    .map((word) => (isToldByAccent(word) ? word : fold(analyseWord(word).lemma)).replace(/s$/, ''))
    .join(' ');
}
