// A vocabulary and a word of a question → the words it can stand for: as written, inflected or misspelt.

import { distance } from 'fastest-levenshtein';
import { analyseWord, isListed } from './analyse-word.js';
import { bucketsOf, createBucketFiler, type Buckets } from './bucket-index.js';
import { fold as foldPart } from './fold.js';
import { TextNumbers } from './text-numbers.js';

/** A word of the vocabulary that a word of a question matches, and how well (1 as written). */
export interface WordMatch {
  readonly word: string;
  readonly quality: number;
}

const ENDINGS = [
  'sprojektets',
  'sprojektet',
  'sprojekt',
  'projektens',
  'projekten',
  'projektets',
  'projektet',
  'projekt',
  'ernas',
  'arnas',
  'orna',
  'erna',
  'arna',
  'ens',
  'ets',
  'ers',
  'ns',
  'en',
  'et',
  'ar',
  'er',
  'or',
  'na',
  's',
  'n',
  't',
  'a',
  'e',
];
/** What a compound that stands for a name ends in. */
const UNDERTAKINGS = new Set(['projekt', 'förstudie', 'studie', 'insats', 'satsning', 'program']);
const SHORTEST_MENDED = 4;
const SHORTEST_TWICE_MENDED = 9;
/** Shorter words differ from another by one letter by chance. */
const SHORTEST_OF_SLIP = 7;

export interface WordVocabulary {
  /** Best matches of a word, at most a handful; empty for words that it lacks. */
  match(folded: string, lower: string, mend: boolean): readonly WordMatch[];
  /** Words are numbered from 0 in the order they were given; undefined for words it lacks. */
  numberOf(folded: string): number | undefined;
}

/** Words with all that they are found by; plain arrays, so that they can be kept and sent. */
export interface FiledWords {
  readonly words: readonly string[];
  /** The dictionary form of each word; empty for numbers. */
  readonly lemmas: readonly string[];
  readonly byLemma: Buckets;
  /** By every spelling with a letter left out. */
  readonly byDeletion: Buckets;
  /** Long words by their first letter and length. */
  readonly byShape: Buckets;
}

/**
 * The vocabulary, step by step, so that whoever waits meanwhile gets a turn.
 * @param words folded words, each once with one way it is written in lower case.
 */
export function* vocabularyInSteps(
  words: ReadonlyMap<string, string>,
): Generator<void, WordVocabulary> {
  return yield* openWords(yield* fileWords([...words.keys()], [...words.values()]));
}

const WORDS_A_STEP = 50;
const NUMBER = /^\d[\d.,]*$/;

/**
 * The same step by step: each files a few hundred words at most, so that others get their turn.
 * @param words folded words, each once.
 * @param written one way each is written in lower case.
 */
export function* fileWords(
  words: readonly string[],
  written: readonly string[],
): Generator<void, FiledWords> {
  const byLemma = createBucketFiler();
  const byDeletion = createBucketFiler();
  const byShape = createBucketFiler();
  const lemmas: string[] = [];
  for (const [number, folded] of words.entries()) {
    const lower = written[number] ?? folded;
    // A number has no other form than itself, and is never mended.
    const lemma = NUMBER.test(folded) ? '' : analyseWord(lower).lemma;
    if (lemma !== '') byLemma.add(lemma, number);
    if (folded.length >= SHORTEST_MENDED && !/^\d/.test(folded))
      for (const key of deletions(folded)) byDeletion.add(key, number);
    if (folded.length >= SHORTEST_TWICE_MENDED) byShape.add(shapeOf(folded, 0), number);
    lemmas.push(lemma);
    if (lemmas.length % WORDS_A_STEP === 0) yield;
  }
  return {
    words,
    lemmas,
    byLemma: yield* byLemma.sortInSteps(),
    byDeletion: yield* byDeletion.sortInSteps(),
    byShape: yield* byShape.sortInSteps(),
  };
}

/** The vocabulary of filed words. */
export function* openWords(filed: FiledWords): Generator<void, WordVocabulary> {
  const words = new TextNumbers((number) => filed.words[number]);
  for (const [number, word] of filed.words.entries()) {
    words.set(word, number);
    if (number % NUMBERED_A_STEP === 0) yield;
  }
  return vocabularyOf(filed, words);
}

const NUMBERED_A_STEP = 1000;

