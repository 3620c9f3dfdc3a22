// The clause that asks → whether what it asks for is a thing that no field explains, whatever else it names.

import { analyseWord } from '../language/analyse-word.js';
import { mayNameThing } from '../language/word-class.js';
import type { AskingClause } from './asking-clause.js';
import { ASKING_VERBS } from './asking-verbs.js';
import { isFrameWord } from './frame-words.js';
import type { Parts } from './read-parts.js';
import type { Reading } from './reading.js';
import { ROLES } from './scene-cues.js';

/** "Has the leader been replaced?", "how much coal …", "who sits on the board of the owner": not the field beside it. */
export function asksUnreadThing(reading: Reading, parts: Parts, clause: AskingClause): boolean {
  const cued = new Set([...parts.hits, ...parts.operations].flatMap(({ positions }) => positions));
  const unread = clause.positions.filter((position) => isUnread(reading, position, cued));
  if (asksBeside(reading, parts, clause, cued)) return true;
  if (unread.length === 0) return false;
  const only = (kind: ReadonlySet<string>): boolean =>
    parts.asks.length > 0 && parts.asks.every(({ cue }) => kind.has(cue));
  if (only(LENGTH) && unread.some((position) => isThing(reading, position))) return true;
  if (only(MONEY) && unread.some((position) => isSpentOn(reading, position))) return true;
  return (
    saysOfIt(reading, clause) ||
    unread.some(
      (position) =>
        isCounted(reading, position) ||
        namesKindOfField(reading, position, cued) ||
        standsBeforeRole(reading, position, parts),
    )
  );
}

// A word of everyday language that neither a name nor a field nor the frame of a question takes in.
function isUnread(reading: Reading, position: number, cued: ReadonlySet<number>): boolean {
  const token = reading.tokens[position];
  if (!token || reading.taken[position] !== null || cued.has(position)) return false;
  if (!/^\p{Ll}{3}/u.test(token.text) || reading.idle[position] || isFrameWord(token.folded))
    return false;
  if (WHAT_PROJECTS_HAVE.has(token.folded)) return false;
  const inName = (at: number): boolean => reading.taken[at] === 'project';
  return !(inName(position - 1) && inName(position + 1));
}

/** "Har de aktiviteter i fler län?" */
export const WHAT_PROJECTS_HAVE: ReadonlySet<string> = new Set([
  ...['aktiviteter', 'aktivitet', 'activities', 'activity', 'operations', 'several'],
]);

const SOMEBODY: ReadonlySet<string> = new Set([
  ...['du', 'ni', 'you', 'jag', 'i', 'vi', 'we', 'man', 'one', 'det', 'there', 'it'],
  ...['nagon', 'nan', 'anyone', 'anybody', 'someone', 'somebody'],
]);

const OPENING_VERB =
  /^(?:sitter|skrev|klarade|overlevde|lyckades|hittade|tackade|lamnade|vann|lever|jobbar|arbetar)$/;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'its', 'their', 'de', 'den', 'dess']);

// "Har projektledaren bytts ut?": a verb opens the clause, and something is said of what follows it.
function saysOfIt({ tokens, taken }: Reading, { positions }: AskingClause): boolean {
  const [first, second] = positions.filter(
    (position) => !/^(?:och|men|and|but|ja|jo|nej|hej|hi)$/.test(tokens[position]?.folded ?? ''),
  );
  const subject = tokens[second ?? -1];
  if (first === undefined || second === undefined || !subject || taken[first] !== null)
    return false;
  const verb = tokens[first];
  if (!verb) return false;
  if (OPENING_VERB.test(verb.folded)) return true;
  if (!ASKING_VERBS.has(verb.folded) || SOMEBODY.has(subject.folded)) return false;
  // "Har numret framför mig …", "ska göra en lista …" tell what the asker has and does.
  if (positions.some((position) => /^(?:mig|me|min|my)$/.test(tokens[position]?.folded ?? '')))
    return false;
  return taken[second] !== null || ARTICLES.has(subject.folded) || mayNameThing(subject.lower);
}

