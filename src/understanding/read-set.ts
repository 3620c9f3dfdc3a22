// A reading that asks about many projects → filters, operation and measure.

import type { Amount } from '../language/read-amount.js';
import { readNumberWord } from '../language/read-amount.js';
import type { Filter, Measure, Query, SetOperation } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import type { EntityMention } from './find-entities.js';
import type { CueHit } from './match-cues.js';
import { hasWord, take, type Reading } from './reading.js';
import { aspectAndRelation, comparisonOf } from './read-claim.js';
import type { TimeSpan } from './read-time.js';

const MANY = new Set([
  'vilka',
  'alla',
  'antal',
  'antalet',
  'manga',
  'flera',
  'samtliga',
  'lista',
  'de',
  'dessa',
  'rakna',
  'nagra',
  'olika',
  'fler',
  'flest',
  'visa',
  'mig',
  'finns',
  'bland',
  'dyraste',
  'storsta',
  'minsta',
  'all',
  'which',
  'many',
  'list',
  'any',
  'what',
  'pagaende',
  'avslutade',
  'kommande',
  'for',
]);
const AFTER = new Set([
  'som',
  'i',
  'med',
  'hos',
  'inom',
  'over',
  'under',
  'fran',
  'av',
  'dar',
  'till',
  'for',
  'pa',
  'vars',
  'kring',
  'om',
  'mellan',
  'startade',
  'slutade',
  'ags',
  'efter',
  'fore',
]);

const PLURALS = new Set([
  'projekten',
  'projektens',
  'projects',
  'projektlista',
  'projektlistan',
  'insatserna',
  'satsningarna',
  'insatser',
  'satsningar',
]);
const EXTREME =
  /(?<!\p{L})(?:mest|flest|störst\p{L}*|storst\p{L}*|minst\p{L}*|högst\p{L}*|lägst\p{L}*|dyrast\p{L}*|billigast\p{L}*|längst\p{L}*|langst\p{L}*|kortast\p{L}*|tidigast\p{L}*|först|forst|första|sist|sista|senast\p{L}*|nyast\p{L}*|äldst\p{L}*|most|largest|biggest|smallest|least|longest|shortest|highest|lowest|cheapest|first|last|latest|earliest|oldest|newest|top|topp)(?!\p{L})/iu;

/** True if the question is about projects in the plural, or picks one out of all. */
export function asksAboutMany(reading: Reading): boolean {
  const extreme = EXTREME.test(reading.text);
  return reading.tokens.some((token, position) => {
    if (reading.taken[position] !== null) return false;
    if (PLURALS.has(token.folded)) return true;
    if (token.folded !== 'projekt' && token.folded !== 'project') return false;
    const before = reading.tokens[position - 1]?.folded;
    const after = reading.tokens[position + 1]?.folded;
    if (
      extreme &&
      (before === undefined || ['vilket', 'which', 'what', 'vilka', 'det', 'the'].includes(before))
    )
      return true;
    if (token.folded === 'project') return false;
    if (reading.taken[position - 1] === 'organisation' || reading.taken[position - 1] === 'person')
      return true;
    if (before !== undefined && MANY.has(before)) return true;
    if (before !== undefined && (readNumberWord(before) ?? 0) > 1) return true;
    if (before !== undefined && /^(?:topp?|\d{1,2})$/.test(before)) return true;
    const single = ['det', 'detta', 'ett', 'vart', 'mitt', 'vilket', 'samma', 'ditt'];
    return (
      !single.includes(before ?? '') &&
      after !== undefined &&
      AFTER.has(after) &&
      reading.taken[position + 1] === null
    );
  });
}

const has = (hits: readonly CueHit[], cue: string): boolean => hits.some((hit) => hit.cue === cue);

/** The set query that the parts make. */
export function readSet(
  reading: Reading,
  parts: {
    readonly hits: readonly CueHit[];
    readonly operations: readonly CueHit[];
    readonly times: readonly TimeSpan[];
    readonly amounts: readonly Amount[];
    readonly entities: readonly EntityMention[];
    readonly base: readonly Sheet[] | null;
    readonly nameWords: readonly string[];
  },
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
    explicitTotal: hits.some((hit) => hit.cue === 'budget' && hit.positions.length > 1),
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
  if (extreme !== 'largest' && extreme !== 'smallest') return false;
  const hit = operations.find((operation) => operation.cue === extreme);
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

// "tre dyraste projekten", "top 3": how many are wanted; the word is taken.
function readLimit(reading: Reading): number | null {
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
    if (!near.some((word) => EXTREME.test(word) || /^(?:projekt|projekten|projects)$/i.test(word)))
      continue;
    take(reading, position, position, 'number', 'how many', token.text);
    return number;
  }
  return null;
}

