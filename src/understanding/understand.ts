// A question, what was said before and the library's names → the query that it makes.

import { detectLanguage } from '../language/detect-language.js';
import type { Language } from '../model/language.js';
import type { NamedEntity, Names } from '../model/names.js';
import type { Ask, ConversationContext, Query, Understanding } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate } from '../model/value.js';
import { asksForCues } from './asks-for-cues.js';
import { cleanQuestion } from './clean-question.js';
import {
  findUnknownNumber,
  nearestProjects,
  takeExactNames,
  takeNumbers,
  takePartialName,
  type ProjectMention,
} from './find-projects.js';
import { takePartialEntities, takeWholeEntities, type EntityMention } from './find-entities.js';
import { givesOrders, guardQuestion, withoutOrders } from './guard-question.js';
import { matchFieldCues, matchOperationCues, type CueHit } from './match-cues.js';
import { asksYesOrNo, readClaim } from './read-claim.js';
import { readCompare } from './read-compare.js';
import { asksAboutMany, readSet } from './read-set.js';
import {
  freeWords,
  hasWord,
  nameTokens,
  positionsIn,
  startReading,
  take,
  takeAmounts,
  takeTimes,
  type Reading,
} from './reading.js';
import { resolveChoice } from './resolve-choice.js';
import { readQuotedNameWords } from './read-name-words.js';
import { leftoverOf, type Leftover } from './read-leftover.js';

export interface UnderstandOptions {
  readonly names: Names;
  readonly sheets: readonly Sheet[];
  readonly today: IsoDate;
  readonly context: ConversationContext;
  /** Used where the question itself does not tell its language. */
  readonly language: Language;
}

/** Never throws; whatever cannot be understood becomes a refusal with its reason. */
export function understand(question: string, options: UnderstandOptions): Understanding {
  const cleaned = cleanQuestion(question);
  const guarded = guardQuestion(cleaned);
  const asked = givesOrders(cleaned) ? withoutOrders(cleaned) : cleaned;
  const reading = startReading(asked, options.today);
  const refusal = guarded ?? (asked === '' ? 'hostile' : null);
  const fallback = options.context.language ?? options.language;
  if (refusal !== null) {
    const language = detectLanguage(
      startReading(cleaned, options.today).tokens.map((token) => token.lower),
      fallback,
    );
    return { query: refuse(refusal, null, null), language, trail: [] };
  }
  const query = readQuery(reading, options);
  const words = reading.tokens
    .filter(
      (_, position) =>
        !['project', 'person', 'organisation'].includes(reading.taken[position] ?? ''),
    )
    .map((token) => token.lower);
  const hostile =
    givesOrders(cleaned) && query.kind === 'refuse' ? refuse('hostile', null, null) : query;
  return { query: hostile, language: detectLanguage(words, fallback), trail: reading.trail };
}

function refuse(
  reason: Extract<Query, { kind: 'refuse' }>['reason'],
  sheet: Sheet | null,
  lookedFor: string | null,
  nearest: readonly Sheet[] = [],
): Query {
  return { kind: 'refuse', reason, sheet, lookedFor, nearest };
}

