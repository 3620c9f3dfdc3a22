// Cues of a question in several clauses → those that the last or plainest of them leaves.

import type { CueHit } from './match-cues.js';
import type { Reading, Taken } from './reading.js';

const CLARIFYING: ReadonlySet<string> = new Set(
  'alltsa dvs namligen ie namely menar mean'.split(' '),
);

/** "Hur länge … på, alltså slutdatum?", "mottagaren alltså": what makes it plain is what is asked for. */
export function asClarified(reading: Reading, hits: readonly CueHit[]): readonly CueHit[] {
  const { tokens, text } = reading;
  const asked = afterColon(reading, hits);
  if (asked !== hits) return asked;
  const day = dayNamedAfterLength(reading, hits);
  if (day !== null) return day;
  const ending = endingDay(reading, hits);
  if (ending !== null) return hits.filter((hit) => hit === ending || !BESIDE_LENGTH.has(hit.cue));
  const spelt = /(?<!\p{L})(?:d\.v\.s\.|i\.e\.|that is,)/iu.exec(text);
  const at = spelt
    ? tokens.findIndex((token) => token.start >= spelt.index)
    : tokens.findLastIndex(({ folded }) => CLARIFYING.has(folded));
  if (at < 1) return hits;
  // "…, län alltså, …": what stands before it, between commas.
  const parted = /^\s*,/.test(text.slice(tokens[at]?.end));
  const after = parted ? [] : hits.filter((hit) => (hit.positions[0] ?? 0) >= at);
  if (after.length > 0 && after.length < hits.length)
    return isNameOfSomebody(hits, after) ? hits : withWays(hits, after);
  const closes =
    parted ||
    at === tokens.length - 1 ||
    /^\s*(?:jag|i)\P{L}*$/iu.test(text.slice(tokens[at]?.end));
  const comma = tokens.findLastIndex(
    (token, position) =>
      position < at && /[,?.–-]/.test(text.slice(token.end, tokens[position + 1]?.start)),
  );
  const before =
    closes && comma >= 0
      ? hits.filter((hit) => (hit.positions[0] ?? 0) > comma && (hit.positions[0] ?? 0) < at)
      : [];
  return before.length > 0 ? withWays(hits, before) : hits;
}

