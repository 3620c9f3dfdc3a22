// Sheets → a search over the sentences of their prose.

import { createBucketFiler, bucketsOf, type Buckets } from '../language/bucket-index.js';
import { fold } from '../language/fold.js';
import { TextMap } from '../language/text-map.js';
import { tokenise } from '../language/tokenise.js';
import { passingly } from '../model/kept-sheet.js';
import type { PassageHit, Search } from '../model/library.js';
import type { Sheet } from '../model/sheet.js';
import { PostingFiler, type ProsePostings } from './prose-postings.js';
import {
  openRanking,
  type RankedSentence,
  type SentenceRange,
  type SentenceRanking,
  type WantedTerm,
} from './rank-sentences.js';
import { runThrough } from '../model/run-through.js';
import { makeTerm, searchTerms, type SearchTerm, type TextTerm } from './search-terms.js';
import { openPlaces, type SentencePlaces } from './sentence-places.js';

/**
 * Weights and limits as measured for Swedish project texts: a compound's part counts half a word;
 * words begin others from five letters on; only words that neither the dictionary nor the sheets
 * know are forgiven typing errors, from six letters on.
 */
const WEIGHT_OF_PART = 0.5;
const WEIGHT_OF_LEAD_IN = 0.5;
const SHORTEST_PREFIX = 5;
const SHORTEST_FUZZY = 6;
const FUZZINESS = 0.2;
/** In nearly every sheet or question, so without worth beside any other word. */
const EMPTY_LEMMAS: ReadonlySet<string> = new Set(['projekt', 'project', 'handla', 'jobba']);
/** A question has fewer words; a pasted page need not be searched for whole. */
const MOST_TERMS = 40;

/** All that a search over prose keeps beside the sheets; it can be kept and sent. */
export interface ProseIndex {
  readonly postings: ProsePostings;
  /** Words with å, ä or ö, spelt without: "naringsliv" … */
  readonly folded: readonly string[];
  /** … the number of the term that each is a form of … */
  readonly unfolded: Uint32Array;
  /** … and where to find them. */
  readonly byFolded: Buckets;
}

/**
 * An index over the sentences of all sheets. Hits are ordered by score, equal ones by the order of
 * sheets, passages and sentences; the same sheets and words give the same hits. A list item is
 * also found by the words of its lead-in, which count half.
 */
export function createSearch(sheets: readonly Sheet[]): Search {
  return runThrough(fileSentences(sheets));
}

/** What a match counts in the words of a sentence, in their parts, and in its lead-in. */
const BOOSTS = [1, WEIGHT_OF_PART, WEIGHT_OF_LEAD_IN];
/** Words that are numbered or compared between two rests. */
const WORDS_A_STEP = 2000;
/** Sentences that are indexed between two rests. */
const SENTENCES_A_STEP = 20;

/** The same step by step, so that whoever waits meanwhile gets a turn. */
export function* fileSentences(sheets: readonly Sheet[]): Generator<void, ProseSearch> {
  const places = yield* openPlaces(sheets);
  const filer = new ProseFiler(places.size);
  let count = 0;
  for (const sheet of sheets) {
    for (const { sentences } of passingly(sheet).passages) {
      for (const { text, leadIn } of sentences) {
        filer.add(text, leadIn);
        if (++count % SENTENCES_A_STEP === 0) yield;
      }
    }
  }
  const index = yield* filer.finish();
  return new ProseSearch(index, places, yield* openRanking(index.postings, BOOSTS));
}

/** Terms of sentences by their numbers; each word is analysed once. */
class ProseFiler {
  readonly #postings: PostingFiler;
  readonly #terms = new TextMap<SearchTerm | null>();
  /** Those that are spelt with signs that a keyboard may lack. */
  #accented: SearchTerm[] = [];

  constructor(sentences: number) {
    this.#postings = new PostingFiler(sentences);
  }