function readQuery(reading: Reading, options: UnderstandOptions): Query {
  const { names, context } = options;
  if (context.choice) {
    const chosen = readChosen(reading, options, context.choice);
    if (chosen) return chosen;
  }
  const contact = readContactLookup(reading, names);
  if (contact) return contact;
  const numbered = takeNumbers(reading, names);
  const unknown = numbered.length === 0 ? findUnknownNumber(reading) : null;
  if (unknown !== null) return refuse('no-such-project', null, unknown);
  const nameWords = readQuotedNameWords(reading);
  const exact = takeExactNames(reading, names);
  const mentions: ProjectMention[] = [
    ...numbered.map((sheet): ProjectMention => ({ kind: 'one', sheet, exact: true })),
    ...exact,
  ];
  const people = takeWholeEntities(reading, names, 'person');
  const organisations = takeWholeEntities(reading, names, 'organisation');
  const many = mentions.length === 0 && (nameWords.length > 0 || asksAboutMany(reading));
  if (many) return readMany(reading, options, { people, organisations, nameWords });
  const places = asksYesOrNo(reading) ? takeWholeEntities(reading, names, 'place') : [];
  if (mentions.length === 0 && people.length === 0 && addsUpOver(reading, options, organisations)) {
    return readMany(reading, options, { people, organisations, nameWords });
  }
  if (mentions.length === 0) {
    const partial = takePartialName(reading, names);
    if (partial) mentions.push(partial);
  }
  if (mentions.length === 1) {
    const second = takePartialName(reading, names, (match) => isJoined(reading, match));
    if (second && second.kind !== 'other') mentions.push(second);
  }
  return readAboutProjects(reading, options, mentions, { people, organisations, places });
}

// "Genomsnittligt stöd i Norra Mellansverige?" is about projects though it does not say so.
function addsUpOver(
  reading: Reading,
  options: UnderstandOptions,
  organisations: readonly EntityMention[],
): boolean {
  const free = freeWords(reading);
  const operations = matchOperationCues(reading.tokens, free);
  const adds = operations.some((hit) => ['sum', 'average'].includes(hit.cue));
  const money = matchFieldCues(reading.tokens, free).some((hit) =>
    ['grant', 'budget', 'amount', 'participants', 'got'].includes(hit.cue),
  );
  const placed = options.names
    .find(nameTokens(reading), ['place'])
    .some((match) => match.coverage >= 0.9 && !reading.common[match.first]);
  // A project's own name may hold the place: "Yrkesväg Värmland".
  const named = options.names
    .find(nameTokens(reading), ['project'])
    .some((match) => !match.contradicted && match.last > match.first && match.coverage >= 0.5);
  if (named) return false;
  if (organisations.length > 0 && money) return adds || hasWord(reading, 'alla', 'all');
  return adds && money && placed;
}

const CONNECTORS = new Set([
  'eller',
  'och',
  'or',
  'and',
  'vs',
  'mot',
  'med',
  'samt',
  'versus',
  'an',
  'than',
  'kontra',
  'som',
]);

// The other project of a comparison stands beside a word that joins it to the first.
function isJoined(
  reading: Reading,
  match: { readonly first: number; readonly last: number },
): boolean {
  const free = (position: number): boolean =>
    reading.taken[position] === null && CONNECTORS.has(reading.tokens[position]?.folded ?? '');
  const named = (position: number): boolean =>
    ['project', 'number'].includes(reading.taken[position] ?? '');
  for (const step of [1, 2, 3]) {
    if (free(match.first - step) && [1, 2, 3, 4].some((more) => named(match.first - step - more)))
      return true;
    if (free(match.last + step) && [1, 2, 3].some((more) => named(match.last + step + more)))
      return true;
  }
  return false;
}

interface Parts {
  readonly hits: readonly CueHit[];
  readonly operations: readonly CueHit[];
  readonly asks: readonly Ask[];
  readonly times: ReturnType<typeof takeTimes>;
  readonly amounts: ReturnType<typeof takeAmounts>;
}

function readParts(reading: Reading): Parts {
  const times = takeTimes(reading);
  const amounts = takeAmounts(reading).filter((amount) => amount.unit || amount.amount >= 20);
  const free = freeWords(reading);
  const hits = matchFieldCues(reading.tokens, free);
  const operations = matchOperationCues(reading.tokens, free);
  const counting = operations.some((hit) => hit.cue === 'count');
  for (const hit of hits)
    reading.trail.push({
      recogniser: 'field',
      words: hit.positions.map((position) => reading.tokens[position]?.text ?? '').join(' '),
      reading: hit.cue,
    });
  return {
    hits,
    operations,
    asks: asksForCues(hits, counting, (a, b) => areJoined(reading, a, b)),
    times,
    amounts,
  };
}

