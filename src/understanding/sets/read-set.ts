// A reading that asks about many projects → filters, operation and measure.

import type {
  CountedTopic,
  Measure,
  MeasuredTopic,
  Query,
  SetOperation,
} from '../../model/query.js';
import type { Sheet } from '../../model/sheet.js';
import type { CueHit } from '../match-cues.js';
import { readFilters, type SetParts } from './read-filters.js';
import { hasWord, positionsIn, take, type Reading } from '../reading.js';
import { ALL_OF_THEM, readOrder } from './read-order.js';
import { readLimit, readPlace, readTopPlaces } from './read-rank.js';

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
  parts: SetParts & {
    readonly base: readonly Sheet[] | null;
    readonly pickedBy?: readonly string[];
  },
): Extract<Query, { kind: 'set' }> {
  const { hits } = parts;
  const place = readPlace(reading);
  const places = readTopPlaces(reading);
  const limit = places ?? readLimit(reading);
  // "First, second and third" are places, and none began first.
  const operations =
    places === null
      ? parts.operations
      : parts.operations.filter((hit) => hit.positions.every((at) => reading.taken[at] === null));
  const picked = operationOf(operations, hits, limit !== null, reading);
  // Named places of an order are so many of it; how many are wanted of an extreme is told by that.
  const order =
    (limit === null || places !== null) && isListed(picked) ? readOrder(reading.text) : null;
  const operation = order?.operation ?? picked;
  return {
    kind: 'set',
    base: parts.base,
    ...(parts.base && parts.pickedBy && { pickedBy: parts.pickedBy }),
    filters: readFilters(reading, parts),
    operation,
    measure: order?.measure ?? measureOf(reading, operation, hits, operations),
    limit: order && places === null ? ALL_OF_THEM : limit,
    place,
    explicitTotal: namesTotal(reading, hits),
    day: reading.today,
  };
}

function isListed(operation: SetOperation): boolean {
  return !['count', 'share', 'sum', 'average'].includes(operation);
}

const COUNTS_AND_LISTS =
  /(?<!\p{L})(?:hur många och vilka|how many and which|lista dem|list them)(?!\p{L})/iu;
const COUNTS_AND_SUMS =
  /(?<!\p{L})(?:hur många projekt|how many projects)(?!\p{L})[^?.]*?,? (?:och|samt|and) (?:hur mycket|how much)(?: \p{L}+){0,4} (?:fått|fick|får|kostar|kostat|beviljats|got|received|cost|granted)(?!\p{L})/iu;
/** "Räkna ihop hur många …": what is counted up, and no sum. */
const TO_COUNT =
  /(?<!\p{L})(?:räkna|räknar|summera|add|count) (?:ihop |samman |upp |up )?(?:hur många|antalet|antal|how many|the number of)(?!\p{L})/iu;
const TOP = /(?<!\p{L})topp?(?!\p{L})/iu;