  add(text: string, leadIn: string | null): void {
    const own = this.#termsOf(text);
    this.#postings.add([
      own.map(({ lemma }) => lemma),
      own.flatMap(({ parts }) => parts),
      leadIn === null ? [] : this.#termsOf(leadIn).map(({ lemma }) => lemma),
    ]);
  }

  *finish(): Generator<void, ProseIndex> {
    const postings = yield* this.#postings.finish();
    const folded: string[] = [];
    const unfolded: number[] = [];
    const byFolded = createBucketFiler();
    for (const term of this.#accented) {
      byFolded.add(term.folded, folded.length);
      folded.push(term.folded);
      unfolded.push(this.#postings.placeOf(term.lemma) ?? 0);
      if (folded.length % WORDS_A_STEP === 0) yield;
    }
    yield;
    this.#accented = [];
    return {
      postings,
      folded,
      unfolded: Uint32Array.from(unfolded),
      byFolded: yield* byFolded.sortInSteps(),
    };
  }

  #termsOf(text: string): readonly SearchTerm[] {
    const terms: SearchTerm[] = [];
    for (const { lower } of tokenise(text)) {
      let term = this.#terms.get(lower);
      if (term === undefined) {
        ({ term } = makeTerm(lower));
        this.#terms.set(lower, term);
        if (term !== null && term.folded !== term.lower) this.#accented.push(term);
      }
      if (term !== null) terms.push(term);
    }
    return terms;
  }
}

/**
 * The search over an index that was made of these sheets, step by step.
 * @param counts how many sentences each sheet has, where that is known.
 */
export function* openProse(
  sheets: readonly Sheet[],
  index: ProseIndex,
  counts?: Uint32Array,
): Generator<void, ProseSearch> {
  const places = yield* openPlaces(sheets, counts);
  return new ProseSearch(index, places, yield* openRanking(index.postings, BOOSTS));
}

/** The search over sentences in their places. */
export class ProseSearch implements Search {
  readonly index: ProseIndex;
  readonly #places: SentencePlaces;
  readonly #ranking: SentenceRanking;
  readonly #byFolded: ReturnType<typeof bucketsOf>;
  #foldedTerms: readonly string[] | null = null;

  /** @param sentences how many each sheet has, where that is known. */
  constructor(index: ProseIndex, places: SentencePlaces, ranking: SentenceRanking) {
    this.index = index;
    this.#places = places;
    this.#ranking = ranking;
    this.#byFolded = bucketsOf(index.byFolded);
  }

  /** The number of sentences. */
  get size(): number {
    return this.#places.size;
  }

  findPassages(
    words: string,
    options: { readonly sheetId?: string; readonly limit: number },
  ): readonly PassageHit[] {
    const terms = this.#termsOf(words);
    if (terms.size === 0 || options.limit <= 0) return [];
    const wanted = [...terms].map(([term, query]) => wantedOf(term, query));
    const ranked = this.#rangesOf(options.sheetId).flatMap((range) =>
      this.#ranking.find(wanted, range, options.limit),
    );
    const holds = this.#ranking.holders(wanted);
    return ranked
      .sort((a, b) => b.score - a.score || a.sentence - b.sentence)
      .slice(0, options.limit)
      .map((each) => this.#hit(each, terms, holds(each.sentence)));
  }

  *findSheets(words: string): Generator<void, Uint32Array> {
    const byWord = new Map<string, { whole: WantedTerm[]; parts: WantedTerm[] }>();
    for (const [term, query] of this.#termsOf(words)) {
      const own = byWord.get(query.word) ?? { whole: [], parts: [] };
      byWord.set(query.word, own);
      (query.isPart ? own.parts : own.whole).push(wantedOf(term, query));
    }
    // Small words stand for nothing that could be found.
    if (byWord.size === 0 || byWord.size < tokenise(words).length) return new Uint32Array();
    /** How many of the words, one after the other, each sentence holds. */
    const held = new Uint8Array(this.size);
    let count = 0;
    for (const { whole, parts } of byWord.values()) {
      const now = count++;
      const take = (sentence: number): void => {
        if (held[sentence] === now) held[sentence] = now + 1;
      };
      this.#visitAll(parts, take);
      yield;
      for (const wanted of whole) {
        this.#ranking.visit(wanted, take);
        yield;
      }
    }
    return yield* this.#places.sheetsWith([held], count);
  }