const CONJUNCTIONS = new Set(['+', 'och', 'and', 'samt', 'plus', 'o', 'respektive']);
const FARTHEST_JOINED = 14;

// "ägare och budget", "kontaktperson i X och vilken mejl": a conjunction outside names lies between.
function areJoined(reading: Reading, a: CueHit, b: CueHit): boolean {
  const [first, second] = (a.positions[0] ?? 0) < (b.positions[0] ?? 0) ? [a, b] : [b, a];
  const [from, to] = [first.positions.at(-1) ?? 0, second.positions[0] ?? 0];
  if (to - from > FARTHEST_JOINED) return false;
  for (let position = from; position < to; position++) {
    const [token, next] = [reading.tokens[position], reading.tokens[position + 1]];
    if (!token || !next || reading.taken[position] !== null) continue;
    if (position > from && CONJUNCTIONS.has(token.folded)) return true;
    if (
      reading.taken[position + 1] === null &&
      /[,+&/]/.test(reading.text.slice(token.end, next.start))
    )
      return true;
  }
  return false;
}

function readAboutProjects(
  reading: Reading,
  options: UnderstandOptions,
  mentions: readonly ProjectMention[],
  entities: Entities,
): Query {
  const { context, names } = options;
  const other = mentions.find((mention) => mention.kind === 'other');
  const sheets = mentions.flatMap((mention) => (mention.kind === 'one' ? [mention.sheet] : []));
  const several = mentions.find((mention) => mention.kind === 'several');
  const parts = readParts(reading);
  if (other?.kind === 'other') return refuse('no-such-project', null, null, other.nearest);
  if (sheets.length >= 2) {
    return readCompare(reading, [...new Set(sheets)], parts.asks, parts.hits, parts.operations);
  }
  if (several?.kind === 'several') {
    return { kind: 'choose-project', sheets: several.sheets, asks: parts.asks };
  }
  const [sheet] = sheets;
  const claimants = [...entities.people, ...entities.organisations, ...entities.places];
  if (sheet) return readAboutOne(reading, options, sheet, parts, claimants);
  return (
    readWithoutProject(reading, options, parts, entities) ??
    refuseLeftover(reading, names, parts, context)
  );
}

interface Entities {
  readonly people: readonly EntityMention[];
  readonly organisations: readonly EntityMention[];
  readonly places: readonly EntityMention[];
}

function readAboutOne(
  reading: Reading,
  options: UnderstandOptions,
  sheet: Sheet,
  parts: Parts,
  claimants: readonly EntityMention[],
): Query {
  const { context } = options;
  const leftover = leftoverOf(reading, parts.hits);
  const day = dayOf(reading, parts);
  if (asksYesOrNo(reading)) {
    const claim =
      leftover.names.length > 0
        ? namedClaim(reading, parts, leftover)
        : readClaim(reading, {
            ...parts,
            asks: parts.asks.length > 0 ? parts.asks : context.asks,
            entities: claimants,
          });
    if (claim) return { kind: 'claim', sheet, claim, day };
  }
  if (asksForName(reading, parts))
    return { kind: 'fields', sheet, asks: [{ cue: 'name', topics: ['name'] }], day };
  const status = statusAsk(reading, parts);
  const asks = status ? [status] : parts.asks;
  const unexplained = leftover.words.length + leftover.names.length > 0;
  if (asks.length === 0) {
    if (unexplained) return passageOr(reading, sheet, leftover, parts);
    if (context.claim && isFollowUp(reading))
      return { kind: 'claim', sheet, claim: context.claim, day };
    if (context.asks.length > 0 && context.sheet !== sheet)
      return { kind: 'fields', sheet, asks: context.asks, day };
    return { kind: 'overview', sheet, day };
  }
  if (asks.every((ask) => ask.cue === 'overview')) {
    return unexplained
      ? passageOr(reading, sheet, leftover, parts)
      : { kind: 'overview', sheet, day };
  }
  if (leftover.blocks || (onlyGeneric(parts.hits) && unexplained))
    return passageOr(reading, sheet, leftover, parts);
  return { kind: 'fields', sheet, asks, day };
}

