// Sheets → a search over the sentences of their prose.

import MiniSearch, { type SearchResult } from 'minisearch';
import type { PassageHit, Search } from '../model/library.js';
import type { Sheet } from '../model/sheet.js';
import { runThrough } from './run-through.js';
import { type SearchTerm, searchTerms, type TextTerm } from './search-terms.js';

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

/** A sentence as it is indexed; its terms are parted by spaces. */
interface SentenceRecord {
  readonly id: number;
  readonly lemmas: string;
  readonly parts: string;
  readonly leadIn: string;
}

/** A term to search for, with the word of the query that it stands for. */
interface QueryTerm {
  readonly word: string;
  readonly weight: number;
  readonly fuzzy: boolean;
}

/**
 * An index over the sentences of all sheets. Hits are ordered by score, equal ones by the order of
 * sheets, passages and sentences; the same sheets and words give the same hits. A list item is
 * also found by the words of its lead-in, which count half.
 */
export function createSearch(sheets: readonly Sheet[]): Search {
  return runThrough(fileSentences(sheets));
}

/** Sentences that are indexed between two rests. */
const SENTENCES_A_STEP = 20;

/** The same step by step, so that whoever waits meanwhile gets a turn. */
export function* fileSentences(sheets: readonly Sheet[]): Generator<void, Search> {
  const search = new SentenceSearch(sheets);
  for (let id = 0; id < search.size; id++) {
    search.add(id);
    if (id % SENTENCES_A_STEP === 0) yield;
  }
  search.finish();
  return search;
}

class SentenceSearch implements Search {
  readonly #sheets: readonly Sheet[];
  /** Sheet, passage and sentence of each record, three numbers a record. */
  readonly #places: Uint32Array;
  readonly #index: MiniSearch<SentenceRecord>;
  readonly #vocabulary = new Set<string>();
  /** Words that the vocabulary has been told of, while the index is built. */
  readonly #seen = new Set<string>();
  /** Words with å, ä or ö by their spelling without: "naringsliv" → näringsliv. */
  readonly #unfolded = new Map<string, Set<string>>();

  constructor(sheets: readonly Sheet[]) {
    this.#sheets = sheets;
    this.#places = placesOf(sheets);
    this.#index = new MiniSearch<SentenceRecord>({
      fields: ['lemmas', 'parts', 'leadIn'],
      tokenize: splitTerms,
      processTerm: (term) => term,
    });
  }

  get size(): number {
    return this.#places.length / 3;
  }

  /** Nothing more is added. */
  finish(): void {
    this.#seen.clear();
  }

  findPassages(
    words: string,
    options: { readonly sheetId?: string; readonly limit: number },
  ): readonly PassageHit[] {
    const all = searchTerms(words);
    const telling = all.filter(({ term }) => !EMPTY_LEMMAS.has(term.lemma));
    const terms = this.#queryTerms((telling.length > 0 ? telling : all).slice(0, MOST_TERMS));
    if (terms.size === 0 || options.limit <= 0) return [];
    const results = this.#index.search([...terms.keys()].join(' '), {
      boost: { parts: WEIGHT_OF_PART, leadIn: WEIGHT_OF_LEAD_IN },
      boostTerm: (term) => terms.get(term)?.weight ?? 1,
      prefix: (term) => term.length >= SHORTEST_PREFIX,
      fuzzy: (term) => (terms.get(term)?.fuzzy === true ? FUZZINESS : false),
      ...(options.sheetId === undefined
        ? {}
        : { filter: (result) => this.#sheetOf(idOf(result)).id === options.sheetId }),
    });
    return results
      .sort((one, other) => other.score - one.score || idOf(one) - idOf(other))
      .slice(0, options.limit)
      .map((result) => this.#hit(result, terms));
  }

  add(id: number): void {
    const sentence = this.#sentenceOf(id);
    if (sentence === undefined) return;
    const terms = searchTerms(sentence.text);
    const leadIn = sentence.leadIn === null ? [] : searchTerms(sentence.leadIn);
    for (const { term } of terms) this.#remember(term);
    for (const { term } of leadIn) this.#remember(term);
    this.#index.add({
      id,
      lemmas: terms.map(({ term }) => term.lemma).join(' '),
      parts: terms.flatMap(({ term }) => term.parts).join(' '),
      leadIn: leadIn.map(({ term }) => term.lemma).join(' '),
    });
  }

  #remember(term: SearchTerm): void {
    if (this.#seen.has(term.lower)) return;
    this.#seen.add(term.lower);
    this.#vocabulary.add(term.lemma);
    for (const part of term.parts) this.#vocabulary.add(part);
    if (term.folded === term.lower) return;
    const lemmas = this.#unfolded.get(term.folded);
    if (lemmas === undefined) this.#unfolded.set(term.folded, new Set([term.lemma]));
    else lemmas.add(term.lemma);
  }

  #queryTerms(words: readonly TextTerm[]): ReadonlyMap<string, QueryTerm> {
    const terms = new Map<string, QueryTerm>();
    const add = (term: string, word: string, weight: number, fuzzy: boolean): void => {
      const earlier = terms.get(term);
      if (earlier === undefined || earlier.weight < weight)
        terms.set(term, { word, weight, fuzzy });
    };
    for (const { word, term } of words) {
      const { folded, lemma, parts, known } = term;
      const found = this.#vocabulary.has(lemma);
      const respelled = found ? undefined : this.#unfolded.get(folded);
      for (const other of respelled ?? []) add(other, word, 1, false);
      const forgiven = !known && !found && respelled === undefined;
      add(lemma, word, 1, forgiven && lemma.length >= SHORTEST_FUZZY);
      for (const part of parts) add(part, word, WEIGHT_OF_PART, false);
    }
    return terms;
  }

  #hit(result: SearchResult, terms: ReadonlyMap<string, QueryTerm>): PassageHit {
    const id = idOf(result);
    const held = new Set(result.queryTerms.map((term) => terms.get(term)?.word));
    const words = new Set([...terms.values()].map((term) => term.word));
    return {
      sheet: this.#sheetOf(id),
      passage: this.#places[id * 3 + 1] ?? 0,
      sentence: this.#places[id * 3 + 2] ?? 0,
      score: result.score,
      matched: [...words].filter((word) => held.has(word)),
    };
  }

  #sheetOf(id: number): Sheet {
    const sheet = this.#sheets[this.#places[id * 3] ?? -1];
    if (sheet === undefined) throw new Error(`no sheet holds record ${id}`);
    return sheet;
  }

  #sentenceOf(id: number): Sheet['passages'][number]['sentences'][number] | undefined {
    const passage = this.#sheetOf(id).passages[this.#places[id * 3 + 1] ?? -1];
    return passage?.sentences[this.#places[id * 3 + 2] ?? -1];
  }
}

function placesOf(sheets: readonly Sheet[]): Uint32Array {
  const places: number[] = [];
  for (const [sheet, { passages }] of sheets.entries()) {
    for (const [passage, { sentences }] of passages.entries()) {
      for (const sentence of sentences.keys()) places.push(sheet, passage, sentence);
    }
  }
  return Uint32Array.from(places);
}

function splitTerms(terms: string): string[] {
  return terms === '' ? [] : terms.split(' ');
}

function idOf(result: SearchResult): number {
  return Number(result.id);
}
