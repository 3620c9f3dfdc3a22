// Text → tokens: words and numbers with their place in the text.

import { fold } from './fold.js';

export interface Token {
  /** As written. */
  readonly text: string;
  readonly lower: string;
  /** Lower case without diacritics. */
  readonly folded: string;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Starts with a digit: "58", "2.0", "3DTC" does not count as a number. */
  readonly number: boolean;
}

// A number keeps its decimals ("1.5", "3,5"); hyphens and slashes part words; an apostrophe does not.
const TOKEN =
  /\d+(?:[.,]\d+)*(?![\p{L}])|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*|%|(?<![^\s])\+(?=\s|$|[?!.,;:)])/gu;

/** The words and numbers of a text in order. Text should be NFC. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    tokens.push({
      text: word,
      lower: word.toLowerCase(),
      folded: fold(word),
      start: match.index,
      end: match.index + word.length,
      number: /^\d+(?:[.,]\d+)*$/.test(word),
    });
  }
  return tokens;
}
