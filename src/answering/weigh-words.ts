// The words of a question and the prose of a sheet → what each word weighs, and which sentences tell of it.

import { analyseWord } from '../language/analyse-word.js';
import { cognateKey } from '../language/cognate-key.js';
import { fold } from '../language/fold.js';
import { FUNCTION_WORDS } from '../language/function-words.js';
import { inSwedish } from '../language/in-swedish.js';
import { meaningsOf } from '../language/same-meaning.js';
import { tokenise, tokensOf } from '../language/tokenise.js';
import { mayNameThing } from '../language/word-class.js';
import type { SaidWord } from '../model/query.js';
import { COGNATE, sharesStem, stemOf, type Holders, type ProseWords } from './prose-words.js';

/** A word of the question. */
export interface WeighedWord {
  readonly kind: SaidWord['kind'];
  readonly weight: number;
  /** True where it may name a thing. */
  readonly thing: boolean;
  /** Folded: as it is written, in dictionary form, and in Swedish. */
  readonly forms: readonly string[];
  /** The sentences that tell of it, each with how well, from 0 to 1. */
  readonly holders: ReadonlyMap<number, number>;
}

/** What a word that names nothing (a verb, an adjective) counts beside a noun. */
const WEIGHT_OF_OTHERS = 0.55;
const WEIGHT_OF_FRAME = 0.25;
/** An English word, most of all, that nobody has listed. */
const WEIGHT_OF_UNKNOWN = 0.6;
/** A word that more sentences hold is worth less. */
const COUNTED_AS_HELD = 0.5;

/** How well a word is told of by its like. */
const LIKENESS = {
  same: 1,
  stem: 0.9,
  translated: 0.9,
  allParts: 0.8,
  cognate: 0.75,
  partOfOther: 0.75,
  meaning: 0.7,
  ownPart: 0.45,
  meaningOfPart: 0.35,
} as const;

/** They say what kind of answer is wanted, or that one is: nothing of it stands in the prose. */
const ASKING = new Set(
  'rakna antal antalet andel andelen procent manga number percent percentage share proportion kind kinds sort sorts sorter sorts type types typ typer slag slags exempel konkret konkreta example examples mention mentioned mentions gets gives given claim claims claimed asks promise promised planned list enl main mean want wants yrkesgrupper yrken saker ways mening meningen'.split(
    ' ',
  ),
);
/** A part of a compound that every sheet has everywhere. */
const TELLS_NOTHING = new Set(['projekt']);
const SHORTEST = 3;
const SHORTEST_PART = 4;
/** A word of so many letters that only a word of the project's name begins with says nothing more of it. */
const SHARED_WITH_NAME = 5;

/** Each word once; those of the name, and those that only ask, count as small words. */
export function weighWords(
  prose: ProseWords,
  said: readonly SaidWord[],
  name: string,
): readonly WeighedWord[] {
  const named = tokensOf(name).map(({ folded }) => folded);
  const seen = new Set<string>();
  return said.flatMap(({ text, kind }) =>
    tokenise(text).flatMap(({ lower, folded, number }): readonly WeighedWord[] => {
      if ((lower.length < SHORTEST && !number) || isSmall(lower)) return [];
      const key = fold(analyseWord(lower).lemma);
      if (seen.has(key)) return [];
      seen.add(key);
      const repeats = named.some((word) => word === key || begins(word, key));
      return [weigh(prose, lower, repeats || ASKING.has(folded) ? 'frame' : kind)];
    }),
  );
}

function weigh(prose: ProseWords, lower: string, kind: SaidWord['kind']): WeighedWord {
  const { thing, unknown, rare, forms, holders } = toldOf(prose, lower);
  const base = kind === 'frame' ? WEIGHT_OF_FRAME : thing ? 1 : WEIGHT_OF_OTHERS;
  const weight = base * (unknown ? WEIGHT_OF_UNKNOWN : 1) * rare;
  return { kind, thing, weight, forms, holders };
}

/** What the prose tells of a word, whatever the question says it for. */
interface ToldOf extends Pick<WeighedWord, 'thing' | 'forms' | 'holders'> {
  /** Nobody has listed it and nothing tells of it. */
  readonly unknown: boolean;
  readonly rare: number;
}

