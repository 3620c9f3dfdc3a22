// The words of a question → the language it is asked in.

import type { Language } from '../model/language.js';
import { analyseWord } from './analyse-word.js';
import { TELLING_WORDS } from './function-words.js';

/** A word with å, ä or ö is a hint only: names keep them in English. */
const WEIGHT_OF_LETTERS = 0.4;
/** A question's first words are its asker's own; a name comes later. */
const WEIGHT_OF_OPENING = 2.5;
const OPENING_WORDS = 2;

/** Written alike in both languages, and asked for in both. */
const SHARED_WORDS: ReadonlySet<string> = new Set(
  (
    'budget budgets total period region regional status partner partners start program smart ' +
    'digital international national information innovation test plan person service system ' +
    'mail transport export import programme name names info nr fax web id industrial social'
  ).split(' '),
);
/** Letters that stand together in English, hardly ever in Swedish without å, ä and ö. */
const ENGLISH_LETTERS =
  /w|th|sh|gh|ph|ee|oo|ea|ou|ai|qu|(?:ing|it[iy]|ie|ment|ness|ship|able|ible|ous|ive|ed|ay|ey|ly|[rt]y|ence|ance|ure|le)s?$/;
/** Fewer letters may be anything. */
const FEWEST_LETTERS = 7;

/**
 * The language of words in lower case, names of projects and people left out: the one with more
 * of its telling words; on a tie Swedish if the dictionary knows every word, English if it does
 * not and the letters say so; without any evidence `fallback`.
 */
export function detectLanguage(lowerWords: readonly string[], fallback: Language): Language {
  let swedish = 0;
  let english = 0;
  for (const [index, word] of lowerWords.entries()) {
    const weight = index < OPENING_WORDS ? WEIGHT_OF_OPENING : 1;
    if (TELLING_WORDS.sv.has(word)) swedish += weight;
    else if (TELLING_WORDS.en.has(word)) english += weight;
    else if (/[åäö]/.test(word)) swedish += WEIGHT_OF_LETTERS;
  }
  if (swedish > english) return 'sv';
  if (english > swedish) return 'en';
  return languageByDictionary(lowerWords) ?? fallback;
}

function languageByDictionary(lowerWords: readonly string[]): Language | null {
  const words = lowerWords
    .slice(0, 50)
    .filter((word) => /^\p{L}{3,40}$/u.test(word) && !SHARED_WORDS.has(word));
  if (words.join('').length < FEWEST_LETTERS) return null;
  const unknown = words.filter((word) => !analyseWord(word).known);
  if (unknown.length === 0) return 'sv';
  return unknown.some((word) => ENGLISH_LETTERS.test(word)) ? 'en' : null;
}
