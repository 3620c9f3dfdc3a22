// A reading with one project → the claim that a yes/no question makes about it, if it does.

import type { Amount } from '../language/read-amount.js';
import type { Ask, Claim, Comparison, TimeAspect, TimeRelation } from '../model/query.js';
import type { EntityMention } from './find-entities.js';
import type { CueHit } from './match-cues.js';
import type { Reading } from './reading.js';
import type { TimeSpan } from './read-time.js';
import { readItemCounts } from './sets/read-item-counts.js';

const NUMBER_ASKS = new Set([
  'totalBudget',
  'grant',
  'plannedParticipants',
  'coFinancingRate',
  'ownFunding',
  'grantShare',
  'companies',
  'women',
  'men',
  'duration',
]);

/** The claim, or null where the question has no comparand. */
export function readClaim(
  reading: Reading,
  parts: {
    readonly asks: readonly Ask[];
    readonly hits: readonly CueHit[];
    readonly operations: readonly CueHit[];
    readonly times: readonly TimeSpan[];
    readonly amounts: readonly Amount[];
    readonly entities: readonly EntityMention[];
  },
): Claim | null {
  const { asks, hits, operations, times, amounts, entities } = parts;
  const [items] = readItemCounts(reading);
  if (items?.kind === 'items')
    return {
      kind: 'number',
      topics: [items.topic],
      comparison: items.comparison,
      number: items.number,
      upper: null,
      percent: false,
    };
  const amount = amounts[0];
  if (amount) {
    const comparison = boundBefore(reading, amount) ?? comparisonOf(operations);
    const percent = /^\s*(?:%|procent|percent)/i.test(reading.text.slice(amount.end));
    const numeric = asks.filter((ask) => NUMBER_ASKS.has(ask.topics[0] ?? ''));
    const topics =
      numeric[0]?.topics ??
      (amount.unit || amount.amount >= 10_000 ? ['totalBudget', 'grant'] : null);
    const upper = amount.bound === 'lower' ? (amounts[1]?.amount ?? null) : null;
    if (topics)
      return { kind: 'number', topics, comparison, number: amount.amount, upper, percent };
  }
  const time = times[0];
  if (time) {
    return {
      kind: 'time',
      ...ofRunning(aspectAndRelation(hits, operations, reading)),
      start: time.start,
      end: (times[1] ?? time).end,
    };
  }
  const entity = entities[0];
  const owner = entity && claimedOwner(reading, entity, asks, hits);
  if (owner) return { kind: 'name', topics: ['owner', 'partners'], name: owner };
  if (entity) {
    const name = reading.text.slice(
      reading.tokens[entity.first]?.start,
      reading.tokens[entity.last]?.end,
    );
    return {
      kind: 'name',
      topics: covers(reading, entity) ? COVERED : topicsForEntity(entity, asks, reading),
      name: entity.whole ? entity.entity.name : name,
    };
  }
  return null;
}

// "Är Region Exempelbygd stödmottagare i X?": an organisation, though the sheets know only the place.
function claimedOwner(
  reading: Reading,
  { entity, first, last }: EntityMention,
  asks: readonly Ask[],
  hits: readonly CueHit[],
): string | null {
  const [before, after] = [reading.tokens[first - 1], reading.tokens[last + 1]];
  // "Är det Exempelstads kommun som driver X?", but not "drivs X i Exempelstads kommun?"
  const runs = has(hits, 'runs') && !/^(?:i|inom|in|within)$/.test(before?.folded ?? '');
  const owns = runs || asks.some((ask) => ask.topics[0] === 'owner');
  if (entity.kind !== 'place' || !owns) return null;
  const from = before?.text === 'Region' ? before : reading.tokens[first];
  const to = /^(?:kommun|stad|landsting|universitet|hogskola|municipality|university)$/.test(
    after?.folded ?? '',
  )
    ? after
    : reading.tokens[last];
  return from !== reading.tokens[first] || to !== reading.tokens[last]
    ? reading.text.slice(from?.start, to?.end)
    : null;
}

const COVERED = ['municipalities', 'counties', 'region', 'programmeArea'];

// "Omfattar X Exempelviks kommun?" claims where it lies, though the municipality owns projects too.
function covers({ text }: Reading, { entity }: EntityMention): boolean {
  return (
    entity.kind === 'organisation' &&
    /kommun$/iu.test(entity.name) &&
    /(?<!\p{L})(?:omfattar|omfattade|täcker|berör|berörs|innefattar|covers?|included?s?)(?!\p{L})/iu.test(
      text,
    )
  );
}

