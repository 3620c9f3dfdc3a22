// A sheet's prose → its sentences, filed by the words, parts of words and meanings that they hold.

import { analyseWord } from '../language/analyse-word.js';
import { cognateKey } from '../language/cognate-key.js';
import { fold } from '../language/fold.js';
import { FUNCTION_WORDS } from '../language/function-words.js';
import { meaningsOf } from '../language/same-meaning.js';
import { tokenise, type Token } from '../language/tokenise.js';
import { joinLists } from '../facts/join-lists.js';
import { recall } from '../model/recall.js';
import type { Sentence, Sheet } from '../model/sheet.js';

/** Sentences by their number, in order. */
export type Holders = readonly number[];

export interface ProseWords {
  /** In order, a list joined to its lead-in. */
  readonly sentences: readonly Sentence[];
  /** How many words each has that say something. */
  readonly lengths: readonly number[];
  /** The first of those of each, folded: as it is written and in dictionary form. */
  readonly openings: readonly (readonly string[])[];
  /** The sentences that hold a word, folded: as it is written and in dictionary form. */
  readonly byWord: ReadonlyMap<string, Holders>;
  /** Those with a compound that has the part. */
  readonly byPart: ReadonlyMap<string, Holders>;
  /** Those with a word of a meaning. */
  readonly byMeaning: ReadonlyMap<number, Holders>;
  /** Those with a word that English may write alike, by how it begins. */
  readonly byCognate: ReadonlyMap<string, Holders>;
  /** The words that begin alike, by `stemOf` each. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
}

/** Letters that forms of one word share. */
const STEM = 6;
/** Letters that one form may have more; a longer rest is a part of a compound. */
const LONGEST_ENDING = 4;
/** Letters that words of two languages share. */
export const COGNATE = 5;
const SHORTEST_PART = 3;
/** Words that say what a sentence is about. */
const OPENING = 2;
/** A passage may be a longer list than what is told in passing. */
const WHOLE_LIST = { items: 30, letters: 1600 };
/** Sheets whose words are remembered at least. */
const REMEMBERED = 100;

/** How a folded word begins. */
export const stemOf = (word: string): string => word.slice(0, STEM);

/** True where one of two folded words is the other, which is no short word, with an ending. */
export function sharesStem(a: string, b: string): boolean {
  return (
    Math.min(a.length, b.length) >= STEM &&
    Math.abs(a.length - b.length) <= LONGEST_ENDING &&
    (a.startsWith(b) || b.startsWith(a))
  );
}

/** The words of a sheet's prose; the same object for the sheets that were asked about last. */
export const proseWordsOf = recall(readWords, REMEMBERED);

function readWords(sheet: Sheet): ProseWords {
  const sentences = joinLists(sheet, WHOLE_LIST);
  const filer = new WordFiler();
  const own = sentences.map((sentence, at) => {
    const words = tellingWords(sentence.text);
    // What a list hangs on, or a paragraph stands under, is said of it as well.
    for (const each of [...words, ...tellingWords(aboveOf(sentence))]) filer.file(each, at);
    return words;
  });
  return {
    sentences,
    lengths: own.map(({ length }) => length),
    openings: own.map((words) =>
      words
        .slice(0, OPENING)
        .flatMap(({ lower, folded }) => [folded, fold(analyseWord(lower).lemma)]),
    ),
    ...filer.finish(),
  };
}

function aboveOf({ text, heading, leadIn }: Sentence): string {
  return [...new Set([heading, leadIn])]
    .filter((above) => above !== null && above !== undefined && !text.includes(above))
    .join(' ');
}

function tellingWords(text: string): readonly Token[] {
  return tokenise(text).filter(
    ({ lower, number }) => (lower.length > 1 || number) && !isSmall(lower),
  );
}

class WordFiler {
  readonly #byWord = new Map<string, number[]>();
  readonly #byPart = new Map<string, number[]>();
  readonly #byMeaning = new Map<number, number[]>();
  readonly #byCognate = new Map<string, number[]>();

  file({ lower, folded }: Token, at: number): void {
    const { lemma, parts } = analyseWord(lower);
    const key = fold(lemma);
    const folds = parts.map(fold);
    put(this.#byWord, folded, at);
    put(this.#byWord, key, at);
    for (const part of folds) if (part.length >= SHORTEST_PART) put(this.#byPart, part, at);
    const own = [...meaningsOf(key), ...meaningsOf(folded)];
    // A compound that nobody listed means what its ends do.
    const meant =
      own.length > 0
        ? own
        : [folds[0] ?? '', folds.at(-1) ?? ''].flatMap((part) => meaningsOf(part));
    for (const meaning of meant) put(this.#byMeaning, meaning, at);
    put(this.#byCognate, cognateKey(folded).slice(0, COGNATE), at);
  }

  finish(): Pick<ProseWords, 'byWord' | 'byPart' | 'byMeaning' | 'byCognate' | 'byStem'> {
    const byStem = new Map<string, string[]>();
    for (const word of this.#byWord.keys()) {
      if (word.length < STEM) continue;
      const alike = byStem.get(stemOf(word));
      if (alike === undefined) byStem.set(stemOf(word), [word]);
      else alike.push(word);
    }
    return {
      byWord: this.#byWord,
      byPart: this.#byPart,
      byMeaning: this.#byMeaning,
      byCognate: this.#byCognate,
      byStem,
    };
  }
}

// Sentences are filed in order, so that one is filed once.
function put<K>(filed: Map<K, number[]>, key: K, at: number): void {
  const holders = filed.get(key);
  if (holders === undefined) filed.set(key, [at]);
  else if (holders.at(-1) !== at) holders.push(at);
}

const isSmall = (lower: string): boolean =>
  FUNCTION_WORDS.sv.has(lower) || FUNCTION_WORDS.en.has(lower);
