// A word that the dictionary does not know → a stem that its forms share.

import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';

/** Endings of Swedish nouns that English words hardly ever have. */
const SWEDISH_ENDINGS =
  /(?:arna|erna|orna|arnas|ernas|ornas|heten|heter|aren|arens|ingar|ingen|elsen|elser|ande|ades)$/;
const SWEDISH_LETTERS = /[åäö]/;

/**
 * The Snowball stem of a word in lower case: the Swedish one where its letters or its ending say
 * so, else the English one, which leaves most other words as they are.
 */
export function stemWord(lower: string): string {
  const looksSwedish = SWEDISH_LETTERS.test(lower) || SWEDISH_ENDINGS.test(lower);
  const stem = looksSwedish ? stemSwedish(lower) : stemEnglish(lower);
  return stem === '' ? lower : stem;
}
