// Sheets → the finder of their names in questions: exact, partial, inflected, without accents, misspelt.

import { tokenise } from '../language/tokenise.js';
import { remember, rememberWord } from '../language/bounded-cache.js';
import { bucketsOf, createBucketFiler, type Buckets } from '../language/bucket-index.js';
import { consonantsOf } from '../language/consonants-of.js';
import { headsOf } from '../language/heads-of.js';
import { TextNumbers } from '../language/text-numbers.js';
import {
  fileWords,
  openWords,
  type FiledWords,
  type WordVocabulary,
} from '../language/word-vocabulary.js';
import { passingly } from '../model/kept-sheet.js';
import type { NamedEntity, NameKind, NameMatch, Names, NameToken } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import { alignName, isNumberLike } from './align-name.js';
import { createNameCollector } from './collect-names.js';
import { fileForms, findByWordsOf } from './find-by-words.js';
import { contactsOf, createContactFiler } from './find-contacts.js';
import { createNumberFiler, numbersOf } from './find-numbers.js';
import {
  fileNameIndex,
  NameFiler,
  nameIndexOf,
  type NameIndex,
  type NamePostings,
} from './name-index.js';
import { byWeight, CANDIDATES, pickCandidates, type NameCandidate } from './pick-candidates.js';
import { WordPlaces, type NumberedMatch } from './word-places.js';
import { runThrough } from '../model/run-through.js';

/** Sheets or names that are read between two rests. */
const READ_A_STEP = 1;
/** Words of one question, some of them taken, that are remembered: it asks for the same again and again. */
const REMEMBERED = 6;
/** Words that questions are put in come again and again. */
const REMEMBERED_WORDS = 500;

/** All that the finder of names keeps beside the sheets; it can be kept and sent. */
export interface NamesIndex {
  readonly vocabulary: FiledWords;
  /** Each word of the vocabulary as it is written once, in lower case. */
  readonly written: readonly string[];
  readonly postings: NamePostings;
  /** Names other than those of projects, in library order. */
  readonly others: readonly (Omit<NamedEntity, 'sheets'> & { readonly sheets: Uint32Array })[];
  /** Words of project names by all that they can be looked up by. */
  readonly forms: Buckets;
  /** Short names of projects by their consonants. */
  readonly consonants: Buckets;
  readonly contacts: Buckets;
  readonly numbers: Buckets;
}

/** Builds the index of names in one go; look-ups are pure. */
export function createNames(sheets: readonly Sheet[]): Names {
  return namesOf(runThrough(fileNames(sheets)), sheets);
}

/** The same step by step, so that whoever waits meanwhile gets a turn. */
export function* fileNames(sheets: readonly Sheet[]): Generator<void, NamesIndex> {
  const collector = createNameCollector();
  const consonants = createBucketFiler();
  const contacts = createContactFiler();
  const byNumber = createNumberFiler();
  const folded: string[] = [];
  const numbers = new TextNumbers((number) => folded[number]);
  const words: WordsMet = { folded, written: [], numbers };
  const given = new NameFiler();
  const read = (kind: NameKind, name: string): void => {
    for (const { folded, lower, text } of tokenise(name))
      given.add(numberOf(folded, lower, words), isNumberLike(text));
    given.close(kind);
  };
  for (const [index, kept] of sheets.entries()) {
    const sheet = passingly(kept);
    read('project', sheet.name.value.text);
    for (const key of shortNames(sheet.name.value.text)) consonants.add(key, index);
    collector.add(sheet, index);
    contacts.add(sheet, index);
    byNumber.add(sheet, index);
    if (index % READ_A_STEP === 0) yield;
  }
  const others = yield* collector.finish();
  for (const [index, { kind, name, said = name }] of others.entries()) {
    read(kind, said);
    if (index % READ_A_STEP === 0) yield;
  }
  const vocabulary = yield* fileWords(words.folded, words.written);
  yield;
  const list = vocabulary.words;
  const postings = yield* fileNameIndex(given, list.length, (word, holders, names) =>
    weigh(list[word] ?? '', holders, names),
  );
  yield;
  const { written } = words;
  const forms = yield* fileForms(nameIndexOf(postings), written);
  return {
    vocabulary,
    written,
    postings,
    others,
    forms,
    consonants: yield* consonants.sortInSteps(),
    contacts: yield* contacts.finish(),
    numbers: yield* byNumber.finish(),
  };
}

