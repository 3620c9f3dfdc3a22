// A stretch that holds part of a name and the words beside it → the stretch with those that are slips for the rest of the name.

import { distance } from 'fastest-levenshtein';
import { analyseWord } from '../language/analyse-word.js';
import { fold } from '../language/fold.js';
import { tokenise, type Token } from '../language/tokenise.js';
import type { NameMatch } from '../model/names.js';
import type { Reading } from './reading.js';

/** Words that tell names apart however near they are spelt. */
const TELLING_APART =
  /^(?:norra|sodra|ostra|vastra|nord|syd|ost|vast|inre|yttre|ovre|nedre|north|south|east|west)$/;
/** Slips of a word, as a share of its letters. */
const SLIPS = 0.3;

/** The stretch widened by neighbours that stand for words of the name it does not hold yet. */
export function continueName(reading: Reading, match: NameMatch): NameMatch {
  for (const step of [
    { first: match.first, last: match.last + 1, at: match.last + 1 },
    { first: match.first - 1, last: match.last, at: match.first - 1 },
  ])
    if (standsForRest(reading, match, step.at))
      return continueName(reading, { ...match, first: step.first, last: step.last, mended: true });
  return match;
}

/** A stretch that holds part of a name. */
interface PartOfName extends Pick<NameMatch, 'first' | 'last' | 'mended'> {
  readonly entity: Pick<NameMatch['entity'], 'name'>;
}

/** True if the word at a position is a word of the name outside the stretch, written with a slip. */
export function standsForRest(reading: Reading, match: PartOfName, position: number): boolean {
  const token = reading.tokens[position];
  if (!token || reading.taken[position] !== null || token.number || token.text.length < 3)
    return false;
  const held = new Set(
    reading.tokens.slice(match.first, match.last + 1).map(({ folded }) => folded),
  );
  const words = tokenise(match.entity.name);
  return words.some((word, place) => {
    if (held.has(word.folded)) return false;
    // An everyday word belongs to the name only as written, beside a slip.
    if (reading.common[position] === true) return match.mended && token.folded === word.folded;
    const next = words[place + 1];
    return (
      isSlipFor(token, word) || (next !== undefined && token.folded === word.folded + next.folded)
    );
  });
}

/** So many letters may stand for a longer word of the name. */
const SHORTEST_OPENING = 5;

function isSlipFor(token: Token, word: Token): boolean {
  const { folded } = token;
  if (folded === word.folded) return true;
  if (word.number || word.folded.length < 3 || TELLING_APART.test(folded)) return false;
  // "KM3" is no slip for "KM2".
  if (/\d/.test(folded) && figuresOf(folded) !== figuresOf(word.folded)) return false;
  // Two words that are both right as they stand are two words.
  if (analyseWord(token.lower).known && analyseWord(word.lower).known) return false;
  // "Framtidens Teknik" for "Framtidens Teknikutbildningar".
  if (folded.length >= SHORTEST_OPENING && word.folded.startsWith(folded)) return true;
  const edits = distance(folded, word.folded) - (isSwap(folded, word.folded) ? 1 : 0);
  if (edits <= 1) return true;
  return folded.charAt(0) === word.folded.charAt(0) && edits <= word.folded.length * SLIPS;
}

// Two neighbours have changed places.
function isSwap(a: string, b: string): boolean {
  const sorted = (word: string): string => Array.from(fold(word)).sort().join('');
  return a.length === b.length && a !== b && sorted(a) === sorted(b);
}

function figuresOf(word: string): string {
  return word.replace(/\D/g, '');
}