// "Hur mycket koldioxid har …", "how many residents …": so much of another thing.
function isCounted({ tokens }: Reading, position: number): boolean {
  const token = tokens[position];
  if (!token || ASKING_VERBS.has(token.folded)) return false;
  if (analyseWord(token.lower).known && !mayNameThing(token.lower)) return false;
  const before = tokens[position - 1]?.folded ?? '';
  return /^(?:mycket|manga|much|many)$/.test(before);
}

const FIELD_IN_ENGLISH =
  /^(?:numbers?|dates?|days?|leader|manager|owner|budget|grant|address(?:es)?|contact|period|targets?)$/;

// "The deputy project leader", "the fax number": a word right before the field makes another of it.
function namesKindOfField(
  { tokens, text }: Reading,
  position: number,
  cued: ReadonlySet<number>,
): boolean {
  const [token, next, after] = [tokens[position], tokens[position + 1], tokens[position + 2]];
  if (!token || !next || !cued.has(position + 1) || analyseWord(token.lower).known) return false;
  const field = [next, ...(cued.has(position + 2) && after ? [after] : [])];
  return (
    text.slice(token.end, next.start) === ' ' &&
    field.some(({ folded }) => FIELD_IN_ENGLISH.test(folded))
  );
}

// "Who sits on the board of the owner": whoever is asked for is told before the role.
function standsBeforeRole({ tokens, text }: Reading, position: number, { hits }: Parts): boolean {
  const token = tokens[position];
  const who = tokens.findLastIndex(
    ({ folded }, at) => at < position && /^(?:vem|vems|who|whose)$/.test(folded),
  );
  if (!token || who < 0 || token.text.length < SHORTEST_THING || !mayNameThing(token.lower))
    return false;
  const role = hits.find(({ cue, positions }) => ROLES.has(cue) && (positions[0] ?? 0) > position);
  const until = tokens[role?.positions[0] ?? -1];
  return (
    until !== undefined &&
    !/[,.;:?!]|(?<!\p{L})(?:vem|who)(?!\p{L})/iu.test(text.slice(token.end, until.start))
  );
}

const SHORTEST_THING = 4;

const LENGTH: ReadonlySet<string> = new Set(['duration', 'durationDays']);
const MONEY: ReadonlySet<string> = new Set(['grant', 'budget', 'amount', 'got', 'when']);

function isThing({ tokens, taken }: Reading, position: number): boolean {
  const token = tokens[position];
  const beside = taken[position - 1] === 'project' || taken[position + 1] === 'project';
  return (
    token !== undefined &&
    !beside &&
    analyseWord(token.lower).known &&
    mayNameThing(token.lower) &&
    /^(?:fran|till|innan|sina|sitt|sin|the|from|until)$/.test(tokens[position - 1]?.folded ?? '')
  );
}

const HOW_MUCH = /(?<!\p{L})(?:hur mycket|hur stor del|how much|what share)(?!\p{L})/iu;

// "Hur mycket la X på resor?", "how much of the grant to X went to travel?": a part, and what it went to.
function isSpentOn({ tokens, taken, text }: Reading, position: number): boolean {
  const token = tokens[position];
  return (
    token !== undefined &&
    /^(?:pa|till|at|on|to|for)$/.test(tokens[position - 1]?.folded ?? '') &&
    taken.slice(0, position).includes('project') &&
    HOW_MUCH.test(text) &&
    mayNameThing(token.lower)
  );
}

// "Ägaren till X, vad har de för organisationsnummer?": the clause that asks names another thing.
function asksBeside(
  reading: Reading,
  { hits }: Parts,
  { positions }: AskingClause,
  cued: ReadonlySet<number>,
): boolean {
  const last = positions.at(-1) ?? 0;
  const own = ASKS_FOR_THING.exec(reading.text.slice(reading.tokens[last]?.end));
  if (!own || hits.some((hit) => (hit.positions[0] ?? 0) > last)) return false;
  return reading.tokens.some(
    ({ lower }, position) =>
      position > last && isUnread(reading, position, cued) && mayNameThing(lower),
  );
}

const ASKS_FOR_THING =
  /^[^\p{L}\p{N}]*(?:och |and )?(?:vad|hur|vilk\p{L}+|what|which|how) (?:har|är|hade|is|are|was) (?:de|den|det|hen|han|hon|they|their|its|his|her)(?!\p{L})/iu;
