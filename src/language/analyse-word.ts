// A word → its dictionary form, the same for all its forms, and its parts if it is a compound.

import { remember } from './bounded-cache.js';
import { type Dictionary, loadDictionary, ONLY_IN_COMPOUND } from './dictionary.js';
import { findLemma } from './find-lemma.js';
import { FUNCTION_WORDS } from './function-words.js';
import { baseOfBoundForm, splitCompound } from './split-compound.js';
import { IRREGULAR_FORMS } from './irregular-forms.js';
import { stemWord } from './stem-word.js';

export { loadDictionary } from './dictionary.js';

export interface WordAnalysis {
  /** Dictionary form; for a compound the whole of it with its last part in dictionary form. */
  readonly lemma: string;
  /** Dictionary forms of a compound's parts in order; empty for a simple word. */
  readonly parts: readonly string[];
  /** True if the word, or each part of it, is Swedish by the dictionary. */
  readonly known: boolean;
}

/** Words remembered; a register of a thousand projects has fewer. */
const REMEMBERED_WORDS = 50_000;
/** Longer words are returned as they are: no language writes them. */
const LONGEST_WORD = 60;
/** A word of the dictionary is split only from this length on; shorter ones split by accident. */
const SHORTEST_KNOWN_COMPOUND = 8;
const SHORTEST_KNOWN_PART = 4;

/**
 * The dictionary form of a word in lower case, Swedish first, else an English or Swedish stem.
 * Takes any text, never throws, and gives the same answer every time. Loads the dictionary if
 * nobody has.
 */
export const analyseWord: (lower: string) => WordAnalysis = remember(analyse, REMEMBERED_WORDS);

/** True if the dictionary has the word, or a word it is a form of, as a whole. */
export function isListed(lower: string): boolean {
  return findLemma(loadDictionary(), lower) !== null;
}

function analyse(lower: string): WordAnalysis {
  if (lower.length < 2 || lower.length > LONGEST_WORD) return simple(lower, false);
  const irregular = IRREGULAR_FORMS.get(lower);
  if (irregular !== undefined) return simple(irregular, true);
  // "finns", "via" and "hur" look like forms of other words; small words are their own lemma.
  if (FUNCTION_WORDS.sv.has(lower) || FUNCTION_WORDS.en.has(lower)) return simple(lower, true);
  const dictionary = loadDictionary();
  return (
    analyseSwedish(dictionary, lower) ??
    analyseInOtherSpelling(lower) ??
    simple(stemWord(lower), false)
  );
}

function analyseSwedish(dictionary: Dictionary, word: string): WordAnalysis | null {
  const found = lookUpSwedish(dictionary, word);
  // "centret" is a form of both "center" and "centrum": one word, two spellings.
  return found?.lemma.endsWith('center')
    ? { ...found, lemma: `${found.lemma.slice(0, -'center'.length)}centrum` }
    : found;
}

function lookUpSwedish(dictionary: Dictionary, word: string): WordAnalysis | null {
  const lemma = findLemma(dictionary, word);
  if (lemma !== null) return withParts(dictionary, lemma);
  const compound = splitCompound(dictionary, word);
  if (compound !== null) return { ...compound, known: true };
  const base = baseOfBareForm(dictionary, word);
  return base === null ? null : withParts(dictionary, base);
}

function withParts(dictionary: Dictionary, lemma: string): WordAnalysis {
  if (lemma.length < SHORTEST_KNOWN_COMPOUND) return simple(lemma, true);
  const parts = splitCompound(dictionary, lemma, SHORTEST_KNOWN_PART)?.parts ?? [];
  return { lemma, parts, known: true };
}

/** A first part left alone ("samhälls- och"), or a verb without its -a ("medför", "innebär"). */
function baseOfBareForm(dictionary: Dictionary, word: string): string | null {
  if (dictionary.flagsOf(word)?.includes(ONLY_IN_COMPOUND) === true) {
    return baseOfBoundForm(dictionary, word);
  }
  const verb = `${word}a`;
  return /[jKLM]/.test(dictionary.flagsOf(verb) ?? '') ? verb : null;
}

/**
 * What a word is without an ending that both languages share: -s where the rest may be a word
 * ("aims"), -ies of -y ("countries"), and -ization as it is spelled in Swedish and in Britain.
 */
function analyseInOtherSpelling(word: string): WordAnalysis | null {
  const bare = word.replace(/['’]s?$/, '');
  if (bare !== word && bare !== '') return analyse(bare);
  if (word.includes('ization')) return analyse(word.replace('ization', 'isation'));
  if (word.length < 4 || !/[^suå]s$/.test(word)) return null;
  if (word.endsWith('ies')) return analyse(`${word.slice(0, -3)}y`);
  return analyse(word.slice(0, -1));
}

function simple(lemma: string, known: boolean): WordAnalysis {
  return { lemma, parts: [], known };
}
