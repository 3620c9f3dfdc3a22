// Names by the numbers of their words → postings, weights and words of each name, in flat arrays.

import type { NameKind } from '../model/names.js';

const KINDS: readonly NameKind[] = ['project', 'person', 'organisation', 'place'];

/** All names, numbered in library order, projects first. */
export interface NameIndex {
  /** The names of a kind that hold a word, in order. */
  postings(kind: NameKind, word: number): Uint32Array;
  /** The names of a kind, of two words or more, whose rarest word this is. */
  rarestIn(kind: NameKind, word: number): Uint32Array;
  /** How much a word tells among names of a kind; 0 where none has it. */
  weight(kind: NameKind, word: number): number;
  /** The weight of the kind's rarest word, 1 at least. */
  heaviest(kind: NameKind): number;
  words(name: number): Uint32Array;
  /** 1 for each word of the name that reads as a number. */
  numbers(name: number): Uint8Array;
}

/** A name as it is given to the index. */
export interface GivenName {
  readonly kind: NameKind;
  readonly words: readonly number[];
  readonly numbers: readonly boolean[];
}

/**
 * The index over names.
 * @param weigh the weight of a word that so many of so many names hold.
 */
export function createNameIndex(
  names: Iterable<GivenName>,
  wordCount: number,
  weigh: (word: number, holders: number, names: number) => number,
): NameIndex {
  const flat = flatten(names);
  const { kinds, starts, words, numbers } = flat;
  const place = (kind: number, word: number): number => kind * wordCount + word;
  const wordsOf = (name: number): Uint32Array => words.subarray(starts[name], starts[name + 1]);
  const postings = createLists(KINDS.length * wordCount, (add) => {
    for (let name = 0; name < kinds.length; name++)
      eachOnce(wordsOf(name), (word) => {
        add(place(kinds[name] ?? 0, word), name);
      });
  });
  const rarest = createLists(KINDS.length * wordCount, (add) => {
    for (let name = 0; name < kinds.length; name++) {
      const own = wordsOf(name);
      const kind = kinds[name] ?? 0;
      let best = own[0];
      if (best === undefined || own.length < 2) continue;
      for (const word of own)
        if (postings.length(place(kind, word)) < postings.length(place(kind, best))) best = word;
      add(place(kind, best), name);
    }
  });
  const weights = new Float64Array(KINDS.length * wordCount);
  const heaviest = KINDS.map((_, kind) => {
    const total = kinds.reduce((sum, each) => sum + Number(each === kind), 0);
    let most = 1;
    for (let word = 0; word < wordCount; word++) {
      const holders = postings.length(place(kind, word));
      const weight = holders === 0 ? 0 : weigh(word, holders, total);
      weights[place(kind, word)] = weight;
      most = Math.max(most, weight);
    }
    return most;
  });
  return {
    postings: (kind, word) => postings.at(place(KINDS.indexOf(kind), word)),
    rarestIn: (kind, word) => rarest.at(place(KINDS.indexOf(kind), word)),
    weight: (kind, word) => weights[place(KINDS.indexOf(kind), word)] ?? 0,
    heaviest: (kind) => heaviest[KINDS.indexOf(kind)] ?? 1,
    words: wordsOf,
    numbers: (name) => numbers.subarray(starts[name], starts[name + 1]),
  };
}

function flatten(names: Iterable<GivenName>): {
  readonly kinds: Uint8Array;
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
  readonly numbers: Uint8Array;
} {
  const kinds: number[] = [];
  const starts: number[] = [0];
  const words: number[] = [];
  const numbers: number[] = [];
  for (const name of names) {
    kinds.push(KINDS.indexOf(name.kind));
    words.push(...name.words);
    numbers.push(...name.numbers.map(Number));
    starts.push(words.length);
  }
  return {
    kinds: Uint8Array.from(kinds),
    starts: Uint32Array.from(starts),
    words: Uint32Array.from(words),
    numbers: Uint8Array.from(numbers),
  };
}

/** Lists of numbers by their own number, one after the other in one array. */
interface Lists {
  at(list: number): Uint32Array;
  length(list: number): number;
}

/** @param fill adds everything; it is run twice, to count and to file. */
function createLists(
  count: number,
  fill: (add: (list: number, number: number) => void) => void,
): Lists {
  const starts = new Uint32Array(count + 1);
  fill((list) => {
    starts[list + 1] = (starts[list + 1] ?? 0) + 1;
  });
  for (let list = 1; list <= count; list++)
    starts[list] = (starts[list] ?? 0) + (starts[list - 1] ?? 0);
  const next = starts.slice();
  const filed = new Uint32Array(starts[count] ?? 0);
  fill((list, number) => {
    const place = next[list] ?? 0;
    filed[place] = number;
    next[list] = place + 1;
  });
  return {
    at: (list) => filed.subarray(starts[list], starts[list + 1]),
    length: (list) => (starts[list + 1] ?? 0) - (starts[list] ?? 0),
  };
}

function eachOnce(words: Uint32Array, run: (word: number) => void): void {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? 0;
    if (words.indexOf(word) === index) run(word);
  }
}