function operationOf(
  operations: readonly CueHit[],
  hits: readonly CueHit[],
  limited: boolean,
  reading: Reading,
): SetOperation {
  if (has(operations, 'average')) return 'average';
  if (limited && TOP.test(reading.text)) return 'largest';
  if (asksForShare(reading)) return 'share';
  const plural = hasWord(reading, 'projekten', 'projects', 'vilka');
  // "Which of the projects ends last?" asks for one.
  const one = /^\P{L}*which of(?!\p{L})/iu.test(reading.text);
  const listing = plural && hasWord(reading, 'vilka', 'lista', 'which', 'list') && !limited && !one;
  // "De tre senast påbörjade, nyast först": what comes first says which, the other in which order.
  const [ordering] = operations
    .filter(({ cue }) => cue === 'earliest' || cue === 'latest')
    .sort((a, b) => (a.positions[0] ?? 0) - (b.positions[0] ?? 0));
  if (limited && ordering?.cue === 'latest') return 'latest';
  for (const extreme of [
    'largest',
    'smallest',
    'longest',
    'shortest',
    'earliest',
    'latest',
  ] as const) {
    if (
      has(operations, extreme) &&
      !(listing && dates(extreme, operations, hits, reading)) &&
      !isBound(extreme, operations, reading)
    )
      return extreme;
  }
  // "Hur många deltagare har alla projekt?" adds up; "hur många projekt har deltagare?" counts.
  if (has(hits, 'participants') && has(operations, 'count') && !countsProjects(reading))
    return 'sum';
  // "Hur många och vilka": the list tells how many, too.
  if (COUNTS_AND_LISTS.test(reading.text)) return 'list';
  // The sum tells how many were counted, too.
  if (COUNTS_AND_SUMS.test(reading.text)) return 'sum';
  if (TO_COUNT.test(reading.text)) return 'count';
  if (
    has(operations, 'count') &&
    !(has(operations, 'sum') && (has(hits, 'grant') || has(hits, 'budget')))
  )
    return 'count';
  if ((has(operations, 'sum') && !asksWhichProjects(hits, reading)) || asksForSum(hits, reading))
    return 'sum';
  return limited ? 'largest' : 'list';
}

/** So many words after "senast" or "först" a time still belongs to them: "senast den 1 maj". */
const NEAR = 3;

// "Senast" and "först" also date a project: "startade först 2016". "Vilka startade först?" picks.
function dates(
  extreme: string,
  operations: readonly CueHit[],
  hits: readonly CueHit[],
  { taken }: Reading,
): boolean {
  if (extreme !== 'earliest' && extreme !== 'latest') return false;
  if (!has(hits, 'start') && !has(hits, 'end')) return true;
  const at = operations.find(({ cue }) => cue === extreme)?.positions.at(-1) ?? 0;
  return taken.slice(at + 1, at + 1 + NEAR).includes('time');
}

// "minst 5 miljoner" and "högst 2 mkr" bound an amount; they do not ask for an extreme.
function isBound(extreme: string, operations: readonly CueHit[], reading: Reading): boolean {
  const hit = operations.find((operation) => operation.cue === extreme);
  // "2016 eller senare" bounds a time.
  const before = reading.tokens[(hit?.positions[0] ?? 0) - 1]?.folded ?? '';
  if (extreme === 'earliest' || extreme === 'latest') return before === 'eller' || before === 'or';
  if (extreme !== 'largest' && extreme !== 'smallest') return false;
  const next = (hit?.positions.at(-1) ?? 0) + 1;
  if (reading.taken[next] === 'amount') return true;
  // "Ett större bidrag än tre miljoner", "mer pengar än 5 mkr"
  const amount = reading.taken.indexOf('amount', next);
  const [opening, bound] = [reading.tokens[next], reading.tokens[amount]];
  return (
    opening !== undefined &&
    bound !== undefined &&
    THAN.test(reading.text.slice(opening.start, bound.start))
  );
}

const THAN = /^(?:(?!än |than )\p{L}+ ){0,2}(?:än|than) $/u;

const SHARE =
  /(?<!\p{L}|(?:en|ett) )(?:(?:hur )?(?:stor )?(?:andel(?:en)?|del) (?:av )?(?:alla |samtliga |de )?(?:projekten|projekt|stödet|pengarna|bidraget|bidragen)|hur många procent av|procent av (?:alla )?(?:projekten|stödet)|(?:share|percentage|percent|proportion) of (?:all )?(?:the )?(?:projects|funding|money|grants?))(?!\p{L})/iu;

/** True where a share of the projects or of the money is asked for. */
export function asksForShareOfAll({ text }: Reading): boolean {
  return SHARE.test(text);
}

function sharesMoney({ text }: Reading): boolean {
  return /stöd|pengar|bidrag|money|funding|grant/iu.test(SHARE.exec(text)?.[0] ?? '');
}

