// The words of a question and an index of names → the few names that share most with it.

import type { NameKind, NameToken } from '../model/names.js';
import type { NumberedMatch } from './align-name.js';
import type { NameIndex } from './name-index.js';

/** A name with the weight of its words that the question holds. */
export interface NameCandidate {
  readonly name: number;
  readonly sum: number;
}

/** Names that are looked at closely in one question; the rest share too little with it. */
export const CANDIDATES = 40;
/** What a name made of everyday words only counts for: all of it stands in the question. */
const WHOLE = 99;
/** Sums made in another order differ by less than this share. */
const ROUNDING = 1 + 1e-9;

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
  // Common words alone do not make a candidate; they may complete one.
  const terms: Term[] = [];
  for (let position = 0; position < words.length; position++) {
    if (tokens[position]?.common === true) continue;
    for (const { word, quality } of words[position] ?? []) {
      const weight = index.weight(kind, word);
      if (weight > 0) terms.push({ word, gain: quality * weight });
    }
  }
  const exact = (name: number): number => {
    let sum = 0;
    for (const { word, gain } of terms) if (index.holds(name, word)) sum += gain;
    return sum;
  };
  const best = likeliest(index, kind, terms, scores).map((name) => ({ name, sum: exact(name) }));
  const whole = wholeCommonNames(index, kind, tokens, words);
  const known = whole.length === 0 ? NOTHING : new Set(best.map(({ name }) => name));
  for (const name of whole) {
    const sum = exact(name);
    if (sum === 0 || !known.has(name)) best.push({ name, sum: sum === 0 ? WHOLE : sum });
  }
  return best.sort(byWeight).slice(0, CANDIDATES);
}

const NOTHING: ReadonlySet<number> = new Set();

/** The heaviest first, equals in library order. */
export function byWeight(a: NameCandidate, b: NameCandidate): number {
  return b.sum - a.sum || a.name - b.name;
}

/**
 * All names that may be among the best. The rarest words are looked up first; once enough names are
 * ahead of what all remaining words together could give, those words add no further name.
 */
function likeliest(
  index: NameIndex,
  kind: NameKind,
  terms: readonly Term[],
  scores: Float64Array,
): readonly number[] {
  if (terms.length === 0) return [];
  const touched: number[] = [];
  let rest = terms.reduce((sum, { gain }) => sum + gain, 0);
  for (const { word, gain } of [...terms].sort((a, b) => b.gain - a.gain)) {
    if (isSettled(touched, scores, rest)) break;
    const names = index.postings(kind, word);
    for (let at = 0; at < names.length; at++) {
      const name = names[at] ?? 0;
      const score = scores[name] ?? 0;
      if (score === 0) touched.push(name);
      scores[name] = score + gain;
    }
    rest -= gain;
  }
  const edge = edgeOf(touched, scores);
  const near = touched.filter((name) => ((scores[name] ?? 0) + rest) * ROUNDING >= edge);
  for (const name of touched) scores[name] = 0;
  return near;
}

function isSettled(touched: readonly number[], scores: Float64Array, rest: number): boolean {
  if (touched.length < CANDIDATES) return false;
  let ahead = 0;
  for (const name of touched) {
    if ((scores[name] ?? 0) > rest * ROUNDING) ahead++;
    if (ahead >= CANDIDATES) return true;
  }
  return false;
}

/** The score of the last name that still has a place among the best. */
function edgeOf(touched: readonly number[], scores: Float64Array): number {
  if (touched.length <= CANDIDATES) return 0;
  const sorted = new Float64Array(touched.length);
  for (let at = 0; at < touched.length; at++) sorted[at] = scores[touched[at] ?? 0] ?? 0;
  sorted.sort();
  return sorted[sorted.length - CANDIDATES] ?? 0;
}

// A name made of everyday words only ("Digitala Västerbotten" where both are common) still counts
// when all of it stands in the question. Each name is looked for by its rarest word.
function wholeCommonNames(
  index: NameIndex,
  kind: NameKind,
  tokens: readonly NameToken[],
  words: readonly (readonly NumberedMatch[])[],
): readonly number[] {
  if (!words.some((matches) => matches.some(({ word }) => index.isRarest(kind, word)))) return [];
  const common = words.flatMap((matches, position) =>
    tokens[position]?.common === true ? matches.map(({ word }) => word) : [],
  );
  if (common.length === 0) return [];
  const present = new Set(words.flatMap((matches) => matches.map(({ word }) => word)));
  const found: { readonly name: number; readonly rank: number }[] = [];
  for (const word of present) {
    if (!index.isRarest(kind, word)) continue;
    const names = index.rarestIn(kind, word);
    for (let at = 0; at < names.length; at++) {
      const name = names[at] ?? 0;
      if (!index.isMadeOf(name, present)) continue;
      const rank = common.findIndex((each) => index.holds(name, each));
      if (rank >= 0) found.push({ name, rank });
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.name - b.name)
    .slice(0, CANDIDATES)
    .map(({ name }) => name);
}
