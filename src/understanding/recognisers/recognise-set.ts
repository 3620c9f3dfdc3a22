// A question about many projects → the set query: filters, operation and measure.

import type { Filter, Query } from '../../model/query.js';
import { fold } from '../../language/fold.js';
import { readAmounts } from '../../language/read-amount.js';
import type { Names } from '../../model/names.js';
import { asksYesOrNo } from '../asks-yes-or-no.js';
import { asksAboutMany, picksExtreme } from '../sets/asks-about-many.js';
import { refuse, type Draft } from '../draft.js';
import { takePartialEntities, takeWholeEntities, type EntityMention } from '../find-entities.js';
import { namesProject, stretchesOfNames } from '../find-projects.js';
import { matchFieldCues, matchOperationCues } from '../match-cues.js';
import { readFieldValues } from '../sets/read-field-values.js';
import { leftoverOf } from '../read-leftover.js';
import { readTime } from '../read-time.js';
import type { CueHit } from '../find-phrases.js';
import { findLimit, readSet } from '../sets/read-set.js';
import { unreadConditions } from '../sets/unread-conditions.js';
import {
  freeWords,
  hasWord,
  nameTokens,
  takeAmounts,
  takeTimes,
  startReading,
  type Reading,
} from '../reading.js';
import { refersBack } from '../refers-back.js';

/** Projects in the plural, or one picked out of all; never where a project is named. */
export function recogniseSet(draft: Draft): Query | null {
  if (draft.mentions.length > 0) return null;
  const named = stretchesOfNames(draft.reading, draft.names);
  const inName = (position: number): boolean =>
    named.some(([first, last]) => first <= position && position <= last);
  return draft.nameWords.length > 0 || asksAboutMany(draft.reading, inName)
    ? readMany(draft)
    : null;
}

/** "Genomsnittligt stöd i Norra Mellansverige?" is about projects though it does not say so. */
export function recogniseTotal(draft: Draft): Query | null {
  if (draft.mentions.length > 0 || draft.entities.person.length > 0) return null;
  if (asksYesOrNo(draft.reading) && !hasWord(draft.reading, ...PROJECT_WORDS)) return null;
  return addsUpOver(draft) || asksOfUnnamed(draft) ? readMany(draft) : null;
}

/** What can be counted on one sheet. */
const COUNTED_ON_ONE = new Set([
  'participants',
  'companies',
  'women',
  'men',
  'counties',
  'municipalities',
  'partners',
  'duration',
  'durationDays',
  'durationYears',
  'daysLeft',
  'daysSince',
  'daysUntilStart',
  'millions',
  'amount',
  'perParticipant',
  'perMonth',
]);
const DATED = new Set(['start', 'end', 'period', 'status', 'runs']);

/**
 * "Hur många avslutas 2019?", "topp tre i Skåne", "vilka slutade redan 2015?": about projects though
 * neither they nor the word are named.
 */
function asksOfUnnamed(draft: Draft): boolean {
  const { reading, names, sheets, context, entities } = draft;
  if (sheets.length < 2 || namesProject(reading, names)) return false;
  if (refersBack(reading) && context.listed.length > 0) return false;
  const free = freeWords(reading);
  const hits = matchFieldCues(reading.tokens, free);
  const counting = matchOperationCues(reading.tokens, free).some((hit) => hit.cue === 'count');
  const dated = readTime(reading.text, reading.today).length > 0;
  const narrowed = dated || entities.organisation.length > 0 || namesPlace(reading, names);
  const bounded = readAmounts(reading.text).some((amount) => amount.unit);
  const ofOne = hits.some((hit) => COUNTED_ON_ONE.has(hit.cue) && !belongsToPlace(draft, hit));
  if (counting && !ofOne) return narrowed || bounded || hits.some((hit) => hit.cue === 'status');
  const first = reading.tokens.find((token) => !['och', 'and'].includes(token.folded))?.folded;
  if (!counting && ['vilka', 'which', 'what'].includes(first ?? ''))
    return (
      (dated && hits.some((hit) => DATED.has(hit.cue))) ||
      (bounded && hits.some((hit) => ['grant', 'budget', 'got'].includes(hit.cue)))
    );
  if (
    averages(reading) &&
    dated &&
    hits.some((hit) => ['grant', 'budget', 'got', 'namedAmount'].includes(hit.cue))
  )
    return true;
  return (
    picksExtreme(reading) &&
    (narrowed || hasWord(reading, ...PROJECT_WORDS) || findLimit(reading) !== null)
  );
}

function averages(reading: Reading): boolean {
  return matchOperationCues(reading.tokens, freeWords(reading)).some(
    (hit) => hit.cue === 'average',
  );
}

// "Kalmar county": the word beside a place says what kind of place it is, not what to count.
function belongsToPlace({ reading, names }: Draft, hit: CueHit): boolean {
  if (hit.cue !== 'counties' && hit.cue !== 'municipalities') return false;
  const [first, last] = [hit.positions[0] ?? 0, hit.positions.at(-1) ?? 0];
  return names
    .find(nameTokens(reading), ['place'])
    .some((match) => match.coverage >= 0.9 && (match.last === first - 1 || match.last === last));
}