const indexes = new WeakMap<Names, NamesIndex>();

/** The finder over an index that was made of these sheets. */
export function namesOf(given: NamesIndex, sheets: readonly Sheet[]): Names {
  return runThrough(openNames(given, sheets));
}

/** The same step by step. */
export function* openNames(given: NamesIndex, sheets: readonly Sheet[]): Generator<void, Names> {
  const index = nameIndexOf(given.postings);
  const vocabulary = yield* openWords(given.vocabulary);
  const words = {
    ...given,
    words: given.vocabulary.words,
    numberOf: (folded: string) => vocabulary.numberOf(folded),
  };
  const names: Names = {
    ...findNames(index, vocabulary, sheets, entitiesOf(given, sheets)),
    ...findByWordsOf(index, words, sheets),
    findByConsonants: consonantsOver(given, sheets),
    findByContact: contactsOf(given.contacts, sheets),
    findByNumber: numbersOf(given.numbers, sheets),
  };
  indexes.set(names, given);
  return names;
}

/** Names other than those of projects by their number; each is made when it is first found. */
function entitiesOf(
  { others }: NamesIndex,
  sheets: readonly Sheet[],
): (number: number) => NamedEntity | null {
  const made = new Map<number, NamedEntity>();
  return (number) => {
    const known = made.get(number);
    if (known !== undefined) return known;
    const other = others[number];
    if (other === undefined) return null;
    const own: Sheet[] = [];
    for (const at of other.sheets) {
      const sheet = sheets[at];
      if (sheet !== undefined) own.push(sheet);
    }
    const entity = { ...other, sheets: own };
    made.set(number, entity);
    return entity;
  };
}

/** What a finder of this house was made of; null for any other. */
export function indexOfNames(names: Names): NamesIndex | null {
  return indexes.get(names) ?? null;
}

/** Consonants of the longest name that is looked for by them. */
const MOST_CONSONANTS = 40;
/** A name is not called by so few of its first words. */
const FEWEST_CONSONANTS = 4;

function shortNames(name: string): ReadonlySet<string> {
  const keys = headsOf(name).map(consonantsOf);
  return new Set(
    keys.filter((key) => key.length >= FEWEST_CONSONANTS && key.length <= MOST_CONSONANTS),
  );
}

function consonantsOver(
  { consonants }: NamesIndex,
  sheets: readonly Sheet[],
): Names['findByConsonants'] {
  const filed = bucketsOf(consonants);
  const shortNamesOf = remember(shortNames, REMEMBERED_WORDS);
  return (key, most) => {
    const places = filed.at(key);
    // Each is looked into, which takes long where thousands are called alike.
    if (places.length > most) return [];
    return places.flatMap((at) => {
      const sheet = sheets[at];
      return sheet !== undefined && shortNamesOf(sheet.name.value.text).has(key) ? [sheet] : [];
    });
  };
}

/** Words in the order they were met, folded and as each was written first in lower case. */
interface WordsMet {
  readonly folded: string[];
  readonly written: string[];
  readonly numbers: TextNumbers;
}

function numberOf(
  folded: string,
  lower: string,
  { folded: met, written, numbers }: WordsMet,
): number {
  const known = numbers.get(folded);
  if (known !== undefined) return known;
  const number = met.push(folded) - 1;
  written.push(lower);
  numbers.set(folded, number);
  return number;
}

