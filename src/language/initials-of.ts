// The name of an organisation → the letters that it is called by: "Exempelby tekniska universitet" is "ETU".

import { fold } from './fold.js';
import { isLegalForm } from './legal-form.js';

const JOINING = /^(?:i|och|av|of|and|the|for)$/;
const FEWEST = 3;
const MOST = 5;

/** Null for a name of fewer than three words that say something, or of more than five. */
export function initialsOf(name: string): string | null {
  const words = name.split(/[^\p{L}]+/u).filter((word) => {
    const folded = fold(word);
    return word !== '' && !isLegalForm(folded) && !JOINING.test(folded);
  });
  if (words.length < FEWEST || words.length > MOST) return null;
  return words.map((word) => word.charAt(0).toUpperCase()).join('');
}