// "Vilket projekt är 2018/00082?": the number was given, the name is asked for.
function asksForName(reading: Reading, parts: Parts): boolean {
  if (!reading.taken.includes('number')) return false;
  if (hasWord(reading, 'kallas', 'heter', 'called')) return true;
  const identity = parts.hits.every((hit) =>
    ['registrationNumber', 'projectNumber', 'name', 'runs', 'overview'].includes(hit.cue),
  );
  return (
    identity &&
    hasWord(reading, 'vilket', 'which', 'what', 'namn', 'namnet', 'name') &&
    !hasWord(reading, 'vem', 'who')
  );
}

// "Pågår projektet nu?" and "var stod det den 1 juni?" ask for the status that day.
function statusAsk(reading: Reading, parts: Parts): Ask | null {
  const aboutTime = ['status', 'endDate', 'startDate', 'period'];
  if (parts.asks.some((ask) => !aboutTime.includes(ask.topics[0] ?? ''))) return null;
  const yesOrNo = parts.asks.length > 0 && asksYesOrNo(reading);
  const named =
    parts.hits.some((hit) => hit.cue === 'status') && !parts.hits.some((hit) => hit.cue === 'when');
  return named || yesOrNo ? { cue: 'status', topics: ['status'] } : null;
}

function dayOf(reading: Reading, parts: Parts): IsoDate {
  const days = parts.times.filter((time) => time.day);
  return (days.find((time) => time.start !== reading.today) ?? days[0])?.start ?? reading.today;
}

const GENERIC = new Set([
  'amount',
  'when',
  'where',
  'name',
  'share',
  'runs',
  'grant',
  'participants',
  'start',
  'end',
  'period',
  'overview',
  'phone',
  'partners',
  'goals',
]);

// Cues that only verbs and question words gave: a noun that nobody knows decides what was asked.
function onlyGeneric(hits: readonly CueHit[]): boolean {
  return hits.every((hit) => GENERIC.has(hit.cue) && hit.positions.length === 1);
}

const PROSE_CUES = new Set([
  'overview',
  'goals',
  'description',
  'share',
  'amount',
  'partners',
  'participants',
  'duration',
  'where',
  'companies',
]);
const PERSONAL_WORDS = ['vem', 'vems', 'who', 'whose', 'nar', 'when'];

// Words that no field explains: a passage may hold them, unless somebody or some day is asked for.
function passageOr(reading: Reading, sheet: Sheet, leftover: Leftover, parts: Parts): Query {
  const words = [...leftover.words, ...leftover.names].join(' ');
  reading.trail.push({ recogniser: 'leftover', words, reading: 'prose' });
  const counting = parts.operations.some((hit) => hit.cue === 'count');
  const personal = hasWord(reading, ...PERSONAL_WORDS);
  if (leftover.names.length > 0 && parts.asks.length > 0 && leftover.words.length === 0)
    return refuse('no-such-field', sheet, words);
  if (personal || (!counting && parts.hits.some((hit) => !PROSE_CUES.has(hit.cue))))
    return refuse('no-such-field', sheet, words);
  return { kind: 'passage', sheet, words, counting };
}

const ORGANISED = ['owner', 'runs', 'leader', 'partners', 'contactPerson', 'participants'];