/** "…, projektledaren menar jag", "…, alltså ägaren": true where the question says outright what it asks for. */
export function saysPlainly({ text, tokens }: Reading, hits: readonly CueHit[]): boolean {
  const at = tokens.findLastIndex(({ folded }) => CLARIFYING.has(folded));
  if (at < 1 || hits.length === 0) return false;
  const closing = hits.every(({ positions: [first = 0] }) => first >= at - 2);
  return closing && /[,–(-]\s*\p{L}+(?: \p{L}+){0,3}\P{L}*$/u.test(text);
}

/** "Hur länge får de hålla på": what a question of how long has beside it. */
const BESIDE_LENGTH: ReadonlySet<string> = new Set(['duration', 'runs', 'period', 'when', 'got']);

/** What may be told before the question without being what it is about. */
const ASIDE: ReadonlySet<Taken> = new Set(['asker', 'amount', 'time', 'contact']);

// "Snabbis innan mötet börjar: slutdatum på X?": what names nothing before a colon asks for nothing.
function afterColon({ tokens, taken, text }: Reading, hits: readonly CueHit[]): readonly CueHit[] {
  const colon = tokens.findLastIndex(
    (token, position) =>
      taken[position] === null &&
      /^\s*:\s/.test(text.slice(token.end, (tokens[position + 1]?.start ?? 0) + 1)),
  );
  if (colon < 0 || taken.slice(0, colon + 1).some((each) => each !== null && !ASIDE.has(each)))
    return hits;
  const after = hits.filter((hit) => (hit.positions[0] ?? 0) > colon);
  const named = taken.slice(colon + 1).some((each) => each === 'project' || each === 'number');
  return named && after.length > 0 && after.length < hits.length ? after : hits;
}

const LENGTHS: ReadonlySet<string> = new Set([
  ...['duration', 'durationDays', 'durationYears', 'daysLeft', 'daysSince', 'daysIn', 'status'],
  ...['period', 'when', 'amount', 'runs'],
]);
const HOW_LONG =
  /(?<!\p{L})(?:(?:hur )?länge (?:till|kvar)|hur (?:mycket )?(?:länge|lång|längre)|how (?:much )?long(?:er)?)(?!\p{L})/iu;
const HOW_LONG_AGO = /(?<!\p{L})(?:hur länge (?:sen|sedan)|how long ago)(?!\p{L})/iu;

// "Hur länge sitter X kvar, vilket datum slutar projektet?", "how long ago did it start, as in what date?": the
// day says how long; "…, och när" asks for both.
function dayNamedAfterLength(
  { tokens, text, taken }: Reading,
  hits: readonly CueHit[],
): readonly CueHit[] | null {
  if (hits.length < 2) return null;
  const at = tokens.findLastIndex(
    ({ end }, position) =>
      taken[position + 1] === null &&
      (hits.at(-1)?.positions[0] ?? 0) > position &&
      /^["”)]?(?:[,;.?!:]|\s[–-])\s/u.test(text.slice(end, tokens[position + 1]?.end)) &&
      hits.some(({ positions: [first = 0] }) => first <= position),
  );
  const next = tokens[at + 1];
  if (at < 0 || !next || /^(?:och|and|samt|plus)$/.test(next.folded)) return null;
  const lead = text.slice(0, next.start);
  // "Håller X på länge till? Vill veta slutdatumet": what is wanted, and no second question.
  if (/\?\s*$/.test(lead) && !/^(?:vill|behover|jag|vi|i|we|just|soker)$/.test(next.folded))
    return null;
  const before = hits.filter(({ positions: [first = 0] }) => first <= at);
  const after = hits.filter(({ positions: [first = 0] }) => first > at);
  const isDay = ({ cue }: CueHit): boolean => cue === 'start' || cue === 'end';
  if (after.some((hit) => !isDay(hit) && hit.cue !== 'when')) return null;
  const since = HOW_LONG_AGO.test(lead);
  if (!since && !HOW_LONG.test(lead)) return null;
  const days = after.filter(isDay);
  const known = before.filter(isDay);
  if (before.some((hit) => !isDay(hit) && !LENGTHS.has(hit.cue))) return null;
  if (days.length === 0)
    return since && known.length === 1 && after.length > 0 ? [...known, ...after] : null;
  return known.length === 0 && days.every(({ cue }) => since || cue === 'end') ? after : null;
}

// "Hur länge får de hålla på, sista dagen?": the day closes the question after a comma.
function endingDay({ tokens, text }: Reading, hits: readonly CueHit[]): CueHit | null {
  const last = hits.at(-1);
  if (
    !last ||
    !['end', 'start', 'when', 'period'].includes(last.cue) ||
    !hits.some((hit) => hit.cue === 'duration')
  )
    return null;
  const first = last.positions[0] ?? 0;
  const which = WHICH.test(tokens[first - 1]?.folded ?? '') ? first - 1 : first;
  const before = tokens[which - 1];
  if (last.positions.at(-1) !== tokens.length - 1 || !before) return null;
  return /,/.test(text.slice(before.end, tokens[which]?.start)) ? last : null;
}

/** "…, vilket slutdatum?" */
const WHICH = /^(?:vilken|vilket|vilka|which|what)$/;

// "Vem pratar man med, namnet alltså": the name of whoever was asked for.
function isNameOfSomebody(hits: readonly CueHit[], kept: readonly CueHit[]): boolean {
  return (
    kept.every(({ cue }) => cue === 'name') &&
    hits.some(({ cue }) => ['contactPerson', 'leader', 'owner', 'runs'].includes(cue))
  );
}

// "Adress att mejla X till, projektledaren alltså": whose address it is makes no other thing of it.
function withWays(hits: readonly CueHit[], kept: readonly CueHit[]): readonly CueHit[] {
  const isWay = (hit: CueHit): boolean => hit.cue === 'email' || hit.cue === 'phone';
  return hits.some(isWay) && !kept.some(isWay) ? hits : kept;
}