  /** Visits the sentences that hold all of the terms; none where there are no terms. */
  #visitAll(terms: readonly WantedTerm[], take: (sentence: number) => void): void {
    const held = terms.length === 0 ? null : new Uint8Array(this.size);
    for (const [now, wanted] of terms.entries())
      this.#ranking.visit(wanted, (sentence) => {
        if (held?.[sentence] !== now) return;
        held[sentence] = now + 1;
        if (now + 1 === terms.length) take(sentence);
      });
  }

  *findLikely(wanted: readonly (readonly string[])[]): Generator<void, Uint32Array> {
    const terms = (this.#foldedTerms ??= yield* this.#foldTerms());
    const marks: Uint8Array[] = [];
    for (const forms of wanted) {
      const held = new Uint8Array(this.size);
      for (const [number, term] of terms.entries()) {
        if (forms.some((form) => term.includes(form)))
          this.#ranking.visitTerm(number, (sentence) => (held[sentence] = 1));
        if (number % WORDS_A_STEP === 0) yield;
      }
      marks.push(held);
    }
    return yield* this.#places.sheetsWith(marks, 1);
  }

  *#foldTerms(): Generator<void, readonly string[]> {
    const folded: string[] = [];
    for (const term of this.index.postings.terms)
      if (folded.push(fold(term)) % WORDS_A_STEP === 0) yield;
    return folded;
  }

  #termsOf(words: string): ReadonlyMap<string, QueryTerm> {
    const all = searchTerms(words);
    const telling = all.filter(({ term }) => !EMPTY_LEMMAS.has(term.lemma));
    return this.#queryTerms((telling.length > 0 ? telling : all).slice(0, MOST_TERMS));
  }

  #rangesOf(sheetId: string | undefined): readonly SentenceRange[] {
    if (sheetId === undefined) return [{ from: 0, to: this.#places.size }];
    return this.#places.rangesOf(sheetId);
  }

  #queryTerms(words: readonly TextTerm[]): ReadonlyMap<string, QueryTerm> {
    const terms = new Map<string, QueryTerm>();
    const add = (term: string, word: string, weight: number, fuzzy: boolean): void => {
      const earlier = terms.get(term);
      if (earlier === undefined || earlier.weight < weight)
        terms.set(term, { word, weight, fuzzy, isPart: weight === WEIGHT_OF_PART });
    };
    for (const { word, term } of words) {
      const { folded, lemma, parts, known } = term;
      const found = this.#ranking.has(lemma);
      const respelled = found ? [] : this.#respelled(folded);
      for (const other of respelled) add(other, word, 1, false);
      const forgiven = !known && !found && respelled.length === 0;
      add(lemma, word, 1, forgiven && lemma.length >= SHORTEST_FUZZY);
      for (const part of parts) add(part, word, WEIGHT_OF_PART, false);
    }
    return terms;
  }

  /** The terms that a word without diacritics may be a form of. */
  #respelled(folded: string): readonly string[] {
    const { folded: spellings, unfolded, postings } = this.index;
    const terms = this.#byFolded
      .at(folded)
      .filter((at) => spellings[at] === folded)
      .map((at) => postings.terms[unfolded[at] ?? -1] ?? '');
    return [...new Set(terms)];
  }

  #hit(
    { sentence, score }: RankedSentence,
    terms: ReadonlyMap<string, QueryTerm>,
    holds: readonly boolean[],
  ): PassageHit {
    const matched: string[] = [];
    const whole: string[] = [];
    const lacking: string[] = [];
    let at = 0;
    for (const { word, isPart } of terms.values()) {
      const isHeld = holds[at++] === true;
      if (isHeld) addOnce(matched, word);
      if (isHeld && !isPart) addOnce(whole, word);
      if (!isHeld && isPart) lacking.push(word);
    }
    for (const { word, isPart } of terms.values())
      if (isPart && !lacking.includes(word)) addOnce(whole, word);
    return { ...this.#places.at(sentence), score, matched, whole };
  }
}

/** A question has few words; a set for each sentence takes longer. */
function addOnce(words: string[], word: string): void {
  if (!words.includes(word)) words.push(word);
}

function wantedOf(term: string, { weight, fuzzy }: QueryTerm): WantedTerm {
  const prefix = term.length >= SHORTEST_PREFIX;
  return { term, weight, prefix, fuzziness: fuzzy ? FUZZINESS : 0 };
}

/** A term to search for, with the word of the query that it stands for. */
interface QueryTerm {
  readonly word: string;
  readonly weight: number;
  readonly fuzzy: boolean;
  /** A part of a compound, which stands for the word only together with its other parts. */
  readonly isPart: boolean;
}