// A name that no sheet has can still be claimed: the answer is then no, with what the sheet says.
function namedClaim(
  reading: Reading,
  parts: Parts,
  leftover: Leftover,
): Extract<Query, { kind: 'claim' }>['claim'] | null {
  const name = claimedName(reading, leftover);
  const asked = parts.hits.some((hit) =>
    [...ORGANISED, 'counties', 'municipalities', 'region', 'where', 'programmeArea'].includes(
      hit.cue,
    ),
  );
  if (
    !asked &&
    !hasWord(reading, 'part', 'med', 'ingar', 'deltar', 'i', 'in', 'omfattar', 'galler', 'av', 'by')
  )
    return null;
  const own = parts.asks
    .flatMap((ask) => [...ask.topics])
    .filter((topic) => !PLACES.includes(topic));
  if (own.length > 0) return { kind: 'name', topics: own, name };
  const organised =
    parts.hits.some((hit) => ORGANISED.includes(hit.cue) || hit.cue === 'withWhom') ||
    hasWord(reading, 'med', 'part', 'av', 'by');
  const topics = organised ? ['partners', 'owner', 'municipalities', 'counties'] : PLACES;
  return { kind: 'name', topics, name };
}

const PLACES = ['counties', 'municipalities', 'region', 'programmeArea'];

// The whole name as written: "Region Uppsala", "Karlskoga kommun".
function claimedName(reading: Reading, leftover: Leftover): string {
  const first = reading.tokens.findIndex((token) => token.text === leftover.names[0]);
  const belongs = (position: number): boolean => {
    const token = reading.tokens[position];
    if (!token || reading.taken[position] === 'project') return false;
    return (
      leftover.names.includes(token.text) ||
      (/^(?:region|kommun|kommuns|lan|lans|universitet|county|ab|hogskola)$/.test(token.folded) &&
        position > 0)
    );
  };
  let [from, to] = [first, first];
  while (belongs(from - 1)) from--;
  while (belongs(to + 1)) to++;
  return reading.text.slice(reading.tokens[from]?.start, reading.tokens[to]?.end);
}

function readMany(
  reading: Reading,
  options: UnderstandOptions,
  found: {
    readonly people: readonly EntityMention[];
    readonly organisations: readonly EntityMention[];
    readonly nameWords: readonly string[];
  },
): Query {
  const { names, context } = options;
  const owned =
    matchFieldCues(reading.tokens, freeWords(reading)).some((hit) => hit.cue === 'owner') ||
    hasWord(reading, 'hos', 'fran', 'from', 'by');
  const owners =
    owned && found.organisations.length === 0
      ? takePartialEntities(reading, names, 'organisation')
      : [];
  const times = takeTimes(reading);
  const amounts = takeAmounts(reading);
  const places = takeWholeEntities(reading, names, 'place');
  let people = found.people;
  let organisations: readonly EntityMention[] = [...found.organisations, ...owners];
  if (
    people.length + organisations.length + places.length === 0 &&
    times.length === 0 &&
    amounts.length === 0 &&
    found.nameWords.length === 0
  ) {
    organisations = takePartialEntities(reading, names, 'organisation');
    if (organisations.length === 0) people = takePartialEntities(reading, names, 'person');
  } else if (organisations.length === 0) {
    organisations = takePartialEntities(reading, names, 'organisation').slice(0, 1);
  }
  const free = freeWords(reading);
  const hits = matchFieldCues(reading.tokens, free);
  const operations = matchOperationCues(reading.tokens, free);
  const entities = [...people, ...organisations, ...places];
  const set = readSet(reading, {
    hits,
    operations,
    times,
    amounts,
    entities,
    base: refersBack(reading) && context.listed.length > 0 ? context.listed : null,
    nameWords: found.nameWords,
  });
  const leftover = leftoverOf(reading, hits);
  const unread = [...leftover.words, ...leftover.names].filter(
    (word) =>
      !operations.some((hit) =>
        hit.positions.some((position) => reading.tokens[position]?.text === word),
      ),
  );
  if (unread.length > 0) {
    if (set.operation === 'list' && leftover.names.length === 0)
      return { ...set, filters: [...set.filters, { kind: 'prose', words: unread.join(' ') }] };
    return refuse(
      leftover.names.length > 0 ? 'no-such-person' : 'no-such-field',
      null,
      unread.join(' '),
    );
  }
  if (people.length > 1 && !people.every((mention) => mention.whole)) {
    return { kind: 'choose-person', entities: people.map((mention) => mention.entity), asks: [] };
  }
  return set;
}

