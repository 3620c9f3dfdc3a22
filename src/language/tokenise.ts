// Text → tokens: words and numbers with their place in the text.

import { remember } from './bounded-cache.js';
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
  /\d+(?:[.,]\d+)*(?![\p{L}])|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*|%|(?<![^\s"“”«(])\+(?=\s|$|[?!.,;:)"”»'’])/gu;

/** Words remembered: those of questions come again and again, and are then told apart sooner. */
const REMEMBERED_WORDS = 1000;

/** What a word is, wherever it stands. */
const wordOf = remember((text): Omit<Token, 'start' | 'end'> => {
  const number = /^\d+(?:[.,]\d+)*$/.test(text);
  return { text, lower: text.toLowerCase(), folded: fold(text), number };
}, REMEMBERED_WORDS);

/** Texts whose words are remembered: the names of projects, which are read again and again. */
const REMEMBERED_TEXTS = 200;

/** The same as `tokenise`, remembered for the texts that were asked of last. */
export const tokensOf: (text: string) => readonly Token[] = remember(
  (text) => tokenise(text),
  REMEMBERED_TEXTS,
);

/** The words and numbers of a text in order. Text should be NFC. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const { text: word, lower, folded, number } = wordOf(match[0]);
    const end = match.index + word.length;
    tokens.push({ text: word, lower, folded, start: match.index, end, number });
  }
  return tokens;
}
