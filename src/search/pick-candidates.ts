// The words of a question and an index of names → the few names that share most with it.

import type { NameKind, NameToken } from '../model/names.js';
import type { NameIndex } from './name-index.js';
import type { NumberedMatch } from './word-places.js';

/** A name with the weight of its words that the question holds. */
export interface NameCandidate {
  readonly name: number;
  readonly sum: number;
}

/** Names that are looked at closely in one question; the rest share too little with it. */
export const CANDIDATES = 40;
/** What a name made of everyday words only counts for: all of it stands in the question. */
const WHOLE = 99;
/** Gains are whole multiples of this: so many of them add up to the same in any order. */
const GRAIN = 2 ** -30;

interface Term {
  readonly word: number;
  readonly gain: number;
}

/** The best names of a kind, by weight, equals in library order. */
export function pickCandidates(
  index: NameIndex,
  kind: NameKind,
  tokens: readonly NameToken[],
  words: readonly (readonly NumberedMatch[])[],
  scores: Float64Array,
): readonly NameCandidate[] {
  const terms = termsOf(index, kind, tokens, words);
  const best = likeliest(index, kind, terms, scores);
  const whole = wholeCommonNames(index, kind, tokens, words, terms);
  return whole.length === 0
    ? best
    : [...best, ...whole.map((name) => ({ name, sum: WHOLE }))].sort(byWeight).slice(0, CANDIDATES);
}

/** What each word of the vocabulary in the question adds to the names that hold it, the most first. */
function termsOf(
  index: NameIndex,
  kind: NameKind,
  tokens: readonly NameToken[],
  words: readonly (readonly NumberedMatch[])[],
): readonly Term[] {
  const terms: Term[] = [];
  const weights = index.weights(kind);
  for (let position = 0; position < words.length; position++) {
    // Common words alone do not make a candidate; they may complete one.
    if (tokens[position]?.common === true) continue;
    for (const { word, quality } of words[position] ?? []) {
      const weight = weights[word] ?? 0;
      if (weight > 0) terms.push({ word, gain: Math.round((quality * weight) / GRAIN) * GRAIN });
    }
  }
  return terms.sort((a, b) => b.gain - a.gain);
}

/** The heaviest first, equals in library order. */
export function byWeight(a: NameCandidate, b: NameCandidate): number {
  return b.sum - a.sum || a.name - b.name;
}

/**
 * The best names by the terms they hold. The rarest words are looked up first; once enough names are
 * ahead of what all remaining words together could give, those words add no further name.
 */
function likeliest(
  index: NameIndex,
  kind: NameKind,
  terms: readonly Term[],
  scores: Float64Array,
): readonly NameCandidate[] {
  if (terms.length === 0) return NO_CANDIDATES;
  const touched: number[] = [];
  let rest = terms.reduce((sum, { gain }) => sum + gain, 0);
  let looked = 0;
  for (const { word, gain } of terms) {
    if (isSettled(touched, scores, rest)) break;
    const names = index.postings(kind, word);
    for (let at = 0; at < names.length; at++) {
      const name = names[at] ?? 0;
      const score = scores[name] ?? 0;
      if (score === 0) touched.push(name);
      scores[name] = score + gain;
    }
    rest -= gain;
    looked++;
  }
  let near = touched;
  if (looked < terms.length) {
    const edge = edgeOf(touched, scores);
    near = touched.filter((name) => (scores[name] ?? 0) + rest >= edge);
    for (const { word, gain } of terms.slice(looked))
      for (const name of near)
        if (index.holds(name, word)) scores[name] = (scores[name] ?? 0) + gain;
  }
  const best = bestOf(near, scores);
  for (const name of touched) scores[name] = 0;
  return best;
}

const NO_CANDIDATES: readonly NameCandidate[] = [];

function isSettled(touched: readonly number[], scores: Float64Array, rest: number): boolean {
  if (touched.length < CANDIDATES) return false;
  let ahead = 0;
  for (const name of touched) {
    if ((scores[name] ?? 0) > rest) ahead++;
    if (ahead >= CANDIDATES) return true;
  }
  return false;
}

function bestOf(names: readonly number[], scores: Float64Array): readonly NameCandidate[] {
  const edge = edgeOf(names, scores);
  const best: NameCandidate[] = [];
  const level: number[] = [];
  for (const name of names) {
    const sum = scores[name] ?? 0;
    if (sum > edge) best.push({ name, sum });
    else if (sum === edge) level.push(name);
  }
  if (level.length > 0)
    for (const name of Uint32Array.from(level)
      .sort()
      .subarray(0, CANDIDATES - best.length))
      best.push({ name, sum: edge });
  return best.sort(byWeight);
}

/** The score of the last name that still has a place among the best; below all where all have. */
function edgeOf(names: readonly number[], scores: Float64Array): number {
  if (names.length <= CANDIDATES) return 0;
  const best = new Float64Array(CANDIDATES);
  for (const name of names) {
    const score = scores[name] ?? 0;
    if (score > (best[0] ?? 0)) replaceLeast(best, score);
  }
  return best[0] ?? 0;
}

/** The array is a heap: each is at most as high as those at twice its place, plus one and two. */
function replaceLeast(heap: Float64Array, score: number): void {
  let at = 0;
  for (;;) {
    let next = 2 * at + 1;
    if ((heap[next + 1] ?? Infinity) < (heap[next] ?? Infinity)) next++;
    if ((heap[next] ?? Infinity) >= score) break;
    heap[at] = heap[next] ?? 0;
    at = next;
  }
  heap[at] = score;
}

// A name made of everyday words only ("Digitala Västerbotten" where both are common) still counts
// when all of it stands in the question. Each name is looked for by its rarest word.
function wholeCommonNames(
  index: NameIndex,
  kind: NameKind,
  tokens: readonly NameToken[],
  words: readonly (readonly NumberedMatch[])[],
  terms: readonly Term[],
): readonly number[] {
  let common: Set<number> | null = null;
  for (let position = 0; position < words.length; position++) {
    if (tokens[position]?.common !== true) continue;
    for (const { word } of words[position] ?? [])
      if (index.isRarest(kind, word)) common ??= commonWords(tokens, words);
  }
  if (common === null) return NO_NAMES;
  // What shares other words as well is among the likeliest.
  for (const { word } of terms) common.delete(word);
  const found: number[] = [];
  for (const word of common) {
    const names = index.rarestIn(kind, word);
    for (let at = 0; at < names.length; at++) {
      const name = names[at] ?? 0;
      if (index.isMadeOf(name, common)) found.push(name);
    }
  }
  return found;
}

function commonWords(
  tokens: readonly NameToken[],
  words: readonly (readonly NumberedMatch[])[],
): Set<number> {
  const common = new Set<number>();
  for (let position = 0; position < words.length; position++)
    if (tokens[position]?.common === true)
      for (const { word } of words[position] ?? []) common.add(word);
  return common;
}

const NO_NAMES: readonly number[] = [];
