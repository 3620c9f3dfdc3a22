// "Och i Exempellän?", "vilka är de?", "och genomsnittet?" → the question about many before it, changed or narrowed.

import type { Query, SetQuery } from '../../model/query.js';
import { asksYesOrNo } from '../asks-yes-or-no.js';
import type { Draft } from '../draft.js';
import { leftoverOf } from '../read-leftover.js';
import { isFrameWord } from '../frame-words.js';
import { isFieldWord, matchOperationCues } from '../match-cues.js';
import { freeWords, nameTokens, take } from '../reading.js';
import { ONE_BY_ONE, PICKS_ONE } from './recognise-follow-up.js';
import { continueSet, leansOnSet } from '../sets/continue-set.js';
import { FIELDS_OF_MANY } from '../sets/fields-of-many.js';
import { readConditions } from '../sets/read-conditions.js';
import { readSet } from '../sets/read-set.js';
import { settle, tryOut } from '../try-reading.js';

/** "Och de som startade 2027?" claims nothing. */
const THOSE_THAT = /(?<!\p{L})(?:de|dem|dom|those|the ones) (?:som|that|which)(?!\p{L})/iu;

export function recogniseSetAgain(draft: Draft): Query | null {
  const { reading, context, mentions } = draft;
  const last = context.lastSet;
  if (last === null || mentions.length > 0 || context.choice !== null) return null;
  const other = withOtherWord(draft, last);
  if (other !== null) return other;
  const leaning = leansOnSet(reading);
  if (leaning === null || (asksYesOrNo(reading) && !THOSE_THAT.test(reading.text))) return null;
  // Those that were listed are known one by one.
  if (leaning === 'narrows' && context.listed.length > 1 && LISTING.has(last.operation))
    return null;
  // "Hur mycket fick den första?" asks of one of them, "hur mycket fick de var?" of each.
  if (context.listed.length > 1 && (PICKS_ONE.test(reading.text) || ONE_BY_ONE.test(reading.text)))
    return null;
  const trial = tryOut(draft);
  const conditions = readConditions(trial);
  if ('kind' in conditions) return null;
  const { parts } = conditions;
  if (parts.hits.some(({ cue }) => !FIELDS_OF_MANY.has(cue))) return null;
  const said = readSet(trial.reading, { ...parts, base: null });
  const left = leftoverOf(trial.reading, [...parts.hits, ...parts.operations]);
  if (left.words.length + left.names.length > 0) return null;
  const query = continueSet(reading, last, said, parts, leaning);
  if (query === null) return null;
  settle(reading, trial.reading);
  return query;
}

const OTHER_WORD =
  /^\P{L}*(?:och|men|and|what about|how about|hur är det med)(?: hur många)?(?: har| med| with)? ["“”'«»]?(?<word>[\p{L}\p{N}-]{3,40})["“”'«»]?(?: då| i stället| istället| then| instead)?\P{L}*$/iu;

// "Och digital?" after those with "energi" in their names: the same with the other word.
function withOtherWord({ reading, names }: Draft, last: SetQuery): SetQuery | null {
  if (last.filters.filter(({ kind }) => kind === 'name-word').length !== 1) return null;
  const word = OTHER_WORD.exec(reading.text)?.groups?.['word'];
  const at = reading.tokens.findIndex(({ text }) => text === word);
  const token = reading.tokens[at];
  if (word === undefined || token === undefined || reading.taken[at] !== null) return null;
  if (token.number || isFrameWord(token.folded) || isFieldWord(token)) return null;
  if (matchOperationCues(reading.tokens, freeWords(reading)).length > 0) return null;
  if (names.find(nameTokens(reading), ['place', 'person']).some(({ exact }) => exact)) return null;
  take(reading, at, at, 'quoted', 'name contains', word);
  const filters = last.filters.map((filter) =>
    filter.kind === 'name-word' ? { kind: 'name-word' as const, words: word } : filter,
  );
  return { ...last, filters };
}

const LISTING: ReadonlySet<string> = new Set([
  ...['list', 'largest', 'smallest', 'longest', 'shortest', 'earliest', 'latest'],
]);
