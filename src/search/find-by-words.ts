// Words of a question → the projects whose names hold them: by flat lists, with a look at the sheets that are given only.

import { analyseWord } from '../language/analyse-word.js';
import { remember } from '../language/bounded-cache.js';
import { bucketsOf, createBucketFiler, type Buckets } from '../language/bucket-index.js';
import { fold } from '../language/fold.js';
import type { Names } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import type { NameIndex } from './name-index.js';

/** The words of all names, by their numbers. */
export interface NameWords {
  /** As folded. */
  readonly words: readonly string[];
  /** As each is written once, in lower case. */
  readonly written: readonly string[];
  readonly numberOf: (folded: string) => number | undefined;
  /** Words of project names by all that they can be looked up by. */
  readonly forms: Buckets;
}

const WORDS_A_STEP = 50;
/** Words of questions come again and again. */
const REMEMBERED = 500;

/** Files each word of the vocabulary under all that it can be looked up by. */
export function* fileForms(index: NameIndex, written: readonly string[]): Generator<void, Buckets> {
  const filer = createBucketFiler();
  for (const [word, lower] of written.entries()) {
    if (index.postings('project', word).length > 0)
      for (const form of formsOf(lower)) filer.add(form, word);
    if (word % WORDS_A_STEP === 0) yield;
  }
  return yield* filer.sortInSteps();
}

function formsOf(lower: string): ReadonlySet<string> {
  const { lemma, parts } = analyseWord(lower);
  return new Set([fold(lower), fold(lemma), ...parts.map(fold)]);
}

/** The look-ups by words, over the index of names and the sheets that it was made of. */
export function findByWordsOf(
  index: NameIndex,
  { words, written, numberOf, forms }: NameWords,
  sheets: readonly Sheet[],
): Pick<Names, 'findByWords' | 'findByOpening' | 'findBySequence' | 'findByOneWord'> {
  const filed = bucketsOf(forms);
  const wordsOf = remember(
    (form): ReadonlySet<number> =>
      new Set(filed.at(form).filter((word) => formsOf(written[word] ?? '').has(form))),
    REMEMBERED,
  );
  const { allWords } = index;
  const startOf = (name: number): number => index.startOf(name);
  const ofOneWord = new Map<number, number[]>();
  for (let name = 0; name < sheets.length; name++)
    if (startOf(name + 1) - startOf(name) === 1) {
      const word = allWords[startOf(name)] ?? -1;
      ofOneWord.set(word, [...(ofOneWord.get(word) ?? []), name]);
    }
  const some = (
    wanted: readonly ReadonlySet<number>[],
    most: number,
    isMeant: (name: number) => boolean,
  ): readonly Sheet[] => {
    const found: Sheet[] = [];
    for (const name of namesWith(index, rarestOf(index, wanted))) {
      const sheet = isMeant(name) ? sheets[name] : undefined;
      if (sheet !== undefined && found.push(sheet) >= most) break;
    }
    return found;
  };
  /** True where the words of the name from a place on are each among those wanted there. */
  const goesOn = (name: number, from: number, wanted: readonly ReadonlySet<number>[]): boolean =>
    from + wanted.length <= startOf(name + 1) &&
    wanted.every((own, at) => own.has(allWords[from + at] ?? -1));
  const asSpelt = (folded: string): ReadonlySet<number> => new Set([numberOf(folded) ?? -1]);
  return {
    findByWords(folded, most = Infinity) {
      // No words at all stand in every name.
      if (folded.length === 0) return sheets.slice(0, most);
      const wanted = folded.map(wordsOf);
      return some(wanted, most, (name) => wanted.every((own) => index.holdsAny(name, own)));
    },
    findByOpening(folded, most) {
      const wanted = folded.map((form) => {
        const own = form.replace(GENITIVE, '');
        return new Set(
          [...wordsOf(form)].filter((word) => words[word]?.replace(GENITIVE, '') === own),
        );
      });
      return some(wanted, most, (name) => goesOn(name, startOf(name), wanted));
    },
    findBySequence(folded, most) {
      const wanted = folded.map(asSpelt);
      return some(wanted, most, (name) => {
        for (let from = startOf(name); from < startOf(name + 1); from++)
          if (goesOn(name, from, wanted)) return true;
        return false;
      });
    },
    findByOneWord: (folded, most) =>
      (ofOneWord.get(numberOf(folded) ?? -1) ?? [])
        .slice(0, most)
        .flatMap((name) => sheets[name] ?? []),
  };
}

const GENITIVE = /s$/;

/** The words at that place of the list that the fewest names hold. */
function rarestOf(index: NameIndex, wanted: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  let [rarest, fewest]: [ReadonlySet<number>, number] = [new Set(), Infinity];
  for (const words of wanted) {
    let holders = 0;
    for (const word of words) holders += index.postings('project', word).length;
    if (holders < fewest) [rarest, fewest] = [words, holders];
  }
  return rarest;
}

/** The names of projects that hold one of the words, in library order. */
function namesWith(index: NameIndex, words: ReadonlySet<number>): Iterable<number> {
  const [first, ...others] = words;
  if (first === undefined) return [];
  const names = index.postings('project', first);
  if (others.length === 0) return names;
  const all = new Set(names);
  for (const word of others) for (const name of index.postings('project', word)) all.add(name);
  return Uint32Array.from(all).sort();
}
