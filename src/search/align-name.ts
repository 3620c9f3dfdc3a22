// A name and a question's words → the stretches of the question that hold the name.

import { distance } from 'fastest-levenshtein';
import { hasSameLetters } from '../language/same-letters.js';
import { tokensOf } from '../language/tokenise.js';
import type { NamedEntity, NameMatch, NameToken } from '../model/names.js';
import type { NameIndex } from './name-index.js';
import type { WordPlaces } from './word-places.js';

/** A name that the question may mention. */
interface IndexedName {
  readonly entity: NamedEntity;
  /** The words of the name in order, by their numbers in the vocabulary. */
  readonly words: Uint32Array;
  /** 1 for each word that reads as a number, Roman ones included. */
  readonly numbers: () => Uint8Array;
  /** What words weigh among names of its kind, by their numbers. */
  readonly weights: Float64Array;
  /** What all its words weigh. */
  readonly total: number;
  /** What the rarest word of its kind weighs. */
  readonly heaviest: number;
}

/** A word of the question that matches a word of the name. */
interface Link {
  readonly position: number;
  readonly place: number;
  readonly quality: number;
  readonly weight: number;
}

/** Joining words weigh this at most. */
const LIGHT = 0.15;
/** Words of the question that may lie between two words of a name without parting them. */
const WIDEST_GAP = 2;
/** A name counts as mentioned from this share of its weight, or from this weight outright. */
const LEAST_COVERAGE = 0.22;
/** … or from one word that hardly any other name has. */
const RAREST = 0.8;

/**
 * The best stretch that holds a name, and whether it is the whole name, part of it, or contradicts it.
 * @param entityOf makes what bears the name once it is found to be mentioned; null where it is gone.
 */
export function alignName(
  index: NameIndex,
  name: number,
  entityOf: (name: number) => NamedEntity | null,
  tokens: readonly NameToken[],
  places: WordPlaces,
): NameMatch | null {
  const kind = index.kindOf(name);
  const weights = index.weights(kind);
  const heaviest = index.heaviest(kind);
  let total = 0;
  let held = 0;
  let rarest = 0;
  const end = index.startOf(name + 1);
  for (let at = index.startOf(name); at < end; at++) {
    const word = index.allWords[at] ?? 0;
    const weight = weights[word] ?? 0;
    total += weight;
    const found = places.of(word);
    if (found === undefined) continue;
    held += weight;
    for (const { quality } of found) if (quality * weight > rarest) rarest = quality * weight;
  }
  // No stretch can hold more of the name than the whole question does.
  if (held / total < LEAST_COVERAGE && rarest / heaviest < RAREST) return null;
  const entity = entityOf(name);
  if (entity === null) return null;
  const indexed: IndexedName = {
    entity,
    words: index.words(name),
    numbers: () => index.numbers(name),
    weights,
    total,
    heaviest,
  };
  let best: NameMatch | null = null;
  for (const cluster of clusters(linkWords(indexed, places), tokens)) {
    const match = judge(indexed, cluster, tokens);
    if (match && (best === null || isBetter(match, best))) best = match;
  }
  return best && (best.coverage >= LEAST_COVERAGE || best.rarity >= RAREST) ? best : null;
}

function isBetter(a: NameMatch, b: NameMatch): boolean {
  return a.exact !== b.exact ? a.exact : a.weight > b.weight;
}

/** In the order of the question, then of a word's matches, then of the name. */
function linkWords(name: IndexedName, words: WordPlaces): readonly Link[] {
  const links: RankedLink[] = [];
  let inOrder = true;
  for (let place = 0; place < name.words.length; place++) {
    const word = name.words[place] ?? -1;
    const places = words.of(word);
    if (places === undefined) continue;
    const weight = name.weights[word] ?? 0;
    for (const { position, rank, quality } of places) {
      const link = { position, rank, place, quality, weight: quality * weight };
      const last = links.at(-1);
      if (last !== undefined && byPlaceInQuestion(last, link) > 0) inOrder = false;
      links.push(link);
    }
  }
  return inOrder ? links : links.sort(byPlaceInQuestion);
}

type RankedLink = Link & { readonly rank: number };

function byPlaceInQuestion(a: RankedLink, b: RankedLink): number {
  return a.position - b.position || a.rank - b.rank || a.place - b.place;
}