function topicsForEntity(
  mention: EntityMention,
  asks: readonly Ask[],
  { tokens }: Reading,
): readonly string[] {
  switch (mention.entity.kind) {
    case 'person':
      return ['contactPerson', 'projectLeader'];
    case 'organisation':
      return asks.some((ask) => ask.topics[0] === 'partners')
        ? ['partners']
        : ['owner', 'partners'];
    case 'place':
      // "I Skåne län" is no claim of a programme area that has the word.
      if (/^(?:lan|county)$/.test(tokens[mention.last + 1]?.folded ?? '')) return ['counties'];
      return ['counties', 'municipalities', 'region', 'programmeArea'];
    case 'project':
      return ['name'];
  }
}

const has = (hits: readonly CueHit[], cue: string): boolean => hits.some((hit) => hit.cue === cue);

const AT_LEAST =
  /(?:minst|lägst|åtminstone|at least|no less than|not less than)\s+(?:\p{L}+\s+)?$/iu;
const AT_MOST =
  /(?:högst|max|maximalt|upp till|inte mer än|at most|no more than|up to|not more than)\s+(?:\p{L}+\s+)?$/iu;

/** "minst" and "högst" right before an amount take the amount itself in. */
export function boundBefore(reading: Reading, amount: Amount): Comparison | null {
  const before = reading.text.slice(0, amount.start);
  if (AT_LEAST.test(before)) return 'at-least';
  return AT_MOST.test(before) ? 'at-most' : null;
}

/** `equal` where nothing compares. */
export function comparisonOf(operations: readonly CueHit[]): Comparison {
  if (has(operations, 'more')) return 'more';
  if (has(operations, 'less')) return 'less';
  return 'equal';
}

// "Pågår X efter nyår?" claims that it has not ended by then, "pågick X före 2016?" that it had begun.
function ofRunning(
  told: ReturnType<typeof aspectAndRelation>,
): ReturnType<typeof aspectAndRelation> {
  if (told.aspect !== 'running' || told.relation === 'within') return told;
  const later = told.relation === 'after' || told.relation === 'not-before';
  return { aspect: later ? 'end' : 'start', relation: told.relation };
}

/** "Var X igång den 15 januari?" is asked of the time it ran, "gick X igång?" of its start. */
const RUNNING =
  /(?<!\p{L})(?:(?:är|var|is|was|hade|had)(?!\p{L}).*(?<!\p{L})(?<!(?:drog|drar|dra|gick|går|kom|kommer|kommit|satte|sätter|sattes|körde|kör|kickade|rullade|sparkades) )(?:igång|i gång|på gång|i drift|under way|active|aktivt?|pågående|ongoing)|(?<!(?:got|get|gets|getting|were|was|is|are) )under ?way(?= (?:on|in|during|at|as of|\d))|(?:were|are)(?!\p{L})[^,.?!]*under ?way|projekt(?:en)?(?: som)? (?:igång|i gång|i drift)|(?:håller|höll)(?!\p{L})[^,.?!]*(?<!\p{L})på)(?!\p{L})/iu;

/** "Hade X kommit igång så att det pågick den 1 juli 2015?" */
const SO_THAT_IT_RAN =
  /(?<!\p{L})(?:så att|och|so that|and) (?:det|den|projektet|it) (?:pågick|var igång|rullade|was running|was under way)(?!\p{L})/iu;

/** What of a project's time a question is about, and how it lies to the time named. */
export function aspectAndRelation(
  hits: readonly CueHit[],
  operations: readonly CueHit[],
  reading: Reading,
): { readonly aspect: TimeAspect; readonly relation: TimeRelation } {
  const running = RUNNING.test(reading.text) || SO_THAT_IT_RAN.test(reading.text);
  // "Projekt från 2016" began then.
  const begun =
    /(?<!\p{L})(?:projekt(?:en|et)?|projects?)\s+(?:från|from)\s+(?:år(?:et)?\s+)?(?:19|20)\d\d(?!\s*(?:-|–|till|to))/iu.test(
      reading.text,
    );
  const aspect: TimeAspect = begun
    ? 'start'
    : running && !has(hits, 'end')
      ? 'running'
      : has(hits, 'end') && !has(hits, 'start')
        ? 'end'
        : has(hits, 'start')
          ? 'start'
          : 'running';
  const latest =
    /senast(?: den)?|no later than|at the latest|till och med|t\.o\.m|eller tidigare|eller innan|or earlier|or before/i.test(
      reading.text,
    );
  const earliest =
    /tidigast(?: den)?|från och med|fr\.o\.m|no earlier than|eller senare|eller därefter|och framåt|or later|or after|onwards/i.test(
      reading.text,
    );
  const relation: TimeRelation = latest
    ? 'not-after'
    : earliest
      ? 'not-before'
      : has(operations, 'before')
        ? 'before'
        : has(operations, 'after')
          ? 'after'
          : 'within';
  return { aspect, relation };
}