function findNames(
  index: NameIndex,
  vocabulary: WordVocabulary,
  sheets: readonly Sheet[],
  entityOfOther: (number: number) => NamedEntity | null,
): Pick<Names, 'find' | 'likeness'> {
  const scores = new Float64Array(index.size);
  const remembered = new Map<string, FoundByKinds>();
  const matchesOf = rememberMatches(vocabulary);
  const places = new WordPlaces(index.weights('project').length);
  const likenessOf = rememberWord(
    (folded, lower) =>
      Math.max(0, ...vocabulary.match(folded, lower, true).map(({ quality }) => quality)),
    REMEMBERED_WORDS,
  );
  const entityOf = (name: number): NamedEntity | null => {
    const sheet = sheets[name];
    if (sheet === undefined) return entityOfOther(name - sheets.length);
    return { kind: 'project', name: sheet.name.value.text, sheets: [sheet], fields: ['name'] };
  };
  const candidatesOf = (
    [kind, ...more]: readonly NameKind[],
    tokens: readonly NameToken[],
    words: readonly (readonly NumberedMatch[])[],
  ): readonly NameCandidate[] => {
    if (kind === undefined) return [];
    const own = pickCandidates(index, kind, tokens, words, scores);
    if (more.length === 0) return own;
    return [...own, ...more.flatMap((each) => pickCandidates(index, each, tokens, words, scores))]
      .sort(byWeight)
      .slice(0, CANDIDATES);
  };
  const find: Names['find'] = (tokens, kinds) => {
    const words = tokens.map((token) => (token.taken ? [] : matchesOf(token)));
    const candidates = candidatesOf(kinds, tokens, words);
    if (candidates.length === 0) return [];
    places.place(words);
    const found: NameMatch[] = [];
    for (const { name } of candidates) {
      const match = alignName(index, name, entityOf, tokens, places);
      if (match !== null) found.push(match);
    }
    return found.sort(byWorth);
  };
  const foundAmong = (tokens: readonly NameToken[]): FoundByKinds => {
    const key = keyOf(tokens);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const found: FoundByKinds = new Map();
    remembered.set(key, found);
    return found;
  };
  let latest: { readonly tokens: readonly NameToken[]; readonly found: FoundByKinds } = {
    tokens: [],
    found: new Map(),
  };
  return {
    find(tokens, kinds) {
      if (tokens !== latest.tokens) latest = { tokens, found: foundAmong(tokens) };
      const key = kinds.join();
      const known = latest.found.get(key);
      if (known !== undefined) return known;
      const found = find(tokens, kinds);
      latest.found.set(key, found);
      return found;
    },
    likeness: likenessOf,
  };
}

/** A question's words are looked up again for every kind of name, and each time some are taken. */
function rememberMatches(
  vocabulary: WordVocabulary,
): (token: NameToken) => readonly NumberedMatch[] {
  const matching = (mend: boolean) =>
    rememberWord(
      (folded, lower): readonly NumberedMatch[] =>
        vocabulary.match(folded, lower, mend).flatMap(({ word, quality }) => {
          const number = vocabulary.numberOf(word);
          return number === undefined ? [] : [{ word: number, quality }];
        }),
      REMEMBERED_WORDS,
    );
  const [mended, asWritten] = [matching(true), matching(false)];
  return ({ folded, lower, common, number }) =>
    common || number ? asWritten(folded, lower) : mended(folded, lower);
}

/** What was found among some words, by the kinds of names that were looked for. */
type FoundByKinds = Map<string, readonly NameMatch[]>;

function keyOf(tokens: readonly NameToken[]): string {
  let key = '';
  for (const { text, common, taken } of tokens)
    key += `${taken ? '\u0001' : common ? '\u0002' : '\u0003'}${text}`;
  return key;
}

function byWorth(a: NameMatch, b: NameMatch): number {
  return Number(b.exact) - Number(a.exact) || b.weight - a.weight || b.coverage - a.coverage;
}

// Inverse document frequency within a kind; short words weigh less.
function weigh(word: string, holders: number, names: number): number {
  if (LIGHT.has(word)) return 0.15;
  return Math.log(1 + (names + 1) / holders) * (word.length < 3 ? 0.6 : 1);
}

/** Words that join others in names and say nothing by themselves. */
const LIGHT = new Set(
  'och i for av med pa till den det ett en som inom the of and in by ab fran att m f o om lan kommun'.split(
    ' ',
  ),
);
