// The parts of a question about many projects → the conditions that its projects meet.

import type { Amount } from '../../language/read-amount.js';
import type { Comparison, Filter } from '../../model/query.js';
import { topicsOfCue } from '../cue-topics.js';
import type { EntityMention } from '../find-entities.js';
import type { CueHit } from '../match-cues.js';
import { aspectAndRelation, boundBefore, comparisonOf } from '../read-claim.js';
import type { TimeSpan } from '../read-time.js';
import { hasWord, take, type Reading } from '../reading.js';

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
}

/** One filter for each entity, time, amount, word in the name, code and status named. */
export function readFilters(reading: Reading, parts: SetParts): readonly Filter[] {
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
  filters.push(...parts.values, ...codeFilters(reading, parts.hits));
  filters.push(...lackingFilters(reading, parts.hits));
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
): Comparison {
  if (amount.bound) return amount.bound === 'lower' ? 'at-least' : 'at-most';
  const within = boundBefore(reading, amount);
  if (within) return within;
  const at = reading.tokens.findIndex((token) => token.start >= amount.start);
  const near = operations.filter(
    (hit) => (hit.positions.at(-1) ?? 0) < at && at - (hit.positions.at(-1) ?? 0) <= 4,
  );
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

function running(today: string): readonly Filter[] {
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

function statusFilters(reading: Reading): readonly Filter[] {
  const today = reading.today;
  // "Vilket projekt pågår längst?" asks of all of them.
  const lasting = /(?<!\p{L})(?:längst|kortast|longest|shortest)/iu.test(reading.text);
  if (!lasting && hasWord(reading, 'pagar')) return running(today);
  if (hasWord(reading, 'pagaende', 'ongoing', 'aktiva', 'active', 'running', 'current')) {
    return running(today);
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
