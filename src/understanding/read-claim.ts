// A reading with one project → the claim that a yes/no question makes about it, if it does.

import { fold } from '../language/fold.js';
import type { Amount } from '../language/read-amount.js';
import type { Ask, Claim, Comparison, TimeAspect, TimeRelation } from '../model/query.js';
import type { EntityMention } from './find-entities.js';
import type { CueHit } from './match-cues.js';
import type { Reading } from './reading.js';
import type { TimeSpan } from './read-time.js';
import { claimsTwo, edgeSaid, isOfSomebody, ranThen, standingThatDay } from './claimed-days.js';
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
    const range = rangeOf(reading, amount, amounts[1]);
    if (topics)
      return {
        kind: 'number',
        topics,
        comparison: range?.open === true ? 'more' : range ? 'equal' : comparison,
        number: range?.lower ?? amount.amount,
        upper: range?.upper ?? null,
        percent,
      };
  }
  const [entity, second] = entities;
  const time = times[0];
  if (time && !isOfSomebody(hits, entity)) {
    if (claimsTwo(reading, hits, times, entity)) return null;
    const told =
      (times.length === 1 ? edgeSaid(reading, time) : null) ??
      (time.day && times.length === 1 ? standingThatDay(reading, hits, operations) : null) ??
      aspectAndRelation(hits, operations, reading);
    return {
      kind: 'time',
      ...ofRunning(told),
      start: time.start,
      end: (times[1] ?? time).end,
    };
  }
  // "Äger A och B X?": neither both nor one of them is told by one yes or no.
  if (entity && second?.entity.kind === entity.entity.kind && second.entity !== entity.entity)
    return null;
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
  mention: EntityMention,
  asks: readonly Ask[],
  hits: readonly CueHit[],
): string | null {
  const { entity, first, last } = mention;
  const [before, after] = [reading.tokens[first - 1], reading.tokens[last + 1]];
  // "Är det Exempelstads kommun som driver X?", but not "drivs X i Exempelstads kommun?"
  const runs = has(hits, 'runs') && !/^(?:i|inom|in|within)$/.test(before?.folded ?? '');
  const called = before?.text === 'Region';
  // "Är X ett av Region Exempelbygds projekt?", "X belongs to Region Exempelbygd"
  const possesses = called && (has(hits, 'belongs') || isGenitive(reading, mention));
  const owns = runs || possesses || asks.some((ask) => ask.topics[0] === 'owner');
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

/** "Exempelstads kommuns": whose something is. */
export function isGenitive({ tokens }: Reading, { entity, last }: EntityMention): boolean {
  const token = tokens[last]?.folded ?? '';
  return /(?:'s|s)$/.test(token) && !fold(entity.name).endsWith(token);
}

const COVERED = ['municipalities', 'counties', 'region', 'programmeArea'];

// "Omfattar X Exempelviks kommun?" claims where it lies, though the municipality owns projects too.
function covers({ text }: Reading, { entity }: EntityMention): boolean {
  return (
    entity.kind === 'organisation' &&
    /kommun$/iu.test(entity.name) &&
    /(?<!\p{L})(?:omfattar|omfattade|omfattas|täcker|berör|berörs|berörde|rör|rörde|gäller|gällde|avser|avsåg|innefattar|inbegriper|spänner|sträcker|når|nådde|nämns|listas|covers?|included?s?|concerns?|affects?|reach(?:es)?|extends?|mentioned|listed)(?!\p{L})/iu.test(
      text,
    )
  );
}

const PART =
  /(?<!\p{L})(?:(?:är|var|finns|fanns|varit)(?!\p{L})[^.?!]*(?<!\p{L})(?:med|inblandad|delaktig|involverad|berörd)|med(?:verkar|verkade)|ingår|ingick|deltar|deltog|del av|bland (?:kommunerna|deltagarna)|part of|involved|takes? part|took part|participat\p{L}*)(?!\p{L})/iu;

function takesPart({ text }: Reading, { entity }: EntityMention, asks: readonly Ask[]): boolean {
  const asked = asks.some(({ topics: [topic] }) => topic === 'owner' || topic === 'partners');
  return !asked && /kommun$/iu.test(entity.name) && PART.test(text);
}

function topicsForEntity(
  mention: EntityMention,
  asks: readonly Ask[],
  reading: Reading,
): readonly string[] {
  const { tokens } = reading;
  switch (mention.entity.kind) {
    case 'person':
      return ['contactPerson', 'projectLeader'];
    case 'organisation':
      // "Är Exempelviks kommun med i X?": as its owner, as a partner, or as where it lies.
      if (takesPart(reading, mention, asks)) return ['owner', 'partners', 'municipalities'];
      return asks.some((ask) => ask.topics[0] === 'partners')
        ? ['partners']
        : ['owner', 'partners'];
    case 'place':
      // "I Skåne län" is no claim of a programme area that has the word.
      if (isCalledCounty(tokens, mention)) return ['counties'];
      return ['counties', 'municipalities', 'region', 'programmeArea'];
    case 'project':
      return ['name'];
  }
}

// "Exempellän" written "Exempel län", "länet Exempel" or "the county of Exempel".
function isCalledCounty(tokens: Reading['tokens'], { first, last }: EntityMention): boolean {
  const at = (position: number): string => tokens[position]?.folded ?? '';
  return (
    /^(?:lan|county)$/.test(at(last + 1)) ||
    at(first - 1) === 'lanet' ||
    (at(first - 1) === 'of' && at(first - 2) === 'county')
  );
}

const has = (hits: readonly CueHit[], cue: string): boolean => hits.some((hit) => hit.cue === cue);

const AT_LEAST =
  /(?:minst|lägst|åtminstone|inte (?:under|mindre än|lägre än)|at least|no less than|not less than|not under)\s+(?:\p{L}+\s+)?$/iu;
const AT_MOST =
  /(?:högst|max|maximalt|upp till|inte (?:över|mer än|högre än)|at most|no more than|up to|not more than|not over)\s+(?:\p{L}+\s+)?$/iu;

/** "Mer pengar än 5 miljoner", "a larger grant than …": what is compared stands between. */
const MORE_THAN =
  /(?<!\p{L})(?:mera?|fler|större|högre|more|larger|bigger|greater|higher)(?: (?!än |than )\p{L}+){1,2} (?:än|than)\s+$/iu;
const LESS_THAN =
  /(?<!\p{L})(?:mindre|färre|lägre|less|smaller|fewer|lower)(?: (?!än |than )\p{L}+){1,2} (?:än|than)\s+$/iu;

const BUT = /^[^.?!;]*(?<!\p{L})(?:men|och|samt|but|and|yet)(?!\p{L})/iu;
const FROM_TO = /^\s*(?:kronor|kr|sek)?\s*(?:-|–|—|till|och|to|and|upp till|up to)\s*$/iu;
const RANGE =
  /(?<!\p{L})(?:mellan|intervall\p{L}*|spann\p{L}*|storleksklass\p{L}*|från|between|range|bracket|interval|from|within|inom)(?!\p{L})[^.?!]*$/iu;

interface Range {
  readonly lower: number;
  readonly upper: number;
  /** True where neither end is in it. */
  readonly open: boolean;
}

// "Mellan 2 och 5 miljoner", "intervallet 2 miljoner–5 miljoner", "mer än 2 men mindre än 5 miljoner".
function rangeOf(reading: Reading, one: Amount, other: Amount | undefined): Range | null {
  if (other === undefined) return null;
  if (one.bound === 'lower') return { lower: one.amount, upper: other.amount, open: false };
  const between = reading.text.slice(one.end, other.start);
  const [low, high] = one.amount < other.amount ? [one, other] : [other, one];
  const ends = { lower: low.amount, upper: high.amount };
  if (low === one && FROM_TO.test(between) && RANGE.test(reading.text.slice(0, one.start)))
    return { ...ends, open: false };
  const bounds = [sideOf(reading, low), sideOf(reading, high)];
  if (!BUT.test(between) || bounds[0]?.side !== 'above' || bounds[1]?.side !== 'below') return null;
  return { ...ends, open: bounds.every((bound) => bound?.open === true) };
}

const ABOVE =
  /(?<!\p{L})(?:(?:mera?|fler|större|högre) än|över|överstiger|översteg|more than|greater than|larger than|higher than|over|above|exceeds|exceed)\s+$/iu;
const BELOW =
  /(?<!\p{L})(?:(?:mindre|färre|lägre) än|under|understiger|understeg|less than|smaller than|lower than|fewer than|below)\s+$/iu;

// On which side of an amount the words right before it say that something lies.
function sideOf(
  reading: Reading,
  amount: Amount,
): { readonly side: 'above' | 'below'; readonly open: boolean } | null {
  const before = reading.text.slice(0, amount.start);
  if (ABOVE.test(before)) return { side: 'above', open: true };
  if (BELOW.test(before)) return { side: 'below', open: true };
  if (AT_LEAST.test(before)) return { side: 'above', open: false };
  return AT_MOST.test(before) ? { side: 'below', open: false } : null;
}

/** "minst" and "högst" right before an amount take the amount itself in. */
export function boundBefore(reading: Reading, amount: Amount): Comparison | null {
  const before = reading.text.slice(0, amount.start);
  if (AT_LEAST.test(before)) return 'at-least';
  if (AT_MOST.test(before)) return 'at-most';
  if (MORE_THAN.test(before)) return 'more';
  return LESS_THAN.test(before) ? 'less' : null;
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

/** What of a project's time a question is about, and how it lies to the time named. */
export function aspectAndRelation(
  hits: readonly CueHit[],
  operations: readonly CueHit[],
  reading: Reading,
): { readonly aspect: TimeAspect; readonly relation: TimeRelation } {
  const running = ranThen(reading);
  // "Projekt från 2016" began then.
  const begun =
    /(?<!\p{L})(?:projekt(?:en|et)?|projects?)(?:\s+(?:i|på|inom|in|within) \p{L}+(?:\s+(?:län|county|kommun|municipality))?)?\s+(?:från|from)\s+(?:år(?:et)?\s+)?(?:19|20)\d\d(?!\s*(?:-|–|till|to))/iu.test(
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
