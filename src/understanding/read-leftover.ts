// A reading and its cues → the words that nothing has explained: they may be what was really asked.

import { fold } from '../language/fold.js';
import { isOtherFacet } from './frame-words.js';
import type { CueHit } from './match-cues.js';
import type { Reading } from './reading.js';

export interface Leftover {
  /** Content words as written. */
  readonly words: readonly string[];
  /** Words that look like names: capital letters inside the question, numbers. */
  readonly names: readonly string[];
  /** True where a leftover word narrows a cue: "budgeten för resor", "styrgruppens mejl". */
  readonly blocks: boolean;
}

/** The words that are neither taken, nor cues, nor everyday frame. */
export function leftoverOf(reading: Reading, hits: readonly CueHit[]): Leftover {
  const cued = new Set(hits.flatMap((hit) => hit.positions));
  const words: string[] = [];
  const names: string[] = [];
  let blocks = false;
  reading.tokens.forEach((token, position) => {
    if (reading.taken[position] !== null) return;
    if (isOtherFacet(token.folded)) {
      words.push(token.text);
      blocks = true;
      return;
    }
    if (cued.has(position) || reading.common[position]) return;
    if (token.text.length < 2 && !token.number) return;
    const nameLike =
      token.number ||
      (/^\p{Lu}/u.test(token.text) &&
        position > 0 &&
        !opensSentence(reading, position) &&
        !isShouting(reading));
    (nameLike ? names : words).push(token.text);
    if (narrows(reading, position, cued)) blocks = true;
  });
  return { words, names, blocks };
}

const ASKING = new Set(['vilken', 'vilket', 'vilka', 'which', 'what', 'whose', 'vems']);
const PREPOSITIONS = new Set([
  'for',
  'till',
  'av',
  'pa',
  'i',
  'hos',
  'fran',
  'of',
  'in',
  'at',
  'from',
  'om',
  'med',
  'per',
  'to',
  'the',
  'den',
  'det',
  'en',
  'ett',
  'a',
  'an',
]);

function narrows(reading: Reading, position: number, cued: ReadonlySet<number>): boolean {
  const token = reading.tokens[position];
  if (!token) return false;
  if (/s$/.test(token.folded) && cued.has(position + 1)) return true;
  // "Vilket organisationsnummer …": the word after the question word is what is asked for.
  if (ASKING.has(reading.tokens[position - 1]?.folded ?? ''))
    return !isPredicated(reading, position, cued);
  // "… är upparbetad?": what is said of the project at the end of the question.
  const last = position === reading.tokens.length - 1;
  if (
    last &&
    ['ar', 'is', 'are', 'har', 'has', 'been', 'blivit', 'blev'].includes(
      reading.tokens[position - 1]?.folded ?? '',
    )
  )
    return true;
  let before = position - 1;
  let preposition = false;
  while (
    before >= 0 &&
    PREPOSITIONS.has(reading.tokens[before]?.folded ?? '') &&
    reading.taken[before] === null
  ) {
    preposition = true;
    before--;
  }
  return preposition && cued.has(before);
}

// "Vilken juridisk person är stödmottagare …": the cue says what the asked-for thing is.
function isPredicated(reading: Reading, from: number, cued: ReadonlySet<number>): boolean {
  for (let position = from + 1; position <= from + 3; position++) {
    const folded = reading.tokens[position]?.folded ?? '';
    if (COPULAS.has(folded) || folded === 'som')
      return cued.has(position + 1) || cued.has(position + 2);
  }
  return false;
}

const COPULAS = new Set(['ar', 'var', 'blev', 'star', 'is', 'was', 'acts']);

function opensSentence(reading: Reading, position: number): boolean {
  const start = reading.tokens[position]?.start ?? 0;
  return /[.!?:]\s*["“”'(]*$/.test(reading.text.slice(0, start));
}

/** True where all is written in capitals, so that a capital tells nothing. */
export function isShouting(reading: Reading): boolean {
  return reading.text === reading.text.toUpperCase() && fold(reading.text) !== reading.text;
}
