// The words of a question → the language it is asked in.

import { eld } from 'eld/extrasmall';
import type { Language } from '../model/language.js';
import { TELLING_WORDS } from './function-words.js';

eld.setLanguageSubset(['sv', 'en']);

/** A word with å, ä or ö is a hint only: names keep them in English. */
const WEIGHT_OF_LETTERS = 0.4;
/** A question's first words are its asker's own; a name comes later. */
const WEIGHT_OF_OPENING = 2.5;
const OPENING_WORDS = 2;
/** Below this many letters the statistics of a text say nothing. */
const FEWEST_LETTERS = 15;

/**
 * The language of words in lower case, names of projects and people left out: the one with more
 * of its telling words; on a tie what the letters are likelier in; without any evidence
 * `fallback`.
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
  return likelierByLetters(lowerWords, fallback);
}

function likelierByLetters(lowerWords: readonly string[], fallback: Language): Language {
  const text = lowerWords
    .filter((word) => /^\p{L}+$/u.test(word))
    .join(' ')
    .slice(0, 500);
  if (text.length < FEWEST_LETTERS) return fallback;
  const result = eld.detect(text);
  if (!result.isReliable()) return fallback;
  return result.language === 'sv' || result.language === 'en' ? result.language : fallback;
}
