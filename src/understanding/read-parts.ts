// The words beside the names of a question → its times, amounts, cues and what they ask for.

import { mayNameThing } from '../language/word-class.js';
import type { Amount } from '../language/read-amount.js';
import type { Ask } from '../model/query.js';
import { asksForCues } from './asks-for-cues.js';
import { withoutAsides } from './find-clauses.js';
import { matchFieldCues, matchOperationCues, type CueHit } from './match-cues.js';
import { freeWords, takeAmounts, takeTimes, type Reading } from './reading.js';
import type { TimeSpan } from './read-time.js';

/** What a question says beside the names in it. */
export interface Parts {
  readonly hits: readonly CueHit[];
  readonly operations: readonly CueHit[];
  readonly asks: readonly Ask[];
  readonly times: readonly TimeSpan[];
  readonly amounts: readonly Amount[];
}

/** Reads times first, then amounts, then cues; each takes only words that are still free. */
export function readParts(reading: Reading): Parts {
  const times = takeTimes(reading);
  const amounts = takeAmounts(reading).filter((amount) => amount.unit || amount.amount >= 20);
  const free = freeWords(reading);
  const hits = asClarified(
    reading,
    withoutAsides(
      reading,
      matchFieldCues(reading.tokens, free).filter(
        (hit, _, all) =>
          !isCopula(reading, hit) &&
          !isExcepted(reading, hit) &&
          !isRuledOver(reading, hit, all) &&
          !isHeldThing(reading, hit) &&
          !labelsNumber(reading, hit) &&
          !repeatsName(reading, hit),
      ),
    ),
  );
  const operations = matchOperationCues(reading.tokens, free);
  const counting = operations.some((hit) => hit.cue === 'count');
  for (const hit of hits)
    reading.trail.push({
      recogniser: 'field',
      words: hit.positions.map((position) => reading.tokens[position]?.text ?? '').join(' '),
      reading: hit.cue,
    });
  return {
    hits,
    operations,
    asks: whoseGrant(
      reading,
      asksForCues(hits, counting, (a, b) => areJoined(reading, a, b)),
    ),
    times,
    amounts,
  };
}

// "Vem fick stödet?" asks for whoever it was granted to.
function whoseGrant({ text }: Reading, asks: readonly Ask[]): readonly Ask[] {
  const [only, second] = asks;
  const who = /^\P{L}*(?:och |and )?(?:vem|who)\s+(?!\p{L}*\s*(?:projekt|projects))/iu.test(text);
  return who && only?.cue === 'grant' && !second ? [{ cue: 'owner', topics: ['owner'] }] : asks;
}

const CLARIFYING = /^(?:alltsa|dvs|namligen|ie|namely|menar|mean)$/;

// "Hur länge … på, alltså slutdatum?", "mottagaren alltså": what makes it plain is what is asked for.
function asClarified(reading: Reading, hits: readonly CueHit[]): readonly CueHit[] {
  const { tokens, text } = reading;
  const asked = afterColon(reading, hits);
  if (asked !== hits) return asked;
  const ending = endingDay(reading, hits);
  if (ending !== null)
    return hits.filter((hit) => !['duration', 'runs', 'period', 'when'].includes(hit.cue));
  const spelt = /(?<!\p{L})(?:d\.v\.s\.|i\.e\.|that is,)/iu.exec(text);
  const at = spelt
    ? tokens.findIndex((token) => token.start >= spelt.index)
    : tokens.findLastIndex(({ folded }) => CLARIFYING.test(folded));
  if (at < 1) return hits;
  // "…, län alltså, …": what stands before it, between commas.
  const parted = /^\s*,/.test(text.slice(tokens[at]?.end));
  const after = parted ? [] : hits.filter((hit) => (hit.positions[0] ?? 0) >= at);
  if (after.length > 0 && after.length < hits.length) return withWays(hits, after);
  const closes =
    parted ||
    at === tokens.length - 1 ||
    /^\s*(?:jag|i)\P{L}*$/iu.test(text.slice(tokens[at]?.end));
  const comma = tokens.findLastIndex(
    (token, position) =>
      position < at && /[,–-]/.test(text.slice(token.end, tokens[position + 1]?.start)),
  );
  const before =
    closes && comma >= 0
      ? hits.filter((hit) => (hit.positions[0] ?? 0) > comma && (hit.positions[0] ?? 0) < at)
      : [];
  return before.length > 0 ? withWays(hits, before) : hits;
}

// "Snabbis innan mötet börjar: slutdatum på X?": what names nothing before a colon asks for nothing.
function afterColon({ tokens, taken, text }: Reading, hits: readonly CueHit[]): readonly CueHit[] {
  const colon = tokens.findLastIndex(
    (token, position) =>
      taken[position] === null &&
      /^\s*:\s/.test(text.slice(token.end, (tokens[position + 1]?.start ?? 0) + 1)),
  );
  if (colon < 0 || taken.slice(0, colon + 1).some((each) => each !== null && each !== 'asker'))
    return hits;
  const after = hits.filter((hit) => (hit.positions[0] ?? 0) > colon);
  const named = taken.slice(colon + 1).some((each) => each === 'project' || each === 'number');
  return named && after.length > 0 && after.length < hits.length ? after : hits;
}

