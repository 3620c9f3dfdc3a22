// "Business Exempell. ligger var?", "Hållbara prov…" → the same with words of names that were cut short written out.

import { analyseWord } from '../language/analyse-word.js';
import { fold } from '../language/fold.js';
import { everyMatch } from '../language/every-match.js';
import { tokensOf } from '../language/tokenise.js';
import type { TrailStep } from '../model/answer.js';
import type { Names } from '../model/names.js';
import { isOwnWord } from './mend-words.js';

/** A word, and the stop or the dots that show that it is cut; a stop before a capital may end a sentence. */
const CUT = /(\p{L}[\p{L}-]{3,})(?:\.{2,3}|…|\.(?= \p{Ll}|,| ?\?))/gu;
/** The word before, if any. */
const BEFORE = /([\p{L}\p{N}]+)[ -]$/u;
/** Names that are looked at; what more of them have tells none apart. */
const MOST = 40;

/** Only where one word of names begins so, by itself or after the word before it. */
export function completeCutWords(
  text: string,
  names: Names,
): { readonly text: string; readonly trail: readonly TrailStep[] } {
  const trail: TrailStep[] = [];
  if (!/\p{L}(?:\.\.|…|\. \p{Ll}|\.,|\. ?\?)/u.test(text)) return { text, trail };
  let whole = '';
  let from = 0;
  for (const { 0: all, 1: word = '', index } of everyMatch(CUT, text)) {
    const before = BEFORE.exec(text.slice(0, index))?.[1] ?? null;
    // A single stop may end a sentence, or stand after a word that is shortened otherwise.
    const dotted = all.length > word.length + 1 || all.endsWith('…');
    const own = names.likeness(fold(word), word.toLowerCase()) === 1;
    const complete =
      own || (!dotted && isWhole(word)) ? null : wordBeginning(word, before, names, isWhole(word));
    if (complete === null) continue;
    whole += text.slice(from, index) + complete;
    from = index + all.length;
    trail.push({ recogniser: 'cut short', words: all, reading: complete });
  }
  return { text: whole + text.slice(from), trail };
}

function isWhole(word: string): boolean {
  const lower = word.toLowerCase();
  return analyseWord(lower).known || isOwnWord(fold(lower));
}

// "Sitter i möte…" pauses after a whole word, unless a name has both that and the word before it.
function wordBeginning(
  word: string,
  before: string | null,
  names: Names,
  whole: boolean,
): string | null {
  const folded = fold(word);
  const beside = before === null ? [] : wordsBeginning(folded, fold(before), names);
  const [only, ...more] = beside.length > 0 || whole ? beside : wordsBeginning(folded, null, names);
  return only !== undefined && more.length === 0 ? only : null;
}

// Words of names that begin so, each once however it is written; right after the word before it, where one is given.
function wordsBeginning(folded: string, before: string | null, names: Names): readonly string[] {
  const sheets = names.findByWords([before ?? folded], MOST);
  if (sheets.length === MOST) return [];
  const found = new Map<string, string>();
  for (const sheet of sheets) {
    const words = tokensOf(sheet.name.value.text);
    for (const [at, word] of words.entries()) {
      if (!word.folded.startsWith(folded) || word.folded === folded) continue;
      if (before === null || words[at - 1]?.folded === before) found.set(word.folded, word.text);
    }
  }
  return [...found.values()];
}
