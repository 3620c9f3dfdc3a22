// "När slutar Per Palms projekt?" → a field of the projects that a person leads or an organisation owns.

import { mayNameThing } from '../../language/word-class.js';
import type { NamedEntity } from '../../model/names.js';
import type { Ask, Filter, Query } from '../../model/query.js';
import type { Sheet } from '../../model/sheet.js';
import { asksYesOrNo } from '../asks-yes-or-no.js';
import type { Draft } from '../draft.js';
import { takeWholeEntities } from '../find-entities.js';
import { leftoverOf } from '../read-leftover.js';
import { readParts, type Parts } from '../read-parts.js';
import {
  asksForManyPeople,
  asksOfTheirPeople,
  mayMeanSeveral,
  meansProjectsThemselves,
} from '../sets/asks-of-theirs.js';
import { findLimit } from '../sets/read-rank.js';
import { isToldOfNone } from '../told-by-no-sheet.js';
import { settle, tryOut } from '../try-reading.js';
import { MOST_SIDE_BY_SIDE, ONE_BY_ONE, sideBySide } from './recognise-follow-up.js';
import { readAboutOne } from './recognise-one-project.js';
import { asksForSame } from './recognise-same-as.js';

/** Without one of these nothing of projects is asked. */
const THEIRS = /(?<!\p{L})(?:projekt(?:et|en|ets|ens)?|projects?)(?!\p{L})/iu;
const DENIES =
  /(?<!\p{L})(?:inte|ej|aldrig|saknar|saknas|utan|förutom|not|n['’]t|never|lacks?|without|except)(?!\p{L})/iu;
/** Figures over all, an order among them, or what they share. */
const OVER_ALL: ReadonlySet<string> = new Set([
  ...['count', 'sum', 'average', 'largest', 'smallest', 'longest', 'shortest'],
  ...['earliest', 'latest', 'difference', 'same', 'compare', 'inName'],
]);

/** "Phone numbers of the leaders": nothing is counted. */
const PHONE_NUMBERS = /(?<!\p{L})(?:tele)?(?:phone|mobile|cell) numbers?(?!\p{L})/iu;

/** Null where the projects themselves are asked for, or figures over them, or more is said of which. */
export function recogniseTheirs(draft: Draft): Query | null {
  const { reading } = draft;
  const holder = holderOf(draft);
  if (holder === null) return null;
  const { text } = reading;
  if (!THEIRS.test(text) && !(holder.kind === 'organisation' && asksForManyPeople(text)))
    return null;
  if (meansProjectsThemselves(text) || DENIES.test(text)) return null;
  if (asksForSame(text) || isToldOfNone(text)) return null;
  // "Topp tre av Exempelverkets projekt efter bidrag": an order over them.
  if (findLimit(reading) !== null) return null;
  const own = tryOut(draft);
  const parts = readParts(own.reading);
  const asks = asksOf(text, parts, holder);
  if (takeWholeEntities(own.reading, own.names, 'place').length > 0) return null;
  const plain = isPlain(text, asks, holder);
  const numbers = PHONE_NUMBERS.test(text);
  const over = ({ cue }: { readonly cue: string }): boolean =>
    OVER_ALL.has(cue) && !(plain && cue === 'sum') && !(numbers && cue === 'count');
  if (parts.operations.some(over)) return null;
  const query = ofTheirs(own, holder, { ...parts, asks });
  if (query === null) return null;
  settle(reading, own.reading);
  return query;
}

// Nobody adds up people, nor the money of the one project there is: "vilken summa gick till projektet".
function isPlain(text: string, asks: readonly Ask[], { sheets }: Holder): boolean {
  const people = asks.length > 0 && asks.every(({ cue }) => PEOPLE.has(cue));
  return people || (sheets.length === 1 && !mayMeanSeveral(text));
}

/** Those whose projects are spoken of. */
interface Holder {
  readonly kind: NamedEntity['kind'];
  readonly filter: Filter;
  readonly sheets: readonly Sheet[];
}

// The people or the organisations that are named whole, where no project is.
function holderOf({ mentions, entities, nameWords, fieldWords }: Draft): Holder | null {
  if (mentions.length + nameWords.length + fieldWords.length > 0) return null;
  const named = [
    ...new Set([...entities.person, ...entities.organisation].map(({ entity }) => entity)),
  ];
  const filters = named.map((entity): Filter => ({ kind: 'entity', entity, words: entity.name }));
  const [first, ...others] = named;
  const [filter] = filters;
  if (!first || !filter || others.some(({ kind }) => kind !== first.kind)) return null;
  return {
    kind: first.kind,
    filter:
      others.length === 0
        ? filter
        : { kind: 'any', filters, words: named.map(({ name }) => name).join(' + ') },
    sheets: [...new Set(named.flatMap(({ sheets }) => [...sheets]))],
  };
}

/** What tells whose projects they are, and asks nothing of them. */
const OF_LEADER: ReadonlySet<string> = new Set([
  ...['leader', 'contactPerson', 'name', 'overview', 'whoHas', 'belongs'],
]);
const OF_OWNER: ReadonlySet<string> = new Set([
  ...['owner', 'name', 'overview', 'whoHas', 'belongs', 'withWhom'],
]);
const PEOPLE: ReadonlySet<string> = new Set(['leader', 'contactPerson']);
const WHERE =
  /(?:^\P{L}*|[,.:;–-] *|(?<!\p{L})(?:och|and|vet|säg|know|men) )(?:var|vart|where)(?!\p{L})/iu;

function asksOf(text: string, { hits, asks }: Parts, { kind }: Holder): readonly Ask[] {
  const named = (cue: string): boolean => hits.some((hit) => hit.cue === cue);
  const given = kind === 'person' ? OF_LEADER : OF_OWNER;
  const who = kind === 'organisation' && asksOfTheirPeople(text);
  const kept = asks.filter(({ cue }) => {
    if (given.has(cue)) return false;
    if (PEOPLE.has(cue)) return who;
    if (cue === 'owner') return named('owner') || !named('runs');
    if (cue === 'participants') return !who;
    return cue !== 'where' || WHERE.test(text);
  });
  // "Which people are in charge of the projects X owns?": what says whose they are hides who is asked for.
  const hidden = who && kept.length === 0 && ['runs', 'leader', 'contactPerson'].some(named);
  // "Hur når jag projektledarna?": whoever is reached is one and the same.
  const leads = kept.some(({ cue }) => cue === 'leader');
  if (leads) return kept.filter(({ cue }) => cue !== 'contactPerson');
  return hidden ? [{ cue: 'leader', topics: ['projectLeader', 'contactPerson'] }] : kept;
}

function ofTheirs(own: Draft, holder: Holder, parts: Parts): Query | null {
  const { reading } = own;
  const { sheets } = holder;
  const [only, ...more] = sheets;
  if (only === undefined || saysMore(own, parts)) return null;
  const claims = asksYesOrNo(reading);
  if (more.length === 0) {
    if (parts.asks.length === 0) return null;
    if (parts.times.length + parts.amounts.length > 0 && !claims) return null;
    if (holder.kind === 'organisation' && asksHowMuch(reading.text, parts.asks)) return null;
    const query = readAboutOne(own, only, parts, []);
    return query.kind === 'fields' || query.kind === 'claim' ? query : null;
  }
  return parts.times.length + parts.amounts.length > 0 ? null : ofEach(own, holder, parts, claims);
}

// Of several a field of each is told; "projektet" is one of them, whichever it is.
function ofEach({ reading }: Draft, holder: Holder, parts: Parts, claims: boolean): Query | null {
  const [ask, ...others] = parts.asks;
  if (ask === undefined || !mayMeanSeveral(reading.text)) return null;
  if (claims && !isOnlyStanding(parts)) return null;
  const topics = claims && !NAMES_DAY.test(reading.text) ? ['status'] : ask.topics;
  if (holder.kind === 'organisation' && asksHowMuch(reading.text, parts.asks)) return null;
  if (others.length > 0)
    return holder.sheets.length > MOST_SIDE_BY_SIDE
      ? null
      : sideBySide(holder.sheets, parts.asks, reading.today);
  return {
    kind: 'set',
    base: null,
    filters: [holder.filter],
    showing: topics,
    operation: 'list',
    measure: 'money',
    limit: null,
    place: 1,
    explicitTotal: false,
    day: reading.today,
  };
}

/** What "pågår de?" and "är de avslutade?" ask by. */
const STANDING: ReadonlySet<string> = new Set(['status', 'period', 'start', 'end']);

const NAMES_DAY =
  /(?<!\p{L})(?:när|when|(?:start|slut)?(?:datum(?:en|et)?|dag(?:en|ar)?)|dates?|days?)(?!\p{L})/iu;

// "Är X:s projekt avslutade?": how each stands.
function isOnlyStanding({ asks }: Parts): boolean {
  return asks.every(({ cue }) => STANDING.has(cue));
}

/** "Hur mycket har X:s projekt fått?" of an organisation is what they got in all. */
function asksHowMuch(text: string, asks: readonly Ask[]): boolean {
  return (
    /(?<!\p{L})(?:hur mycket|how much)(?!\p{L})/iu.test(text) &&
    !ONE_BY_ONE.test(text) &&
    asks.every(({ topics }) => topics.includes('grant'))
  );
}

// "X:s projekt om biogas": a thing that nothing explains may say which of them.
function saysMore({ reading }: Draft, parts: Parts): boolean {
  const { words, names } = leftoverOf(reading, parts.hits);
  return names.length > 0 || words.some((word) => mayNameThing(word.toLowerCase()));
}
