// A question and the fields that it names → whether it names them only to tell when, or under what condition, something else is.

import { holdsSome } from '../language/letter-runs.js';
import { ASKING_VERBS } from './asking-verbs.js';
import type { Parts } from './read-parts.js';
import type { Reading } from './reading.js';

/** What opens a clause, or a phrase, that tells when. */
const TELLING_WHEN: ReadonlySet<string> = new Set(
  'efter innan sedan sen nar medan tills after before since once when while until'.split(' '),
);
const ASKING: ReadonlySet<string> = new Set(
  'vad vem vems vilken vilket vilka hur var vart varfor what who whose which how where why'.split(
    ' ',
  ),
);
/** "Vet du vem som minns när …", "hur många dagar är det sedan …": what is told is the day. */
const TELLING =
  /^(?:vet|veta|minns|sager|saga|berattar|beratta|svara|svarar|star|stod|koll|know|knows|tell|tells|say|says|remember|dagar|days|lange|long)$/;
const AMOUNTS: ReadonlySet<string> = new Set(['budget', 'grant', 'amount', 'namedAmount']);
const JOINING = /^(?:om|about|och|and|eller|or|on|pa)$/;

/**
 * "Vart gick ni när X avslutades?", "what did they say once it was over?": true where another question word
 * asks, and all that names a field follows the word that tells when.
 */
export function namedToTellWhen(
  { tokens, taken }: Reading,
  { hits, asks }: Parts,
  positions: readonly number[],
): boolean {
  const opening = positions.find(
    (at) => taken[at] === null && ASKING.has(tokens[at]?.folded ?? ''),
  );
  if (opening === undefined) return false;
  const from = positions.find(
    (at) =>
      at > opening + 1 &&
      taken[at] === null &&
      TELLING_WHEN.has(tokens[at]?.folded ?? '') &&
      // "Hur man når X" asks how it is reached.
      tokens[at]?.lower !== 'når' &&
      !JOINING.test(tokens[at - 1]?.folded ?? '') &&
      // "… när slutar det?" asks itself.
      !(taken[at + 1] === null && ASKING_VERBS.has(tokens[at + 1]?.folded ?? '')),
  );
  if (from === undefined) return false;
  for (let at = opening + 1; at < from; at++)
    if (taken[at] === null && TELLING.test(tokens[at]?.folded ?? '')) return false;
  // "Vilken summa fick X när stödet beviljades?": a field asked for before that.
  if (hits.some(({ cue, positions: [first = 0] }) => first < from && AMOUNTS.has(cue)))
    return false;
  const asked = hits.filter(({ cue }) => asks.some((ask) => ask.cue === cue));
  // "Who else applied when X got its grant?": whose grant it is was made of it.
  const named = asked.length > 0 ? asked : hits;
  return (
    named.length > 0 &&
    named.every(({ positions: [first = 0] }) => first >= from || tokens[first]?.folded === 'vart')
  );
}

const NOT: ReadonlySet<string> = new Set(
  "inte ej aldrig not never hadn't didn't wasn't weren't hadnt didnt".split(' '),
);
const WOULD_HAVE: ReadonlySet<string> = new Set(['hade', 'skulle', 'would', 'had']);

/** "Vad skulle du göra om du var projektledare?" */
const supposesOfYou = holdsSome(['om du var ', 'om du vore ', 'om ni var ', 'if you were ']);

/** "Vem hade fått pengarna om X inte fått dem?": what would have been is told nowhere. */
export function supposesOtherwise({ tokens, taken, text }: Reading): boolean {
  if (supposesOfYou(text)) return true;
  const free = (words: ReadonlySet<string>, from: number): number =>
    tokens.findIndex(({ folded }, at) => at >= from && taken[at] === null && words.has(folded));
  const would = free(WOULD_HAVE, 0);
  if (would < 0) return false;
  const condition = free(CONDITION, would);
  return condition > would && free(NOT, condition) > condition;
}

const CONDITION: ReadonlySet<string> = new Set(['om', 'ifall', 'if', 'unless']);
