// The parts of a question about many projects → the conditions that its projects meet.

import type { Amount } from '../../language/read-amount.js';
import type { Comparison, Filter } from '../../model/query.js';
import { topicsOfCue } from '../cue-topics.js';
import type { EntityMention } from '../find-entities.js';
import type { CueHit } from '../match-cues.js';
import { aspectAndRelation, boundBefore, comparisonOf } from '../read-claim.js';
import type { TimeSpan } from '../read-time.js';
import { positionsIn, take, type Reading } from '../reading.js';
import { combineFilters, type PlacedFilter } from './combine-filters.js';
import { readStatus } from './read-status.js';

/** What a question about many projects says. */
export interface SetParts {
  readonly hits: readonly CueHit[];
  readonly operations: readonly CueHit[];
  readonly times: readonly TimeSpan[];
  readonly amounts: readonly Amount[];
  readonly entities: readonly EntityMention[];
  readonly nameWords: readonly string[];
  /** Values of text fields, as filters. */
  readonly values: readonly Filter[];
  /** How many places or partners a project has, as filters. */
  readonly counts: readonly Filter[];
}

/** The conditions that a question sets: on names, times, amounts, words in names, codes and status. */
export function readFilters(reading: Reading, parts: SetParts): readonly Filter[] {
  const placed: PlacedFilter[] = [];
  for (const { entity, first, last } of parts.entities)
    placed.push({ filter: { kind: 'entity', entity, words: entity.name }, first, last });
  for (const time of parts.times) {
    const [first, last] = positionsIn(reading, time.from, time.to) ?? [0, 0];
    const words = reading.text.slice(time.from, time.to);
    const { start, end } = time;
    const filter: Filter = {
      kind: 'time',
      ...timeContext(reading, time, parts),
      start,
      end,
      words,
    };
    placed.push({ filter, first, last });
  }
  for (const amount of parts.amounts) {
    const filter = amountFilter(reading, amount, parts.operations);
    const [first, last] = positionsIn(reading, amount.start, amount.end) ?? [0, 0];
    if (filter !== null) placed.push({ filter, first, last });
  }
  for (const words of parts.nameWords) {
    const at = reading.text.toLowerCase().indexOf(words.toLowerCase());
    const [first, last] = positionsIn(reading, at, at + words.length) ?? [0, 0];
    placed.push({ filter: { kind: 'name-word', words }, first, last });
  }
  const status = parts.times.length === 0 ? readStatus(reading) : [];
  return [
    ...combineFilters(reading, placed, adds(parts.operations)),
    ...parts.values,
    ...parts.counts,
    ...codeFilters(reading, parts.hits),
    ...lackingFilters(reading, parts.hits),
    ...status,
  ];
}

// "I A och B tillsammans": what lies in either is added up.
function adds(operations: readonly CueHit[]): boolean {
  return operations.some((hit) => hit.cue === 'sum');
}

function amountFilter(
  reading: Reading,
  amount: Amount,
  operations: readonly CueHit[],
): Filter | null {
  const people = /^\s*(?:deltagare|participants|personer|people)/iu.test(
    reading.text.slice(amount.end),
  );
  if (!amount.unit && !people && amount.amount < 1000) return null;
  return {
    kind: 'amount',
    of: people ? 'plannedParticipants' : 'grant',
    comparison: amountComparison(reading, amount, operations),
    amount: amount.amount,
    words: reading.text.slice(amount.start, amount.end),
  };
}

// Each time belongs to the verb nearest before it: "startade 2016 och slutade 2018".
function timeContext(
  reading: Reading,
  time: TimeSpan,
  parts: Pick<SetParts, 'hits' | 'operations' | 'times'>,
): ReturnType<typeof aspectAndRelation> {
  const at = reading.tokens.findIndex((token) => token.start >= time.from);
  const reach = (hit: CueHit): boolean => Math.abs((hit.positions[0] ?? 0) - at) <= 6;
  // "Under 2041, hur många projekt var det som slutade?": the only time there is belongs to the verb, however far.
  const sole = parts.times.length === 1 && !parts.hits.some((hit) => reach(hit) && isOfTime(hit));
  const near = sole ? parts.hits : parts.hits.filter(reach);
  const before = near.filter((hit) => (hit.positions[0] ?? 0) < at && isOfTime(hit));
  const hits = before.length > 0 ? [before.at(-1) as CueHit] : near;
  const operations = parts.operations.filter(
    (hit) => (hit.positions.at(-1) ?? 0) < at && at - (hit.positions.at(-1) ?? 0) <= 3,
  );
  return aspectAndRelation(hits, operations, reading);
}

function isOfTime({ cue }: CueHit): boolean {
  return ['start', 'end', 'period', 'status'].includes(cue);
}

function amountComparison(
  reading: Reading,
  amount: Amount,
  operations: readonly CueHit[],
): Comparison {
  if (amount.bound) return amount.bound === 'lower' ? 'at-least' : 'at-most';
  const within = boundBefore(reading, amount);
  if (within) {
    takeDenied(reading, amount);
    return within;
  }
  const at = reading.tokens.findIndex((token) => token.start >= amount.start);
  const near = operations.filter(
    (hit) => (hit.positions.at(-1) ?? 0) < at && at - (hit.positions.at(-1) ?? 0) <= 4,
  );
  return comparisonOf(near.length > 0 ? near : operations);
}

const DENIED_BOUND =
  /(?<!\p{L})(?:inte|not) (?:över|mer än|högre än|under|mindre än|lägre än|more than|less than|over|under) (?:\p{L}+ )?$/iu;

// "Inte mer än 5 miljoner" is read as at most that: its "inte" denies nothing besides.
function takeDenied(reading: Reading, { start }: Amount): void {
  const match = DENIED_BOUND.exec(reading.text.slice(0, start));
  const span = match && positionsIn(reading, match.index, start);
  const free = span && reading.taken.slice(...span).every((taken) => taken === null);
  if (free) take(reading, span[0], span[1] - 1, 'amount', 'bound', match[0].trim());
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

const LACKING =
  /(?<!\p{L})(?:saknar|saknas|utan|(?:har|have|has|with|anger) (?:inte |ej )?(?:ingen|inget|inga|no|någon|något|några|nån|nåt)|(?:inte|ej) (?:har|anger)|har (?:inte|ej)|lack|lacks|lacking|without|(?:do|does) not have|(?:don|doesn)['’]t have)(?!\p{L})/iu;
const AFFIRMING = /^(?:har|have|has|with|anger) (?:någon|något|några|nån|nåt)$/iu;
/** Words between the denial and the field: "saknar en egen e-post". */
const FARTHEST_LACKED = 3;

// "Som saknar e-post", "without a phone number": the field right after the denial has no value.
function lackingFilters(reading: Reading, hits: readonly CueHit[]): readonly Filter[] {
  const match = LACKING.exec(reading.text);
  if (!match || AFFIRMING.test(match[0])) return [];
  const end = match.index + match[0].length;
  const from = reading.tokens.findIndex((token) => token.start >= end);
  const hit = hits
    .filter(({ positions: [first = 0] }) => first >= from && first - from < FARTHEST_LACKED)
    .sort((a, b) => (a.positions[0] ?? 0) - (b.positions[0] ?? 0))[0];
  const topics = hit && topicsOfCue(hit.cue);
  if (from < 0 || !hit || !topics) return [];
  const last = reading.tokens[hit.positions.at(-1) ?? from];
  const words = reading.text.slice(match.index, last?.end);
  return [{ kind: 'lacking', topics, day: reading.today, words }];
}