function vocabularyOf(filed: FiledWords, words: TextNumbers): WordVocabulary {
  const { words: list, lemmas } = filed;
  const byLemma = bucketsOf(filed.byLemma);
  const byDeletion = bucketsOf(filed.byDeletion);
  const byShape = bucketsOf(filed.byShape);

  const wordsOfLemma = (lemma: string): readonly string[] =>
    byLemma.at(lemma).flatMap((number) => (lemmas[number] === lemma ? (list[number] ?? []) : []));

  const inflected = (folded: string, lower: string): readonly WordMatch[] => {
    const found = new Set(wordsOfLemma(analyseWord(lower).lemma));
    for (const ending of ENDINGS) {
      const shortest = ending === 's' ? 2 : 4;
      if (folded.endsWith(ending) && folded.length - ending.length >= shortest) {
        const stem = folded.slice(0, -ending.length);
        if (words.has(stem)) found.add(stem);
      }
    }
    for (const ending of ['s', 'n', 't', 'r', 'en', 'et', 'a', 'e', 'er', 'ar']) {
      if (folded.length >= 4 && words.has(folded + ending)) found.add(folded + ending);
    }
    return [...found].map((word) => ({ word, quality: 0.95 }));
  };

  // "vätgasförstudien" stands for the words it is made of, those that the vocabulary has.
  const compoundParts = (lower: string): readonly WordMatch[] => {
    const { parts } = analyseWord(lower);
    if (!parts.some((part) => UNDERTAKINGS.has(part))) return [];
    return parts
      .map((part) => part.normalize('NFC'))
      .flatMap((part) => {
        const known = words.has(foldPart(part)) ? [foldPart(part)] : wordsOfLemma(part);
        return part.length >= 5 ? known.map((word) => ({ word, quality: 0.8 })) : [];
      });
  };

  const misspelt = (folded: string): readonly WordMatch[] => {
    const found = new Map<string, number>();
    for (const key of deletions(folded)) {
      for (const number of byDeletion.at(key)) {
        const word = list[number] ?? '';
        if (found.has(word) || !isSpelling(key, word)) continue;
        const edits = editsBetween(folded, word);
        const allowed = Math.min(folded.length, word.length) >= SHORTEST_TWICE_MENDED ? 2 : 1;
        if (edits <= allowed) found.set(word, edits === 1 ? 0.85 : 0.7);
      }
    }
    // Two letters left out, or two too many, share no spelling with one letter less.
    if (found.size === 0 && folded.length >= SHORTEST_TWICE_MENDED - 1)
      for (const by of [-2, -1, 0, 1, 2])
        for (const number of byShape.at(shapeOf(folded, by))) {
          const word = list[number] ?? '';
          if (distance(folded, word) <= 2) found.set(word, 0.7);
        }
    // "LEK5" is no slip for "LEK3".
    if (/\d/.test(folded))
      for (const word of found.keys())
        if (/\d/.test(word) && figuresIn(word) !== figuresIn(folded)) found.delete(word);
    const best = Math.max(0, ...found.values());
    return [...found]
      .filter(([, quality]) => quality === best)
      .map(([word, quality]) => ({ word, quality }));
  };

  // "hållbart" where the vocabulary has "hållbat": the slip is on the sheet, and not in the question.
  const slipsFor = (folded: string, lower: string): readonly WordMatch[] => {
    if (!isListed(lower)) return [];
    const found = new Set<string>();
    for (const key of deletions(folded))
      for (const number of byDeletion.at(key)) {
        const word = list[number] ?? '';
        if (word === folded || Math.abs(word.length - folded.length) > 1) continue;
        if (isSpelling(key, word) && editsBetween(folded, word) === 1 && !analyseWord(word).known)
          found.add(word);
      }
    return [...found].map((word) => ({ word, quality: 0.85 }));
  };

  // "Exemplebottens" is as near to "Exempelbotten" as to "Exempelbottens", whichever a name has.
  const withForms = (mended: readonly WordMatch[]): readonly WordMatch[] => {
    const known = new Set(mended.map(({ word }) => word));
    const forms = mended.flatMap(({ word, quality }) =>
      inflected(word, word).flatMap((form) =>
        known.has(form.word) ? [] : [{ word: form.word, quality: quality * form.quality }],
      ),
    );
    return [...mended, ...forms];
  };

  return {
    numberOf: (folded) => words.get(folded),
    match(folded, lower, mend) {
      if (words.has(folded)) {
        // "platsen" in one name must not hide "platsens" in another: forms of one word stay together.
        const others = inflected(folded, lower).filter(({ word }) => word !== folded);
        const slips = mend && folded.length >= SHORTEST_OF_SLIP ? slipsFor(folded, lower) : [];
        return [{ word: folded, quality: 1 }, ...others, ...slips];
      }
      if (/^\d/.test(folded)) return [];
      const forms = inflected(folded, lower);
      if (forms.length > 0) return forms;
      const parts = compoundParts(lower);
      if (parts.length > 0) return parts;
      if (!mend || folded.length < SHORTEST_MENDED || folded.length > 40) return [];
      const mended = misspelt(folded);
      if (mended.length > 0) return withForms(mended);
      for (const ending of ['s', 'n', 't', 'en', 'et', 'ens', 'ets', 'er', 'ar', 'erna', 'arna']) {
        if (!folded.endsWith(ending) || folded.length - ending.length < SHORTEST_MENDED) continue;
        const stem = misspelt(folded.slice(0, -ending.length));
        if (stem.length > 0) return stem;
      }
      return [];
    },
  };
}

function figuresIn(word: string): string {
  return word.replace(/\D/g, '');
}

function shapeOf(word: string, longerBy: number): string {
  return `${word.charAt(0)}${word.length + longerBy}`;
}

/** The word itself and every spelling with one letter left out: two words that share one are near. */
function deletions(word: string): ReadonlySet<string> {
  const keys = new Set([word]);
  for (let index = 0; index < word.length; index++)
    keys.add(word.slice(0, index) + word.slice(index + 1));
  return keys;
}

// Levenshtein, but two swapped neighbours count as one slip.
function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  if (edits !== 2 || a.length !== b.length) return edits;
  let first = 0;
  while (a[first] === b[first]) first++;
  const swapped = a.slice(0, first) + (a[first + 1] ?? '') + (a[first] ?? '') + a.slice(first + 2);
  return swapped === b ? 1 : edits;
}

/** True if the key is the word, or the word with one letter left out. */
function isSpelling(key: string, word: string): boolean {
  if (key.length === word.length) return key === word;
  if (key.length !== word.length - 1) return false;
  let at = 0;
  while (at < key.length && key[at] === word[at]) at++;
  return key.slice(at) === word.slice(at + 1);
}
