// A text → the terms it is indexed and searched by: dictionary forms, and parts of compounds.

import { analyseWord } from '../language/analyse-word.js';
import { remember } from '../language/bounded-cache.js';
import { fold } from '../language/fold.js';
import { FUNCTION_WORDS } from '../language/function-words.js';
import { tokenise } from '../language/tokenise.js';

/** What a word is searched by. */
export interface SearchTerm {
  /** The word in lower case, and that without diacritics. */
  readonly lower: string;
  readonly folded: string;
  /** Dictionary form of the word. */
  readonly lemma: string;
  /** Dictionary forms of its parts where it is a compound, small words left out. */
  readonly parts: readonly string[];
  /** False for words that no dictionary knows: names, typing errors, most English. */
  readonly known: boolean;
}

/** A word of a text, as written, and what it is searched by. */
export interface TextTerm {
  readonly word: string;
  readonly term: SearchTerm;
}

const REMEMBERED_WORDS = 1000;

/** The terms of a text in order; small words, single letters and signs have none. */
export function searchTerms(text: string): readonly TextTerm[] {
  const terms: TextTerm[] = [];
  for (const token of tokenise(text)) {
    const { term } = termOf(token.lower);
    if (term !== null) terms.push({ word: token.text, term });
  }
  return terms;
}

const termOf = remember(makeTerm, REMEMBERED_WORDS);

/** The term of one word in lower case; null for those that have none. */
export function makeTerm(lower: string): { readonly term: SearchTerm | null } {
  const number = /^\d/.test(lower);
  if ((lower.length < 2 && !number) || isSmallWord(lower)) return { term: null };
  const { lemma, parts, known } = analyseWord(lower);
  return {
    term: {
      lower,
      folded: fold(lower),
      lemma,
      parts: parts.filter((part) => !isSmallWord(part)),
      known: known || number,
    },
  };
}

function isSmallWord(lower: string): boolean {
  return FUNCTION_WORDS.sv.has(lower) || FUNCTION_WORDS.en.has(lower);
}
