// A reading that asks about many projects → filters, operation and measure.

import { readNumberWord } from '../../language/read-amount.js';
import type { Measure, Query, SetOperation } from '../../model/query.js';
import type { Sheet } from '../../model/sheet.js';
import { EXTREME } from './asks-about-many.js';
import type { CueHit } from '../match-cues.js';
import { readFilters, type SetParts } from './read-filters.js';
import { hasWord, take, type Reading } from '../reading.js';

const has = (hits: readonly CueHit[], cue: string): boolean => hits.some((hit) => hit.cue === cue);

const BUDGET_WORD = /budget|omslut|kostnad|cost/;

// "total budget" and "budget" name the field; "hur mycket pengar" and "total summa" do not.
function namesTotal(reading: Reading, hits: readonly CueHit[]): boolean {
  return hits.some(
    (hit) =>
      hit.cue === 'budget' &&
      hit.positions.length > 1 &&
      hit.positions.some((position) => BUDGET_WORD.test(reading.tokens[position]?.folded ?? '')),
  );
}

/** The set query that the parts make. */
export function readSet(
  reading: Reading,
  parts: SetParts & { readonly base: readonly Sheet[] | null },
): Extract<Query, { kind: 'set' }> {
  const { hits, operations } = parts;
  const limit = readLimit(reading);
  const operation = operationOf(operations, hits, limit !== null, reading);
  return {
    kind: 'set',
    base: parts.base,
    filters: readFilters(reading, parts),
    operation,
    measure: measureOf(operation, hits, operations),
    limit,
    explicitTotal: namesTotal(reading, hits),
    day: reading.today,
  };
}

function operationOf(
  operations: readonly CueHit[],
  hits: readonly CueHit[],
  limited: boolean,
  reading: Reading,
): SetOperation {
  if (has(operations, 'average')) return 'average';
  const plural = hasWord(reading, 'projekten', 'projects', 'vilka');
  const listing = plural && hasWord(reading, 'vilka', 'lista', 'which', 'list') && !limited;
  for (const extreme of [
    'largest',
    'smallest',
    'longest',
    'shortest',
    'earliest',
    'latest',
  ] as const) {
    // "senast" and "först" also date a project: "startade först 2016".
    if (
      has(operations, extreme) &&
      !(listing && ['earliest', 'latest'].includes(extreme)) &&
      !isBound(extreme, operations, reading)
    )
      return extreme;
  }
  // "Hur många deltagare har alla projekt?" adds up; "hur många projekt har deltagare?" counts.
  if (has(hits, 'participants') && has(operations, 'count') && !countsProjects(reading))
    return 'sum';
  if (has(operations, 'count') && !(has(operations, 'sum') && has(hits, 'grant'))) return 'count';
  if (has(operations, 'sum') || asksForSum(hits, reading)) return 'sum';
  return limited ? 'largest' : 'list';
}

// "minst 5 miljoner" and "högst 2 mkr" bound an amount; they do not ask for an extreme.
function isBound(extreme: string, operations: readonly CueHit[], reading: Reading): boolean {
  const hit = operations.find((operation) => operation.cue === extreme);
  // "2016 eller senare" bounds a time.
  const before = reading.tokens[(hit?.positions[0] ?? 0) - 1]?.folded ?? '';
  if (extreme === 'earliest' || extreme === 'latest') return before === 'eller' || before === 'or';
  if (extreme !== 'largest' && extreme !== 'smallest') return false;
  const next = (hit?.positions.at(-1) ?? 0) + 1;
  return reading.taken[next] === 'amount';
}

function countsProjects(reading: Reading): boolean {
  return /(?:hur många|antal(?:et)?|räkna|how many|number of)\s+(?:av\s+|of\s+|de\s+|the\s+)?(?:\p{L}+\s+)?(?:projekt|projects)/iu.test(
    reading.text,
  );
}

function asksForSum(hits: readonly CueHit[], reading: Reading): boolean {
  return (
    (has(hits, 'grant') || has(hits, 'budget') || has(hits, 'amount')) &&
    (/\bhur mycket\b|\bhow much\b/i.test(reading.text) ||
      hits.some((hit) => hit.cue === 'budget' && hit.positions.length > 1))
  );
}

function measureOf(
  operation: SetOperation,
  hits: readonly CueHit[],
  operations: readonly CueHit[],
): Measure {
  if (operation === 'longest' || operation === 'shortest') return 'duration';
  if (operation === 'earliest') return has(hits, 'end') ? 'end' : 'start';
  if (operation === 'latest') return has(hits, 'end') || !has(hits, 'start') ? 'end' : 'start';
  if (has(hits, 'participants') && !has(hits, 'grant') && !has(hits, 'budget'))
    return 'participants';
  if (has(hits, 'duration') || has(operations, 'longest')) return 'duration';
  return 'money';
}

/** "Vilka tre av Exempelstads projekt", "which three Exempelstad projects". */
const OPENS_LIMIT = new Set(['vilka', 'which', 'de', 'the', 'what']);

// "tre dyraste projekten", "top 3": how many are wanted; the word is taken.
function readLimit(reading: Reading): number | null {
  const limit = findLimit(reading);
  if (!limit) return null;
  const { position, number } = limit;
  take(reading, position, position, 'number', 'how many', reading.tokens[position]?.text ?? '');
  return number;
}

/** Where the question says how many it wants of an order, and how many. */
export function findLimit(
  reading: Reading,
): { readonly position: number; readonly number: number } | null {
  if (!EXTREME.test(reading.text)) return null;
  for (const [position, token] of reading.tokens.entries()) {
    const taken = reading.taken[position];
    if (taken !== null && taken !== 'amount') continue;
    const number = /^\d{1,2}$/.test(token.text) ? Number(token.text) : readNumberWord(token.lower);
    if (
      number === null ||
      number < 1 ||
      number > 50 ||
      (number === 1 && !/^(?:1|one)$/.test(token.lower))
    )
      continue;
    const near = [position + 1, position + 2, position - 1].map(
      (at) => reading.tokens[at]?.text ?? '',
    );
    const before = reading.tokens[position - 1]?.folded ?? '';
    if (
      !near.some((word) => EXTREME.test(word) || /^(?:projekt|projekten|projects)$/i.test(word)) &&
      !OPENS_LIMIT.has(before)
    )
      continue;
    return { position, number };
  }
  return null;
}