/** Words of one question, which is put to the same prose several times. */
const MOST_REMEMBERED = 100;
let latest: { readonly prose: ProseWords | null; readonly words: Map<string, ToldOf> } = {
  prose: null,
  words: new Map(),
};

function toldOf(prose: ProseWords, lower: string): ToldOf {
  if (latest.prose !== prose || latest.words.size >= MOST_REMEMBERED)
    latest = { prose, words: new Map() };
  const known = latest.words.get(lower);
  if (known !== undefined) return known;
  const told = readOf(prose, lower);
  latest.words.set(lower, told);
  return told;
}

function readOf(prose: ProseWords, lower: string): ToldOf {
  const { lemma, known } = analyseWord(lower);
  const translated = inSwedish(lower).map(fold);
  const forms = [fold(lower), fold(lemma), ...translated];
  const holders = holdersOf(prose, lower, forms);
  const unknown = holders.size === 0 && !known && translated.length === 0;
  return { thing: mayNameThing(lower), unknown, rare: rareness(prose, holders), forms, holders };
}

function rareness({ sentences }: ProseWords, holders: ReadonlyMap<number, number>): number {
  const all = Math.max(2, sentences.length);
  let held = 0;
  for (const likeness of holders.values()) if (likeness >= COUNTED_AS_HELD) held++;
  return Math.log(1 + all / Math.max(1, held)) / Math.log(1 + all);
}

function holdersOf(
  prose: ProseWords,
  lower: string,
  forms: readonly string[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const add = (holders: Holders | undefined, likeness: number): void => {
    for (const at of holders ?? []) if ((found.get(at) ?? 0) < likeness) found.set(at, likeness);
  };
  for (const [at, form] of forms.entries()) {
    add(prose.byWord.get(form), at < 2 ? LIKENESS.same : LIKENESS.translated);
    add(prose.byPart.get(form), LIKENESS.partOfOther);
    for (const word of prose.byStem.get(stemOf(form)) ?? [])
      if (sharesStem(word, form)) add(prose.byWord.get(word), LIKENESS.stem);
  }
  const meanings = new Set(forms.slice(0, 2).flatMap(meaningsOf));
  for (const meaning of meanings) add(prose.byMeaning.get(meaning), LIKENESS.meaning);
  addParts(prose, lower, meanings.size > 0, add);
  const cognate = cognateKey(forms[0] ?? '');
  if (found.size === 0 && cognate.length >= COGNATE)
    add(prose.byCognate.get(cognate.slice(0, COGNATE)), LIKENESS.cognate);
  return found;
}

// "Träföretagen" is told of by what has both wood and firms, and a little by what has one of them.
function addParts(
  { byWord, byPart, byMeaning }: ProseWords,
  lower: string,
  meant: boolean,
  add: (holders: Holders | undefined, likeness: number) => void,
): void {
  const parts = analyseWord(lower)
    .parts.map(fold)
    .filter((part) => part.length >= SHORTEST);
  if (parts.length < 2) return;
  const telling = parts.filter((part) => !TELLS_NOTHING.has(part));
  const [first = [], ...rest] = parts.map((part) => [
    ...(byWord.get(part) ?? []),
    ...(byPart.get(part) ?? []),
  ]);
  add(
    first.filter((at) => rest.every((other) => other.includes(at))),
    LIKENESS.allParts,
  );
  for (const part of telling) {
    if (part.length < SHORTEST_PART) continue;
    add(byWord.get(part), LIKENESS.ownPart);
    add(byPart.get(part), LIKENESS.ownPart);
  }
  if (meant) return;
  for (const part of [telling[0] ?? '', telling.at(-1) ?? ''])
    if (part.length >= SHORTEST_PART)
      for (const meaning of meaningsOf(part)) add(byMeaning.get(meaning), LIKENESS.meaningOfPart);
}

const begins = (word: string, key: string): boolean =>
  key.length >= SHARED_WITH_NAME && word.startsWith(key);
const isSmall = (lower: string): boolean =>
  FUNCTION_WORDS.sv.has(lower) || FUNCTION_WORDS.en.has(lower);