function readWithoutProject(
  reading: Reading,
  options: UnderstandOptions,
  parts: Parts,
  entities: {
    readonly people: readonly EntityMention[];
    readonly organisations: readonly EntityMention[];
  },
): Query | null {
  const { context, names, sheets } = options;
  if (entities.people.length > 0) return aboutPeople(entities.people, parts.asks, reading.today);
  if (entities.organisations.length > 0) return projectsOf(reading, entities.organisations);
  const back = backReference(reading, context, parts);
  if (back) return back;
  const leftover = leftoverOf(reading, parts.hits);
  if (leftover.words.length + leftover.names.length > 0) {
    const people = takePartialEntities(reading, names, 'person');
    if (people.length > 0 && leftoverOf(reading, parts.hits).names.length === 0)
      return aboutPeople(people, parts.asks, reading.today);
    const organisations =
      parts.asks.length === 0 ? takePartialEntities(reading, names, 'organisation') : [];
    const rest = leftoverOf(reading, parts.hits);
    if (organisations.length > 0 && rest.words.length + rest.names.length === 0)
      return projectsOf(reading, organisations);
    return null;
  }
  const claimed = parts.amounts.length + parts.times.length > 0 && asksYesOrNo(reading);
  if (claimed && context.sheet) return readAboutOne(reading, options, context.sheet, parts, []);
  if (parts.asks.length === 0) return null;
  const only = sheets.length === 1 ? sheets[0] : context.sheet;
  if (only) {
    const asks = parts.asks.filter((ask) => ask.cue !== 'overview');
    if (asksYesOrNo(reading)) return readAboutOne(reading, options, only, parts, []);
    return asks.length === 0
      ? { kind: 'overview', sheet: only, day: reading.today }
      : { kind: 'fields', sheet: only, asks, day: dayOf(reading, parts) };
  }
  return { kind: 'choose-project', sheets: [], asks: parts.asks };
}

function aboutPeople(
  mentions: readonly EntityMention[],
  asks: readonly Ask[],
  day: IsoDate,
): Query {
  const entities = [...new Set(mentions.map((mention) => mention.entity))];
  const useful = asks.filter((ask) => ['email', 'phone'].includes(ask.topics[0] ?? ''));
  if (entities.length > 1 && !mentions.every((mention) => mention.whole))
    return { kind: 'choose-person', entities, asks: useful };
  return { kind: 'person', entities, asks: useful, day };
}

function projectsOf(reading: Reading, mentions: readonly EntityMention[]): Query {
  const filters = mentions.map((mention) => ({
    kind: 'entity' as const,
    entity: mention.entity,
    words: mention.entity.name,
  }));
  return {
    kind: 'set',
    base: null,
    filters,
    operation: 'list',
    measure: 'money',
    limit: null,
    explicitTotal: false,
    day: reading.today,
  };
}

function refuseLeftover(
  reading: Reading,
  names: Names,
  parts: Parts,
  context: ConversationContext,
): Query {
  const leftover = leftoverOf(reading, parts.hits);
  const words = [...leftover.names, ...leftover.words];
  const looked = words.length > 0 ? words.join(' ') : null;
  const { sheet } = context;
  if (
    sheet &&
    words.length > 0 &&
    leftover.names.length === 0 &&
    (refersBack(reading) || isFollowUp(reading))
  )
    return passageOr(reading, sheet, leftover, parts);
  const specific =
    parts.hits.some((hit) => !GENERIC.has(hit.cue) || hit.positions.length > 1) ||
    parts.asks.length > 0;
  const person =
    hasWord(reading, 'vem', 'who') && leftover.names.length >= 2 && leftover.words.length === 0;
  if (person) return refuse('no-such-person', null, looked);
  if (
    !specific ||
    (leftover.names.length === 0 &&
      onlyGeneric(parts.hits) &&
      !hasWord(reading, 'projekt', 'projektet', 'project'))
  ) {
    if (leftover.names.length === 0 || parts.asks.length === 0)
      return refuse('out-of-scope', null, looked, nearestProjects(reading, names));
  }
  return refuse('no-such-project', null, looked, nearestProjects(reading, names));
}