function asksForShare(reading: Reading): boolean {
  const match = SHARE.exec(reading.text);
  const span = match && positionsIn(reading, match.index, match.index + match[0].length);
  if (!span || reading.taken.slice(span[0], span[1] + 1).some((taken) => taken !== null))
    return false;
  take(reading, span[0], span[1], 'quoted', 'share', match[0]);
  return true;
}

function countsProjects(reading: Reading): boolean {
  return /(?:hur många|antal(?:et)?|räkna|how many|number of)\s+(?:av\s+|of\s+|de\s+|the\s+)?(?:\p{L}+\s+)?(?:projekt|projects)/iu.test(
    reading.text,
  );
}

// "Jag samlar ihop det som X äger. Vilka projekt?" asks for the projects.
function asksWhichProjects(hits: readonly CueHit[], { text }: Reading): boolean {
  const money = ['grant', 'budget', 'amount', 'namedAmount'].some((cue) => has(hits, cue));
  return (
    !money && /(?<!\p{L})(?:vilka|which)\s+(?:\p{L}+-)?(?:projekt|projects)(?!\p{L})/iu.test(text)
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
  reading: Reading,
  operation: SetOperation,
  hits: readonly CueHit[],
  operations: readonly CueHit[],
): Measure {
  if (operation === 'longest' || operation === 'shortest') return 'duration';
  if (operation === 'earliest') return has(hits, 'end') ? 'end' : 'start';
  if (operation === 'latest') return has(hits, 'end') || !has(hits, 'start') ? 'end' : 'start';
  const ordered =
    operation === 'largest' || operation === 'smallest' ? orderedBy(hits, operations) : null;
  if (ordered !== null) return ordered;
  const money =
    has(hits, 'grant') || has(hits, 'budget') || has(hits, 'amount') || has(hits, 'namedAmount');
  if (operation === 'share') return money || sharesMoney(reading) ? 'money' : 'projects';
  if (has(hits, 'participants') && !has(hits, 'grant') && !has(hits, 'budget'))
    return 'participants';
  if (LASTING.some((cue) => has(hits, cue)) || has(operations, 'longest')) return 'duration';
  if (operation === 'average' && !money && asksForTime(reading, hits)) return 'duration';
  return 'money';
}

// "Snittet för projekt som pågick 2041": when they ran, and not for how long.
function asksForTime({ tokens }: Reading, hits: readonly CueHit[]): boolean {
  return hits.some(
    ({ cue, positions }) =>
      cue === 'period' &&
      !/^(?:pagick|pagar|pagatt|rullar|rullade|ran|runs|running)$/.test(
        tokens[positions[0] ?? 0]?.folded ?? '',
      ),
  );
}

const LASTING = ['duration', 'durationDays', 'durationYears'];

/** Other measures than money, time and people, by what names them. */
const ORDERED_BY: Readonly<Record<string, MeasuredTopic>> = {
  grantShare: 'grantShare',
  coFinancingRate: 'coFinancingRate',
  ownFunding: 'ownFunding',
  perMonth: 'grantPerMonth',
  perYear: 'grantPerYear',
  perMunicipality: 'grantPerMunicipality',
  perCounty: 'grantPerCounty',
};

/** These are ordered by only right after the word that orders: "flest kommuner". */
const COUNTED: Readonly<Record<string, CountedTopic>> = {
  municipalities: 'municipalitiesCount',
  counties: 'countiesCount',
  partners: 'partnersCount',
};

function orderedBy(hits: readonly CueHit[], operations: readonly CueHit[]): MeasuredTopic | null {
  for (const { cue, positions } of hits) {
    const [first = 0] = positions;
    const ordering = operations.find((hit) => ['largest', 'smallest'].includes(hit.cue));
    const counted = COUNTED[cue];
    if (counted !== undefined && ordering?.positions.at(-1) === first - 1) return counted;
  }
  if (has(hits, 'perParticipant'))
    return has(hits, 'grant') ? 'grantPerParticipant' : 'budgetPerParticipant';
  for (const { cue } of hits) {
    const topic = ORDERED_BY[cue];
    if (topic !== undefined) return topic;
  }
  return null;
}
