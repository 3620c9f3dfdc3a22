// A sentence → its words and marks with their places, as names and lists are read from them.

import { everyMatch } from '../language/every-match.js';

/** A word, or a single mark of punctuation. */
export interface ProseToken {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly mark: boolean;
  readonly capital: boolean;
}

const RUN = /[\p{L}\p{N}&'’:.-]+|[^\s\p{L}\p{N}]/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** The tokens in order. Marks within a word belong to it ("EU:s", "bl.a", "3D-teknik"). */
export function readTokens(sentence: string): readonly ProseToken[] {
  const tokens: ProseToken[] = [];
  for (const match of everyMatch(RUN, sentence)) {
    let start = 0;
    let end = match[0].length;
    while (start < end && !WORD_CHARACTER.test(match[0].charAt(start))) start++;
    while (end > start && !WORD_CHARACTER.test(match[0].charAt(end - 1))) end--;
    // A hyphen at the end stands for what the next word adds: "skol- och".
    if (end > start && match[0].charAt(end) === '-') end++;
    pushMarks(tokens, match[0].slice(0, start), match.index);
    if (end > start) tokens.push(word(match[0].slice(start, end), match.index + start));
    pushMarks(tokens, match[0].slice(end), match.index + end);
  }
  return tokens;
}

function word(text: string, start: number): ProseToken {
  const capital = /^\p{Lu}/u.test(text);
  return { text, lower: text.toLowerCase(), start, end: start + text.length, mark: false, capital };
}

function pushMarks(tokens: ProseToken[], text: string, start: number): void {
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    tokens.push({
      text: mark,
      lower: mark,
      start: start + at,
      end: start + at + 1,
      mark: true,
      capital: false,
    });
  }
}