/** "av dem", "de", "dessa": what was just listed. */
function refersBack(reading: Reading): boolean {
  return hasWord(
    reading,
    'dem',
    'dom',
    'de',
    'dessa',
    'those',
    'these',
    'them',
    'they',
    'det',
    'den',
    'it',
    'its',
    'dess',
    'deras',
    'their',
    'hans',
    'hennes',
  );
}

function isFollowUp(reading: Reading): boolean {
  const first = reading.tokens[0]?.folded ?? '';
  return (
    [
      'och',
      'and',
      'men',
      'but',
      'hur',
      'what',
      'samma',
      'same',
      'da',
      'also',
      'plus',
      'for',
    ].includes(first) || hasWord(reading, 'da', 'about')
  );
}

function backReference(reading: Reading, context: ConversationContext, parts: Parts): Query | null {
  if (context.listed.length < 2) return null;
  const leftover = leftoverOf(reading, parts.hits);
  if (leftover.words.length + leftover.names.length > 0) return null;
  const set = readSet(reading, { ...parts, entities: [], base: context.listed, nameWords: [] });
  const ordinal = set.operation === 'list' ? resolveChoice(reading.text, context.listed) : null;
  if (ordinal)
    return parts.asks.length > 0
      ? { kind: 'fields', sheet: ordinal, asks: parts.asks, day: reading.today }
      : { kind: 'overview', sheet: ordinal, day: reading.today };
  if (set.operation !== 'list') return set;
  const money = parts.asks.some((ask) => ['totalBudget', 'grant'].includes(ask.topics[0] ?? ''));
  if (money) return { ...set, operation: 'sum' };
  return set.filters.length > 0 ? set : null;
}

function readChosen(
  reading: Reading,
  options: UnderstandOptions,
  choice: NonNullable<ConversationContext['choice']>,
): Query | null {
  const numbered = options.names.findByNumber(reading.text)[0]?.sheet;
  const sheet =
    numbered && choice.sheets.includes(numbered)
      ? numbered
      : resolveChoice(reading.text, choice.sheets);
  if (sheet) {
    return choice.asks.length > 0
      ? { kind: 'fields', sheet, asks: choice.asks, day: reading.today }
      : { kind: 'overview', sheet, day: reading.today };
  }
  const entity: NamedEntity | null = resolveChoice(reading.text, choice.entities);
  return entity
    ? { kind: 'person', entities: [entity], asks: choice.asks, day: reading.today }
    : null;
}

const EMAIL = /[^\s@<>,;:()"']+@[^\s@<>,;:()"']+\.[\p{L}]{2,}/u;
const PHONE = /(?<![\d/-])(?:\+\d{2}|0)(?:[\d ()-]{6,16})\d(?![\d/])/u;

function readContactLookup(reading: Reading, names: Names): Query | null {
  const email = EMAIL.exec(reading.text);
  const phone = email ? null : PHONE.exec(reading.text);
  const match = email ?? phone;
  if (!match) return null;
  const at = positionsIn(reading, match.index, match.index + match[0].length);
  const sheets = names.findByContact(match[0].replace(/[.?!]+$/, ''));
  if (sheets.length === 0)
    return email ||
      hasWord(
        reading,
        'nummer',
        'numret',
        'number',
        'vem',
        'who',
        'telefon',
        'phone',
        'ring',
        'ringde',
        'vems',
        'whose',
      )
      ? refuse('no-such-person', null, match[0])
      : null;
  if (at) take(reading, at[0], at[1], 'contact', email ? 'e-mail' : 'phone', match[0]);
  const wanted = hasWord(reading, 'projekt', 'projektet', 'project', 'projects', 'projekten')
    ? 'projects'
    : 'person';
  return { kind: 'contact-owner', sheets, field: email ? 'email' : 'phone', wanted };
}
