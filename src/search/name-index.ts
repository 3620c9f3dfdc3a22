// Names by the numbers of their words → postings, weights and words of each name, in flat arrays.

import { NumberList } from '../language/number-list.js';
import { zerosInSteps } from '../language/zeros.js';
import type { NameKind } from '../model/names.js';

const KINDS: readonly NameKind[] = ['project', 'person', 'organisation', 'place'];

/** All names, numbered in library order, projects first. */
export interface NameIndex {
  /** How many names there are. */
  readonly size: number;
  kindOf(name: number): NameKind;
  /** The names of a kind that hold a word, in order. */
  postings(kind: NameKind, word: number): Uint32Array;
  /** The names of a kind, of two words or more, whose rarest word this is. */
  rarestIn(kind: NameKind, word: number): Uint32Array;
  /** True if there are such names; it makes no list of them. */
  isRarest(kind: NameKind, word: number): boolean;
  /** How much each word tells among names of a kind; 0 where none has it. */
  weights(kind: NameKind): Float64Array;
  /** The weight of the kind's rarest word, 1 at least. */
  heaviest(kind: NameKind): number;
  words(name: number): Uint32Array;
  /** The words of all names, one name after the other, and where those of a name begin. */
  readonly allWords: Uint32Array;
  startOf(name: number): number;
  holds(name: number, word: number): boolean;
  holdsAny(name: number, words: ReadonlySet<number>): boolean;
  /** True if the name has no other words than these. */
  isMadeOf(name: number, words: ReadonlySet<number>): boolean;
  /** 1 for each word of the name that reads as a number. */
  numbers(name: number): Uint8Array;
}

/** All that the index keeps; plain arrays, so that they can be kept and sent. */
export interface NamePostings {
  /** The kind of each name. */
  readonly kinds: Uint8Array;
  /** Where the words of each name begin; one more closes the last. */
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
  /** 1 for each word that reads as a number. */
  readonly numbers: Uint8Array;
  /** By kind and word. */
  readonly postings: FlatLists;
  readonly rarest: FlatLists;
  readonly weights: Float64Array;
  readonly heaviest: readonly number[];
}

/** Lists of numbers by their own number, one after the other in one array. */
export interface FlatLists {
  readonly starts: Uint32Array;
  readonly filed: Uint32Array;
}

/** Names as they are given to the index, one after the other. */
export class NameFiler {
  readonly #kinds = new NumberList();
  readonly #starts = new NumberList();
  readonly #words = new NumberList();
  readonly #numbers = new NumberList();

  constructor() {
    this.#starts.push(0);
  }

  /** A word of the name that `close` ends. */
  add(word: number, isNumber: boolean): void {
    this.#words.push(word);
    this.#numbers.push(Number(isNumber));
  }

  close(kind: NameKind): void {
    this.#kinds.push(KINDS.indexOf(kind));
    this.#starts.push(this.#words.length);
  }

