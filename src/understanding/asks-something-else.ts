// A query for fields, a claim or a person → whether the words ask for something else than what it tells.

import type { Query } from '../model/query.js';
import { isAskedThing } from './asked-things.js';
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
  if (query.kind === 'fields') {
    const name = query.sheet.name.value.text;
    return unread.some((at) => isAskedThing(reading, parts, clause, at, name));
  }
  if (query.kind !== 'claim') return false;
  return query.claim.kind === 'name' || unread.some((at) => isOfSome(reading, at));
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

const FILED: ReadonlySet<string> = new Set([
  ...['registrationNumber', 'projectNumber', 'programmeArea', 'priorityArea', 'programme'],
  ...['thematicObjective', 'specificObjective', 'interventionType'],
]);
const LENGTHS: ReadonlySet<string> = new Set(['duration', 'durationDays', 'durationYears']);