const PROJECT_WORDS = ['projekt', 'projektet', 'project', 'projekten', 'projects'];

function namesPlace(reading: Reading, names: Names): boolean {
  return names
    .find(nameTokens(reading), ['place'])
    .some(
      (match) =>
        match.coverage >= 0.9 &&
        !reading.common.slice(match.first, match.last + 1).every((common) => common),
    );
}

function addsUpOver({ reading, names, entities }: Draft): boolean {
  const organisations = entities.organisation;
  const free = freeWords(reading);
  const operations = matchOperationCues(reading.tokens, free);
  const adds = operations.some((hit) => ['sum', 'average'].includes(hit.cue));
  const money = matchFieldCues(reading.tokens, free).some((hit) =>
    ['grant', 'budget', 'amount', 'namedAmount', 'participants', 'got'].includes(hit.cue),
  );
  const placed = namesPlace(reading, names);
  // A project's own name may hold the place: "Yrkesväg Värmland".
  if (namesProject(reading, names)) return false;
  if (organisations.length > 0 && money) return adds || hasWord(reading, 'alla', 'all');
  return adds && money && placed;
}

function readMany(draft: Draft): Query {
  const { reading, names, context, nameWords } = draft;
  const found = draft.entities;
  const values = readFieldValues(
    reading,
    matchFieldCues(reading.tokens, freeWords(reading)),
    draft.sheets,
  );
  const owned =
    matchFieldCues(reading.tokens, freeWords(reading)).some((hit) => hit.cue === 'owner') ||
    hasWord(reading, 'hos', 'fran', 'from') ||
    /(?<!\p{L})(?:owned|run|led|managed) by(?!\p{L})/iu.test(reading.text);
  const owners =
    owned && found.organisation.length === 0
      ? takePartialEntities(reading, names, 'organisation')
      : [];
  const covered = giveBackMunicipalities(draft);
  const times = takeTimes(reading);
  const amounts = takeAmounts(reading);
  const located = takeWholeEntities(reading, names, 'place');
  const meant = located.map((place) => [place, unknownOrganisation(reading, place)] as const);
  const begun = meant.flatMap(([place, said]) => organisationThatBegins(said, draft, place));
  const nobody = meant.find(
    ([place, said]) => said !== null && !begun.some(({ first }) => first === place.first),
  );
  if (nobody?.[1]) return refuse('no-such-person', null, nobody[1]);
  const places = meant.flatMap(([place, said]) => (said === null ? [place] : []));
  let people: readonly EntityMention[] = found.person;
  let organisations: readonly EntityMention[] = [...found.organisation, ...owners, ...begun].filter(
    (mention) => !covered.includes(mention),
  );
  if (
    people.length + organisations.length + places.length === 0 &&
    times.length === 0 &&
    amounts.length === 0 &&
    values.length === 0 &&
    nameWords.length === 0
  ) {
    organisations = takePartialEntities(reading, names, 'organisation');
    if (organisations.length === 0) people = takePartialEntities(reading, names, 'person');
  } else if (organisations.length === 0) {
    organisations = takePartialEntities(reading, names, 'organisation').slice(0, 1);
  }
  const free = freeWords(reading);
  const hits = matchFieldCues(reading.tokens, free);
  const operations = matchOperationCues(reading.tokens, free);
  const entities = [...asOne(people), ...asOne(organisations), ...places];
  const set = readSet(reading, {
    hits,
    operations,
    times,
    amounts,
    entities,
    base: refersBack(reading) && context.listed.length > 0 ? context.listed : null,
    nameWords,
    values,
  });
  const split = splitsBy(reading, hits);
  if (split !== null) return refuse('no-such-field', null, split);
  const leftover = leftoverOf(reading, hits);
  const unused = hits.filter((hit) => isUnused(reading, hit, set.filters));
  const unread =
    set.filters.length + (set.base?.length ?? 0) > 0 || picksExtreme(reading)
      ? unreadConditions(reading, leftover.positions, operations, nameWords)
      : leftover.inOrder;
  const inPlay = reading.tokens.flatMap(({ text }, position) =>
    unread.includes(text) || unused.some((hit) => hit.positions.includes(position)) ? [text] : [],
  );
  if (inPlay.length === 0) return set;
  const unknown = unread.filter((word) => leftover.names.includes(word));
  if (set.operation === 'list' && unknown.length === 0)
    return { ...set, filters: [...set.filters, { kind: 'prose', words: inPlay.join(' ') }] };
  return refuse(unknown.length > 0 ? 'no-such-person' : 'no-such-field', null, inPlay.join(' '));
}

/** Fields whose values many projects share. */
const SPLIT_BY = new Set([
  'counties',
  'municipalities',
  'region',
  'where',
  'owner',
  'organisation',
  'programmeArea',
  'programme',
  'priorityArea',
  'thematicObjective',
]);
const SPLITTING = /^(?:per|by|varje|each|every|respektive)$/;