function readFilters(
  reading: Reading,
  parts: {
    readonly hits: readonly CueHit[];
    readonly operations: readonly CueHit[];
    readonly times: readonly TimeSpan[];
    readonly amounts: readonly Amount[];
    readonly entities: readonly EntityMention[];
    readonly nameWords: readonly string[];
  },
): readonly Filter[] {
  const filters: Filter[] = [];
  for (const mention of parts.entities) {
    filters.push({ kind: 'entity', entity: mention.entity, words: mention.entity.name });
  }
  for (const time of parts.times) {
    filters.push({
      kind: 'time',
      ...timeContext(reading, time, parts),
      start: time.start,
      end: time.end,
      words: reading.text.slice(time.from, time.to),
    });
  }
  for (const amount of parts.amounts) {
    const people = /^\s*(?:deltagare|participants|personer|people)/iu.test(
      reading.text.slice(amount.end),
    );
    if (!amount.unit && !people && amount.amount < 1000) continue;
    filters.push({
      kind: 'amount',
      of: people ? 'plannedParticipants' : 'grant',
      comparison: amountComparison(reading, amount, parts.operations),
      amount: amount.amount,
      words: reading.text.slice(amount.start, amount.end),
    });
  }
  for (const words of parts.nameWords) filters.push({ kind: 'name-word', words });
  filters.push(...codeFilters(reading, parts.hits));
  if (parts.times.length === 0) filters.push(...statusFilters(reading));
  return filters;
}

// Each time belongs to the verb nearest before it: "startade 2016 och slutade 2018".
function timeContext(
  reading: Reading,
  time: TimeSpan,
  parts: { readonly hits: readonly CueHit[]; readonly operations: readonly CueHit[] },
): ReturnType<typeof aspectAndRelation> {
  const at = reading.tokens.findIndex((token) => token.start >= time.from);
  const reach = (hit: CueHit): boolean => Math.abs((hit.positions[0] ?? 0) - at) <= 6;
  const near = parts.hits.filter(reach);
  const before = near.filter(
    (hit) => (hit.positions[0] ?? 0) < at && ['start', 'end', 'period', 'status'].includes(hit.cue),
  );
  const hits = before.length > 0 ? [before.at(-1) as CueHit] : near;
  const operations = parts.operations.filter(
    (hit) => (hit.positions.at(-1) ?? 0) < at && at - (hit.positions.at(-1) ?? 0) <= 3,
  );
  return aspectAndRelation(hits, operations, reading);
}

function amountComparison(
  reading: Reading,
  amount: Amount,
  operations: readonly CueHit[],
): 'more' | 'less' | 'equal' {
  const at = reading.tokens.findIndex((token) => token.start >= amount.start);
  const near = operations.filter(
    (hit) => (hit.positions.at(-1) ?? 0) < at && at - (hit.positions.at(-1) ?? 0) <= 4,
  );
  const word = reading.tokens[at - 1]?.folded;
  if (word === 'minst' || word === 'lagst') return 'more';
  if (word === 'hogst' || word === 'max') return 'less';
  return comparisonOf(near.length > 0 ? near : operations);
}

const CODED: Readonly<Record<string, string>> = {
  specificObjective: 'specificObjective',
  interventionType: 'interventionType',
  postalCode: 'postalCode',
  programmeArea: 'programmeArea',
};

// "under specifikt mål 1.1": a code right after its field's name.
function codeFilters(reading: Reading, hits: readonly CueHit[]): readonly Filter[] {
  return hits.flatMap((hit): readonly Filter[] => {
    const topic = CODED[hit.cue];
    const position = (hit.positions.at(-1) ?? 0) + 1;
    const token = reading.tokens[position];
    if (!topic || !token?.number) return [];
    take(reading, position, position, 'number', 'code', token.text);
    return [{ kind: 'code', topic, code: token.text, words: token.text }];
  });
}

function statusFilters(reading: Reading): readonly Filter[] {
  const today = reading.today;
  if (hasWord(reading, 'pagaende', 'pagar', 'ongoing', 'aktiva', 'active', 'running', 'current')) {
    return [
      {
        kind: 'time',
        aspect: 'running',
        relation: 'within',
        start: today,
        end: today,
        words: today,
      },
    ];
  }
  if (hasWord(reading, 'avslutade', 'avslutats', 'finished', 'completed')) {
    return [
      { kind: 'time', aspect: 'end', relation: 'before', start: today, end: today, words: today },
    ];
  }
  if (hasWord(reading, 'kommande', 'upcoming', 'planerade')) {
    return [
      { kind: 'time', aspect: 'start', relation: 'after', start: today, end: today, words: today },
    ];
  }
  return [];
}