  /** All names, step by step. */
  *flatten(): Generator<void, Pick<NamePostings, 'kinds' | 'starts' | 'words' | 'numbers'>> {
    const kinds = new Uint8Array(yield* this.#kinds.flatten());
    yield;
    const starts = yield* this.#starts.flatten();
    const words = yield* this.#words.flatten();
    const numbers = new Uint8Array(yield* this.#numbers.flatten());
    return { kinds, starts, words, numbers };
  }
}

/**
 * Sorts names by their words.
 * @param weigh the weight of a word that so many of so many names hold.
 */
export function* fileNameIndex(
  names: NameFiler,
  wordCount: number,
  weigh: (word: number, holders: number, names: number) => number,
): Generator<void, NamePostings> {
  const flat = yield* names.flatten();
  const { kinds, starts, words } = flat;
  const place = (kind: number, word: number): number => kind * wordCount + word;
  const postings = yield* fileLists(KINDS.length * wordCount, kinds.length, (name, add) => {
    const [start, end, kind] = [starts[name] ?? 0, starts[name + 1] ?? 0, kinds[name] ?? 0];
    for (let at = start; at < end; at++) {
      const word = words[at] ?? 0;
      // A word that the name has twice is filed once.
      if (words.indexOf(word, start) === at) add(place(kind, word), name);
    }
  });
  const rarest = yield* fileLists(KINDS.length * wordCount, kinds.length, (name, add) => {
    const [start, end, kind] = [starts[name] ?? 0, starts[name + 1] ?? 0, kinds[name] ?? 0];
    if (end - start < 2) return;
    let best = words[start] ?? 0;
    for (let at = start; at < end; at++) {
      const word = words[at] ?? 0;
      if (lengthOf(postings, place(kind, word)) < lengthOf(postings, place(kind, best)))
        best = word;
    }
    add(place(kind, best), name);
  });
  const weights = new Float64Array(KINDS.length * wordCount);
  const heaviest: number[] = [];
  for (const kind of KINDS.keys()) {
    let total = 0;
    for (const each of kinds) if (each === kind) total++;
    let most = 1;
    for (let word = 0; word < wordCount; word++) {
      const holders = lengthOf(postings, place(kind, word));
      const weight = holders === 0 ? 0 : weigh(word, holders, total);
      weights[place(kind, word)] = weight;
      most = Math.max(most, weight);
      if (word % WORDS_A_STEP === 0) yield;
    }
    heaviest.push(most);
    yield;
  }
  return { ...flat, postings, rarest, weights, heaviest };
}

/** The index over names that were sorted by their words. */
export function nameIndexOf(given: NamePostings): NameIndex {
  const { starts, words, numbers, postings, rarest, weights, heaviest } = given;
  const wordCount = weights.length / KINDS.length;
  const lists: Readonly<Record<NameKind, number>> = {
    project: KINDS.indexOf('project') * wordCount,
    person: KINDS.indexOf('person') * wordCount,
    organisation: KINDS.indexOf('organisation') * wordCount,
    place: KINDS.indexOf('place') * wordCount,
  };
  const place = (kind: NameKind, word: number): number => lists[kind] + word;
  const weighed = (kind: NameKind): Float64Array =>
    weights.subarray(lists[kind], lists[kind] + wordCount);
  const weightsOf: Readonly<Record<NameKind, Float64Array>> = {
    project: weighed('project'),
    person: weighed('person'),
    organisation: weighed('organisation'),
    place: weighed('place'),
  };
  return {
    size: given.kinds.length,
    kindOf: (name) => KINDS[given.kinds[name] ?? 0] ?? 'project',
    postings: (kind, word) => listAt(postings, place(kind, word)),
    rarestIn: (kind, word) => listAt(rarest, place(kind, word)),
    isRarest: (kind, word) => lengthOf(rarest, place(kind, word)) > 0,
    weights: (kind) => weightsOf[kind],
    heaviest: (kind) => heaviest[KINDS.indexOf(kind)] ?? 1,
    allWords: words,
    startOf: (name) => starts[name] ?? 0,
    words: (name) => words.subarray(starts[name], starts[name + 1]),
    holds(name, word) {
      const end = starts[name + 1] ?? 0;
      for (let at = starts[name] ?? 0; at < end; at++) if (words[at] === word) return true;
      return false;
    },
    holdsAny(name, given) {
      const end = starts[name + 1] ?? 0;
      for (let at = starts[name] ?? 0; at < end; at++) if (given.has(words[at] ?? -1)) return true;
      return false;
    },
    isMadeOf(name, given) {
      const end = starts[name + 1] ?? 0;
      for (let at = starts[name] ?? 0; at < end; at++)
        if (!given.has(words[at] ?? -1)) return false;
      return true;
    },
    numbers: (name) => numbers.subarray(starts[name], starts[name + 1]),
  };
}

function listAt({ starts, filed }: FlatLists, list: number): Uint32Array {
  return filed.subarray(starts[list], starts[list + 1]);
}

function lengthOf({ starts }: FlatLists, list: number): number {
  return (starts[list + 1] ?? 0) - (starts[list] ?? 0);
}

/** Names that are filed, and words that are weighed, between two rests. */
const WORDS_A_STEP = 5000;
const NAMES_A_STEP = 500;
const LISTS_A_STEP = 2 ** 15;

/** @param fill adds what one of the sources holds; it is run twice, to count and to file. */
function* fileLists(
  count: number,
  sources: number,
  fill: (source: number, add: (list: number, number: number) => void) => void,
): Generator<void, FlatLists> {
  const starts = new Uint32Array(count + 1);
  for (let source = 0; source < sources; source++) {
    fill(source, (list) => {
      starts[list + 1] = (starts[list + 1] ?? 0) + 1;
    });
    if (source % NAMES_A_STEP === 0) yield;
  }
  for (let list = 1; list <= count; list++) {
    starts[list] = (starts[list] ?? 0) + (starts[list - 1] ?? 0);
    if (list % LISTS_A_STEP === 0) yield;
  }
  const next = starts.slice();
  yield;
  const filed = yield* zerosInSteps(starts[count] ?? 0);
  for (let source = 0; source < sources; source++) {
    fill(source, (list, number) => {
      const place = next[list] ?? 0;
      filed[place] = number;
      next[list] = place + 1;
    });
    if (source % NAMES_A_STEP === 0) yield;
  }
  return { starts, filed };
}