// "Antal projekt per län": figures for each are no figure over all.
function splitsBy({ tokens, text }: Reading, hits: readonly CueHit[]): string | null {
  for (const { cue, positions } of hits) {
    if (/^per[A-Z]/.test(cue)) return positions.map((at) => tokens[at]?.text ?? '').join(' ');
    const [first, last] = [positions[0] ?? 0, positions.at(-1) ?? 0];
    const [before, from, to] = [tokens[first - 1], tokens[first], tokens[last]];
    if (before && from && to && SPLITTING.test(before.folded) && SPLIT_BY.has(cue))
      return text.slice(before.start, to.end);
  }
  return null;
}

/** Fields that pick projects out only by a value, which stands after them. */
const PICKS_BY_VALUE = new Set([
  'priorityArea',
  'thematicObjective',
  'specificObjective',
  'interventionType',
]);
/** What the prose tells of, and no field that projects could be picked by. */
const TOLD_IN_PROSE = new Set(['women', 'men', 'companies']);

// "Projekt inom insatsområde 99", "projekt med kvinnor": dropped, they would give all projects.
function isUnused({ tokens, taken }: Reading, hit: CueHit, filters: readonly Filter[]): boolean {
  if (filters.some((filter) => filter.kind === 'lacking')) return false;
  if (TOLD_IN_PROSE.has(hit.cue)) return true;
  const next = (hit.positions.at(-1) ?? 0) + 1;
  return PICKS_BY_VALUE.has(hit.cue) && tokens[next]?.number === true && taken[next] !== 'number';
}

/**
 * "Exempelstads universitet", "Region Exempelstad", "högskolan i Exempelstad": nobody the sheets know,
 * whatever lies in Exempelstad. Null where the place is nothing but a place: "i region Exempelstad".
 */
function unknownOrganisation(
  { tokens, text }: Reading,
  { first, last }: EntityMention,
): string | null {
  const [before, after] = [tokens[first - 1]?.folded ?? '', tokens[last + 1]?.folded ?? ''];
  const earlier = tokens[first - 2]?.folded ?? '';
  if (ORGANISATION_NOUN.test(after)) return text.slice(tokens[first]?.start, tokens[last + 1]?.end);
  const isNamed = before === 'region' && !PLACING.has(earlier);
  const liesThere = PLACING.has(before) && ORGANISATION_NOUN.test(earlier);
  const start = isNamed ? tokens[first - 1] : liesThere ? tokens[first - 2] : undefined;
  return start ? text.slice(start.start, tokens[last]?.end) : null;
}

// "Region Exempelstad" for "Region Exempelstad-Kommunalförbund", where no other begins so.
function organisationThatBegins(
  said: string | null,
  { names, reading: { today } }: Draft,
  place: EntityMention,
): readonly EntityMention[] {
  if (said === null) return [];
  const begins = fold(said);
  const entities = names
    .find(nameTokens(startReading(said, today)), ['organisation'])
    .filter(({ entity }) => fold(entity.name).startsWith(begins));
  const [match, second] = entities;
  return match && !second ? [{ ...place, entity: match.entity, whole: false }] : [];
}

const PLACING = new Set(['i', 'in', 'inom', 'within', 'for', 'fran', 'from', 'till', 'the', 'pa']);

const ORGANISATION_NOUN =
  /^(?:universitet(?:et)?|hogskolan?|landsting(?:et)?|university|college|sparbank(?:en)?|sjukhus(?:et)?|stift(?:et)?)s?$/;

const COVERS = [
  'beror',
  'omfattar',
  'ror',
  'tacker',
  'innefattar',
  'berorda',
  'cover',
  'covers',
  'concern',
  'concerns',
];

/** "Projekt med Exempelstads kommun", "i Exempelstads kommun": where they lie, and not whose they are. */
const LIES_IN = new Set(['i', 'in', 'med', 'with', 'inom', 'within']);

// "som berör Exempelstads kommun" is about the place, though the municipality owns projects too.
function giveBackMunicipalities({ reading, entities }: Draft): readonly EntityMention[] {
  const covers = hasWord(reading, ...COVERS);
  const covered = entities.organisation.filter(
    ({ entity, first }) =>
      /kommuns?$/iu.test(entity.name) &&
      (covers || LIES_IN.has(reading.tokens[first - 1]?.folded ?? '')),
  );
  if (covered.length === 0) return [];
  for (const { first, last } of covered) reading.taken.fill(null, first, last + 1);
  return covered;
}

// Half a name that several bear ("en länsstyrelse", "någon som heter Exempelsson") is any of them.
function asOne(mentions: readonly EntityMention[]): readonly EntityMention[] {
  const [first] = mentions;
  if (!first || mentions.length < 2 || mentions.some((mention) => mention.whole)) return mentions;
  const sheets = [...new Set(mentions.flatMap(({ entity }) => [...entity.sheets]))];
  const fields = [...new Set(mentions.flatMap(({ entity }) => [...entity.fields]))];
  return [{ ...first, entity: { ...first.entity, sheets, fields } }];
}