// "Hur länge får de hålla på, sista dagen?": the day closes the question after a comma.
function endingDay({ tokens, text }: Reading, hits: readonly CueHit[]): CueHit | null {
  const last = hits.at(-1);
  if (!last || last.cue !== 'end' || !hits.some((hit) => hit.cue === 'duration')) return null;
  const first = last.positions[0] ?? 0;
  const before = tokens[first - 1];
  if (last.positions.at(-1) !== tokens.length - 1 || !before) return null;
  return /,/.test(text.slice(before.end, tokens[first]?.start)) ? last : null;
}

// "Adress att mejla X till, projektledaren alltså": whose address it is makes no other thing of it.
function withWays(hits: readonly CueHit[], kept: readonly CueHit[]): readonly CueHit[] {
  const isWay = (hit: CueHit): boolean => hit.cue === 'email' || hit.cue === 'phone';
  return hits.some(isWay) && !kept.some(isWay) ? hits : kept;
}

// "Vilken period var det …": after a question word "var" is the verb and asks for no place.
function isCopula(reading: Reading, hit: CueHit): boolean {
  const [position] = hit.positions;
  if (hit.cue !== 'where' || hit.positions.length > 1 || position === undefined) return false;
  if (reading.tokens[position]?.folded !== 'var') return false;
  return reading.tokens
    .slice(0, position)
    .some(({ folded }) => /^(?:vilke[nt]|vilka|vad|hur|nar|vem)$/.test(folded));
}

// "Ung Idé då, Ung Idé - Värmland, …": a word of the name with its capital is the name once more.
function repeatsName(reading: Reading, { positions: [first = 0], positions }: CueHit): boolean {
  const token = reading.tokens[first];
  if (!token || positions.length > 1 || first === 0 || !/^\p{Lu}/u.test(token.text)) return false;
  if (!reading.taken.includes('project') || token.text === token.text.toUpperCase()) return false;
  return [...reading.places.keys()].some((sheet) => sheet.name.value.text.includes(token.text));
}

// "Jag har bara numret, 20301234": what the number is, and no phone.
function labelsNumber(reading: Reading, hit: CueHit): boolean {
  const next = (hit.positions.at(-1) ?? 0) + 1;
  return hit.cue === 'phone' && hit.positions.length === 1 && reading.taken[next] === 'number';
}

// "Vem har ledarposten?": what somebody has is asked for by its own name, and not whose the project is.
function isHeldThing(reading: Reading, hit: CueHit): boolean {
  const next = (hit.positions.at(-1) ?? 0) + 1;
  const token = reading.tokens[next];
  return (
    hit.cue === 'whoHas' &&
    token !== undefined &&
    reading.taken[next] === null &&
    reading.idle[next] !== true &&
    mayNameThing(token.lower)
  );
}

// "Vem är det som basar över …": who stands over it, and not when it is over.
function isRuledOver(reading: Reading, hit: CueHit, all: readonly CueHit[]): boolean {
  const [first = 0, last = 0] = [hit.positions[0], hit.positions.at(-1)];
  if (hit.cue !== 'end' || last - first < 2 || reading.tokens[last]?.folded !== 'over')
    return false;
  return all.some(
    (other) =>
      ['leader', 'runs', 'contactPerson'].includes(other.cue) &&
      other.positions.some((position) => first < position && position < last),
  );
}

const EXCEPTING = new Set(['forutom', 'utover', 'utom', 'besides', 'except', 'excluding']);

// "Vilka är med förutom regionen?": what is excepted is not asked for.
function isExcepted(reading: Reading, hit: CueHit): boolean {
  const first = hit.positions[0] ?? 0;
  return [1, 2].some((back) => EXCEPTING.has(reading.tokens[first - back]?.folded ?? ''));
}

const CONJUNCTIONS = new Set(['+', 'och', 'and', 'samt', 'plus', 'o', 'respektive']);

const FARTHEST_JOINED = 14;

// "ägare och budget", "kontaktperson i X och vilken mejl": a conjunction outside names lies between.
function areJoined(reading: Reading, a: CueHit, b: CueHit): boolean {
  const [first, second] = (a.positions[0] ?? 0) < (b.positions[0] ?? 0) ? [a, b] : [b, a];
  const [from, to] = [first.positions.at(-1) ?? 0, second.positions[0] ?? 0];
  if (to - from > FARTHEST_JOINED) return false;
  for (let position = from; position < to; position++) {
    const [token, next] = [reading.tokens[position], reading.tokens[position + 1]];
    if (!token || !next || reading.taken[position] !== null) continue;
    if (position > from && CONJUNCTIONS.has(token.folded)) return true;
    if (
      reading.taken[position + 1] === null &&
      /[,+&/]/.test(reading.text.slice(token.end, next.start))
    )
      return true;
  }
  return false;
}
