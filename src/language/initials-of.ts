// The name of an organisation → the letters that it is called by: "Exempelby tekniska universitet" is "ETU".

import { analyseWord } from './analyse-word.js';
import { fold } from './fold.js';
import { isLegalForm } from './legal-form.js';

const JOINING = /^(?:i|och|av|of|and|the|for)$/;
const FEWEST = 3;
const MOST = 5;

const wordsOf = (name: string): readonly string[] =>
  name.split(/[^\p{L}]+/u).filter((word) => {
    const folded = fold(word);
    return word !== '' && !isLegalForm(folded) && !JOINING.test(folded);
  });

/** Null for a name of fewer than three words that say something, or of more than five. */
export function initialsOf(name: string): string | null {
  const words = wordsOf(name);
  if (words.length < FEWEST || words.length > MOST) return null;
  return words.map((word) => word.charAt(0).toUpperCase()).join('');
}

/**
 * The letters and the place of one of several that are called alike: "Exempelby Tekniska Centrum Provland"
 * is "ETC Provland"; parts of a compound count where there are too few words. Null where no place ends the name.
 */
export function initialsWithPlace(name: string, isPlace: (word: string) => boolean): string | null {
  const words = wordsOf(name);
  const place = words.at(-1) ?? '';
  if (words.length < FEWEST || words.length > MOST || !isPlace(place)) return null;
  const own = words.slice(0, -1);
  const said = own.length < FEWEST ? own.flatMap(partsOf) : own;
  if (said.length < FEWEST || said.length > MOST) return null;
  return `${said.map((word) => word.charAt(0).toUpperCase()).join('')} ${place}`;
}

function partsOf(word: string): readonly string[] {
  const { parts } = analyseWord(word.toLowerCase());
  return parts.length > 0 ? parts : [word];
}