/** Runs of links whose words stand close together in the question, one link a word. */
function clusters(
  links: readonly Link[],
  tokens: readonly NameToken[],
): readonly (readonly Link[])[] {
  const runs: Link[][] = [];
  let run: Link[] = [];
  for (let from = 0, to = 0; from < links.length; from = to) {
    const position = links[from]?.position ?? 0;
    while (links[to]?.position === position) to++;
    const last = run.at(-1);
    if (last && parts(last, position, { links, from, to }, tokens)) {
      runs.push(run);
      run = [];
    }
    const next = follow(run, { links, from, to });
    if (next) run.push(next);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** The links of one position among all. */
interface Options {
  readonly links: readonly Link[];
  readonly from: number;
  readonly to: number;
}

/** True where the name may begin: its first word stands at the position, its second after it. */
function opensAt({ links, from, to }: Options, position: number): boolean {
  let first = from;
  while (first < to && links[first]?.place !== 0) first++;
  if (first === to) return false;
  for (let next = to; links[next]?.position === position + 1; next++)
    if (links[next]?.place === 1) return true;
  return false;
}

/** True where the words at a position do not go on with what the run holds. */
function parts(
  last: Link,
  position: number,
  options: Options,
  tokens: readonly NameToken[],
): boolean {
  // A name does not begin anew within itself: "Värmland, Hållbar besöksnäring i Värmland".
  const apart = position - last.position > 1 || opensAt(options, position);
  if (apart && areBefore(last.place, options)) return true;
  return !bridges(tokens, last.position, position);
}

function areBefore(place: number, { links, from, to }: Options): boolean {
  for (let at = from; at < to; at++) if ((links[at]?.place ?? 0) >= place) return false;
  return true;
}

/** The word next in the name comes first; else any place not yet taken. */
function follow(run: readonly Link[], { links, from, to }: Options): Link | null {
  const previous = run.at(-1);
  let after: Link | null = null;
  let any: Link | null = null;
  for (let at = from; at < to; at++) {
    const link = links[at];
    if (link === undefined) continue;
    // A joining word such as "och" opens a name only where the name begins with it.
    if (!previous && link.weight <= LIGHT && link.place !== 0) continue;
    if (holdsPlace(run, link.place)) continue;
    if (previous && link.place === previous.place + 1) return link;
    if (previous && link.place > previous.place && (!after || goesBefore(link, after)))
      after = link;
    if (!any || goesBefore(link, any)) any = link;
  }
  return after ?? any;
}

function goesBefore(a: Link, b: Link): boolean {
  return a.quality > b.quality || (a.quality === b.quality && a.place < b.place);
}

function bridges(tokens: readonly NameToken[], from: number, to: number): boolean {
  if (to - from - 1 > WIDEST_GAP) return false;
  for (let position = from + 1; position < to; position++)
    if (tokens[position]?.taken) return false;
  return true;
}

function judge(
  name: IndexedName,
  cluster: readonly Link[],
  tokens: readonly NameToken[],
): NameMatch | null {
  const links = trimCommon(name, cluster, tokens);
  const [first, last] = [links[0], links.at(-1)];
  if (!first || !last || name.total === 0) return null;
  let weight = 0;
  let held = 0;
  let heaviest = 0;
  let place = -1;
  let inOrder = true;
  let asWritten = true;
  let mended = false;
  for (const link of links) {
    weight += link.weight;
    held += name.weights[name.words[link.place] ?? -1] ?? 0;
    if (link.weight > heaviest) heaviest = link.weight;
    if (link.place <= place) inOrder = false;
    place = link.place;
    if (link.quality !== 1 && (link !== last || link.quality < 0.95)) asWritten = false;
    if (link.quality < 0.9) mended = true;
  }
  const whole = links.length === name.words.length;
  const contiguous = last.position - first.position + 1 === links.length;
  const exact = whole && inOrder && contiguous && asWritten;
  return {
    entity: name.entity,
    first: first.position,
    last: last.position,
    coverage: held / name.total,
    weight,
    rarity: heaviest / name.heaviest,
    exact,
    mended,
    contradicted: !exact && contradicts(name, links, tokens),
  };
}

// Everyday words at the rim belong to the name only where they continue it: "budget" in
// "budget för Smart Kompetens" is the question's own.
function trimCommon(
  name: IndexedName,
  links: readonly Link[],
  tokens: readonly NameToken[],
): readonly Link[] {
  if (links.length === name.words.length) return links;
  let from = 0;
  let to = links.length;
  while (from < to && isCommon(links[from], tokens) && !continues(links[from], links[from + 1]))
    from++;
  while (to > from && isCommon(links[to - 1], tokens) && !continues(links[to - 2], links[to - 1]))
    to--;
  for (let at = from; at < to; at++)
    if (!isCommon(links[at], tokens))
      return from === 0 && to === links.length ? links : links.slice(from, to);
  return [];
}

function isCommon(link: Link | undefined, tokens: readonly NameToken[]): boolean {
  return link !== undefined && tokens[link.position]?.common === true;
}

function continues(a: Link | undefined, b: Link | undefined): boolean {
  return (
    a !== undefined && b !== undefined && b.place === a.place + 1 && b.position === a.position + 1
  );
}

// "Aadey" inside a name that is otherwise whole stands for "Academy": a worse slip than a word alone may have.
function standsForMissing(name: IndexedName, links: readonly Link[], token: NameToken): boolean {
  // Looked at first, as it costs least; a run holds each word once.
  if (links.length === name.words.length) return false;
  const words = tokensOf(name.entity.name);
  for (let place = 0; place < words.length; place++) {
    const folded = words[place]?.folded ?? '';
    const stands =
      (links.length > 1 && opensCompound(token.folded, folded)) || isSlip(folded, token);
    if (stands && !holdsPlace(links, place)) return true;
  }
  return false;
}

function isSlip(folded: string, said: NameToken): boolean {
  return (
    (folded.length >= 4 || isFormOf(folded, said.folded) || isJoiningSlip(folded, said.folded)) &&
    folded.charAt(0) === said.folded.charAt(0) &&
    (distance(folded, said.folded) <= (folded.length < 5 ? 1 : Math.ceil(folded.length * 0.45)) ||
      hasSameLetters(folded, said.folded))
  );
}

// "Bredband" where a name has "bredbandsutbyggnad".
function opensCompound(said: string, word: string): boolean {
  return said.length >= 5 && word.length >= said.length + 4 && word.startsWith(said);
}

// "Hav ock Land" where a name has "och".
function isJoiningSlip(joining: string, said: string): boolean {
  return JOINING.has(joining) && said.length === joining.length;
}

const JOINING: ReadonlySet<string> = new Set(['och', 'for', 'med', 'and', 'the']);

// "Växa" where a name has "Väx": too short for slips, but not for another ending.
function isFormOf(short: string, said: string): boolean {
  return short.length === 3 && said.startsWith(short) && /^[a-z]+$/.test(said);
}

function holdsPlace(links: readonly Link[], place: number): boolean {
  for (const link of links) if (link.place === place) return true;
  return false;
}

function holdsPosition(links: readonly Link[], position: number): boolean {
  for (const link of links) if (link.position === position) return true;
  return false;
}

const ROMAN = /^(?:I|II|III|IV|V|VI|VII|VIII|IX|X)$/;
/** True for a word with a digit or a Roman number: another number names something else. */
export const isNumberLike = (text: string): boolean => /\d/.test(text) || ROMAN.test(text);

// A word inside the stretch that the name lacks, or a number beside it where the name has another,
// names something else: "Turism 2040" is no slip for "Turism 2030".
function contradicts(
  name: IndexedName,
  links: readonly Link[],
  tokens: readonly NameToken[],
): boolean {
  const [first, last] = [links[0], links.at(-1)];
  if (!first || !last) return false;
  for (let position = first.position; position <= last.position; position++) {
    const token = tokens[position];
    if (!token || holdsPosition(links, position)) continue;
    if (isNumberLike(token.text)) return true;
    if (!token.common && !standsForMissing(name, links, token)) return true;
  }
  const beside = tokens[last.position + 1];
  if (beside === undefined || beside.taken || !isNumberLike(beside.text)) return false;
  return name.numbers().some((isNumber, place) => isNumber === 1 && !holdsPlace(links, place));
}
