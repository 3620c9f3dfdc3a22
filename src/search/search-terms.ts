// A text → the terms it is indexed and searched by: dictionary forms, and parts of compounds.

import { analyseWord } from '../language/analyse-word.js';
import { FUNCTION_WORDS } from '../language/function-words.js';
import { tokenise } from '../language/tokenise.js';

export interface SearchTerm {
  /** The word it was made of, as written, and that in lower case without diacritics. */
  readonly word: string;
  readonly folded: string;
  /** Dictionary form of the word. */
  readonly lemma: string;
  /** Dictionary forms of its parts where it is a compound, small words left out. */
  readonly parts: readonly string[];
  /** False for words that no dictionary knows: names, typing errors, most English. */
  readonly known: boolean;
}

/** The terms of a text in order; small words, single letters and signs have none. */
export function searchTerms(text: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const token of tokenise(text)) {
    if (token.lower.length < 2 && !token.number) continue;
    if (isSmallWord(token.lower)) continue;
    const base = { word: token.text, folded: token.folded };
    if (token.number) terms.push({ ...base, lemma: token.lower, parts: [], known: true });
    else {
      const { lemma, parts, known } = analyseWord(token.lower);
      terms.push({ ...base, lemma, parts: parts.filter((part) => !isSmallWord(part)), known });
    }
  }
  return terms;
}

function isSmallWord(lower: string): boolean {
  return FUNCTION_WORDS.sv.has(lower) || FUNCTION_WORDS.en.has(lower);
}
