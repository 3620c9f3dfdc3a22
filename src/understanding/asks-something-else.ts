// A query for fields, a claim or a person → whether the words ask for something else than what it tells.

import { isVerbForm } from '../language/word-class.js';
import type { Query } from '../model/query.js';
import { askingClause } from './asking-clause.js';
import { asksOfNamed } from './asks-of-named.js';
import { asksForOtherKind } from './asks-other-kind.js';
import { namedToTellWhen, supposesOtherwise } from './named-in-passing.js';
import type { Parts } from './read-parts.js';
import { hasWord, type Reading } from './reading.js';
import { isNoThing, unreadWords } from './unread-words.js';

/**
 * True where a word that says something is explained by nothing, where the fields are of another kind than
 * what is asked for, or where they are named only in passing.
 */
export function asksSomethingElse(reading: Reading, parts: Parts, query: Query): boolean {
  if (query.kind === 'overview') return saysWhatBecame(reading);
  const clause = askingClause(reading, parts.asks, parts.hits);
  const asks = query.kind === 'fields' ? query.asks : parts.asks;
  if (namedToTellWhen(reading, parts, clause.positions) || supposesOtherwise(reading)) return true;
  if (query.kind === 'fields' && asksOfNamed(reading, parts, asks, clause)) return true;
  // "Hur länge har hen varit anställd?": a time of theirs, and of no project.
  if (query.kind === 'person' && asks.some(({ cue }) => LENGTHS.has(cue))) return true;
  if (query.kind !== 'claim' && asksForOtherKind(reading, parts, asks, clause)) return true;
  // "Vilket programområde har de stoppat in X i?": where it is filed is told in whatever verb.
  if (asks.length > 0 && asks.every(({ cue }) => FILED.has(cue))) return false;
  const unread = unreadWords(reading, parts, clause);
  if (unread.length === 0) return false;
  // What it is all for is told in prose, which has words of its own.
  if (
    query.kind === 'fields' &&
    asks.every(({ cue }) => cue === 'goals') &&
    !hasWord(reading, 'varfor', 'why')
  )
    return false;
  if (query.kind === 'fields') return unread.some((at) => isAsked(reading, parts, at));
  return query.kind !== 'claim' || query.claim.kind === 'name'
    ? true
    : unread.some((at) => isOfSome(reading, at));
}

// "Was X ever set up?": something is said of the project, and no word of it was read.
function saysWhatBecame({ tokens, taken }: Reading): boolean {
  const [verb, next, after] = tokens;
  if (!verb || !BECAME.has(verb.folded) || taken[0] !== null) return false;
  return (
    taken[1] === 'project' ||
    (next?.folded === 'the' && after !== undefined && taken[2] === 'project')
  );
}

const BECAME: ReadonlySet<string> = new Set(
  'was were did has blev fick hade var kunde could lyckades'.split(' '),
);

// "Blev det någon fortsättning efter 2026?": a thing that was not spoken of before.
function isOfSome({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  return (
    /^(?:nagon|nan|nagot|nat|nagra|any|another)$/.test(before) &&
    !isNoThing(tokens[at]?.lower ?? '')
  );
}

// A noun, a verb, what is said of somebody; an adjective before a field only colours it.
function isAsked(reading: Reading, { hits, asks }: Parts, at: number): boolean {
  const lower = reading.tokens[at]?.lower ?? '';
  // "Vad blir kvar att betala?", "hur länge är det kvar?", and no firms that are still there.
  if (lower === 'kvar') return !asks.every(({ cue }) => LEFT.has(cue));
  if (isBegun(reading, at)) return false;
  if (!isNoThing(lower)) return !isWhereItStands(reading, at);
  if (!isVerbForm(lower)) return !hits.some(({ positions }) => positions.includes(at + 1));
  // "I vilken kommun gräver de?": where they do what they do is where it lies.
  const [next = '', after = ''] = [reading.tokens[at + 1]?.folded, reading.tokens[at + 2]?.folded];
  if (asks.every(({ cue }) => PLACES.has(cue)))
    // "Vilka kommuner hänger på i X?": to be in it, in whatever words.
    return !(THEY.has(next) || (PARTICLES.has(next) && IN_IT.has(after)));
  return !(asks.every(({ cue }) => LASTING.has(cue)) && goesOn(reading, at));
}

// "Hur länge tuffar X på?": the project does it, and nothing is done to anything.
function goesOn({ tokens, taken }: Reading, at: number): boolean {
  if (taken[at + 1] !== 'project') return false;
  const last = taken.lastIndexOf('project');
  const after = tokens[last + 1]?.folded === 'pa' ? last + 2 : last + 1;
  return after >= tokens.length || /^(?:fran|from)$/.test(tokens[after]?.folded ?? '');
}

// "Hoppade X igång?", "drog … i gang": whatever the verb is, its particle says that something began.
function isBegun({ tokens }: Reading, at: number): boolean {
  if (at > 0 && !isVerbForm(tokens[at]?.lower ?? '') && tokens[at]?.folded !== 'gang') return false;
  return tokens.some(
    ({ folded }, position) =>
      position >= at &&
      (folded === 'igang' || (folded === 'gang' && tokens[position - 1]?.folded === 'i')),
  );
}

const FILED: ReadonlySet<string> = new Set([
  ...['registrationNumber', 'projectNumber', 'programmeArea', 'priorityArea', 'programme'],
  ...['thematicObjective', 'specificObjective', 'interventionType'],
]);
const LENGTHS: ReadonlySet<string> = new Set(['duration', 'durationDays', 'durationYears']);
const LEFT: ReadonlySet<string> = new Set(['ownFunding', 'daysLeft', 'end', 'duration', 'status']);
const PLACES: ReadonlySet<string> = new Set(['where', 'municipalities', 'counties', 'region']);
const PARTICLES: ReadonlySet<string> = new Set(['pa', 'med', 'in', 'ihop', 'till']);
const IN_IT: ReadonlySet<string> = new Set(['i', 'till', 'for', 'pa']);
const LASTING: ReadonlySet<string> = new Set(['duration', 'durationDays', 'period']);
const THEY: ReadonlySet<string> = new Set(['de', 'dom', 'man', 'ni', 'they', 'you']);

// "Vad ska stå på brevet?", "som skrevs in i beslutet": where the answer is put, or where it stands.
function isWhereItStands({ tokens }: Reading, at: number): boolean {
  const word = (position: number): string => tokens[position]?.folded ?? '';
  if (!/^(?:pa|i|on|in)$/.test(word(at - 1))) return false;
  return [word(at - 2), word(at - 3)].some((each) => STANDING.has(each));
}

const STANDING: ReadonlySet<string> = new Set(
  'sta star stod skriva skrevs skrivs angavs anges ange fylla noterades noteras put write written state stated'.split(
    ' ',
  ),
);
