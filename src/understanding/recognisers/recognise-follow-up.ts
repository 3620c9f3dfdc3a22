// A question that names no project → what the conversation, or the only sheet there is, lets it mean.

import { overviewOf } from '../overview-of.js';
import type { Ask, Query, SetQuery } from '../../model/query.js';
import type { Sheet } from '../../model/sheet.js';
import type { IsoDate } from '../../model/value.js';
import { asksYesOrNo } from '../asks-yes-or-no.js';
import { readLengthClaim } from '../claimed-length.js';
import { refuse, type Draft } from '../draft.js';
import { leftoverOf } from '../read-leftover.js';
import { readParts, type Parts } from '../read-parts.js';
import type { Reading } from '../reading.js';
import { refersBack } from '../refers-back.js';
import { asksOfOtherThings } from '../sets/continue-set.js';
import { readSet } from '../sets/read-set.js';
import { resolveChoice } from '../resolve-choice.js';
import { tryOut } from '../try-reading.js';
import { readAboutOne } from './recognise-one-project.js';

/** "Det första", "the second one": by its place in the list. */
export const PICKS_ONE =
  /(?<!\p{L})(?:det|den|the)\s+(?:första|andra|tredje|fjärde|sista|first|second|third|fourth|last)(?!\p{L})(?!\s+(?:projekten|projects|som|that|which))/iu;

/** "Den sista" is one by its place in the list, and no date picks it. */
export function recogniseByPlace(draft: Draft): Query | null {
  const { reading, context, mentions } = draft;
  if (context.listed.length < 2 || mentions.length > 0 || context.choice !== null) return null;
  const { text } = reading;
  if (!PICKS_ONE.test(text) || FIRST_TO.test(text) || entitiesOf(draft) > 0) return null;
  const sheet = resolveChoice(text, context.listed);
  if (sheet === null) return null;
  const { reading: trial } = tryOut(draft);
  const { hits, operations, asks, times, amounts } = readParts(trial);
  const left = leftoverOf(trial, [...hits, ...operations]);
  const unread = left.words.filter((word) => !ORDINAL.test(word));
  if (unread.length + left.names.length + times.length + amounts.length > 0) return null;
  const own = asks.filter(({ cue }) => cue !== 'overview');
  // "Hur mycket fick den första? Och den sista?"
  const asked = own.length > 0 || asks.length > 0 || context.lastSet !== null ? own : context.asks;
  return asked.length > 0
    ? { kind: 'fields', sheet, asks: asked, day: reading.today }
    : overviewOf(reading, sheet);
}

const ORDINAL = /^(?:andra|tredje|fjärde|second|third|fourth)$/iu;

/** "Den första att starta", "the last in …": picked by what it did. */
const FIRST_TO = /(?<!\p{L})(?:första|sista|first|last) (?:att|to|i|inom|in|of|av)(?!\p{L})/iu;

function entitiesOf({ entities }: Draft): number {
  return entities.person.length + entities.organisation.length + entities.place.length;
}

/** "hur många är de?", "vilket av dem är störst?", "den andra": of the projects just listed. */
export function recogniseListed({ reading, context, parts }: Draft): Query | null {
  if (!parts || context.listed.length < 2) return null;
  const leftover = leftoverOf(reading, [...parts.hits, ...parts.operations]);
  if (leftover.words.length + leftover.names.length > 0) return null;
  const set = readSet(reading, {
    ...parts,
    entities: [],
    base: context.listed,
    pickedBy: context.listedBy,
    nameWords: [],
    values: [],
    counts: [],
  });
  const picked = parts.asks.length > 0 && PICKS_ONE.test(reading.text);
  const bare = picked || (set.operation === 'list' && set.filters.length === 0);
  const ordinal = bare ? resolveChoice(reading.text, context.listed) : null;
  if (ordinal)
    return parts.asks.length > 0
      ? { kind: 'fields', sheet: ordinal, asks: parts.asks, day: reading.today }
      : overviewOf(reading, ordinal);
  // "Är det avslutat?" after one of them was told of is of that one.
  const nearer = context.sheet !== null && !OF_ALL.test(reading.text);
  const ofMany = set.filters.length > 0 || set.operation !== 'list';
  if (nearer && (asksYesOrNo(reading) || !ofMany)) return null;
  const each = ONE_BY_ONE.test(reading.text) && parts.asks.length > 0;
  const [ask] = parts.asks;
  // "Vilka kommuner ligger i Exempellän?": those of each project that lies there.
  if (set.filters.length > 0 && ask && set.operation === 'list' && asksOfOtherThings(reading.text))
    return { ...set, showing: ask.topics };
  if (set.filters.length > 0) return set;
  if (set.operation !== 'list' && !(set.operation === 'sum' && each)) return set;
  if (each) return askOfEach(reading, parts.asks, { ...set, operation: 'list' });
  const money = parts.asks.some((ask) => ['totalBudget', 'grant'].includes(ask.topics[0] ?? ''));
  // "Vilka av dem fick mer?": than what is not said.
  if (money && COMPARED.test(reading.text)) return refuse('no-such-field', null, null);
  if (money) return { ...set, operation: 'sum' };
  return askOfEach(reading, parts.asks, set);
}

const COMPARED = /(?<!\p{L})(?:mer|mindre|högre|lägre|more|less|higher|lower)(?!\p{L})/iu;

/** "Hur mycket fick de var?": of each, and not added up. */
export const ONE_BY_ONE =
  /(?<!\p{L})(?:var|vardera|var för sig|var och en|respektive|i varje|per projekt|each|respectively|per project)(?!\p{L})/iu;
/** "Vad kostar det?" right after a list: one of them, whichever it is. */
const OF_ONE = /(?<!\p{L})(?:det|den|dess|projektet|projektets|it|its|the project)(?!\p{L})/iu;
const OF_ALL = /(?<!\p{L})(?:de|dem|dom|deras|dessa|they|them|their|those|these)(?!\p{L})/iu;

// "Och vem leder dem?", "när slutar de?": the field of each of the projects just listed.
function askOfEach({ text, today }: Reading, asks: readonly Ask[], set: SetQuery): Query | null {
  const [ask, ...more] = asks;
  const sheets = set.base ?? [];
  if (!ask) return null;
  if (OF_ONE.test(text) && !OF_ALL.test(text))
    return { kind: 'choose-project', sheets: sheets.slice(0, MOST_CHOICES), asks };
  if (more.length === 0) return { ...set, showing: ask.topics };
  return sideBySide(sheets, asks, today);
}

/** What is asked of each of some projects, beside one another; of the first ten where there are more. */
export function sideBySide(sheets: readonly Sheet[], asks: readonly Ask[], day: IsoDate): Query {
  return {
    kind: 'compare',
    sheets: sheets.slice(0, MOST_SIDE_BY_SIDE),
    operation: 'side-by-side',
    claimed: false,
    measure: 'money',
    asks,
    day,
  };
}

const MOST_CHOICES = 12;
/** Projects beside one another. */
export const MOST_SIDE_BY_SIDE = 10;

/** A question with nothing unexplained is about the project spoken of, or the only one there is. */
export function recogniseUnnamed(draft: Draft): Query | null {
  const { reading, context, sheets, parts } = draft;
  if (!parts) return null;
  // "Är det längre än två år?"
  if (context.sheet && refersBack(reading) && asksYesOrNo(reading))
    if (readLengthClaim(reading, parts) !== null)
      return readAboutOne(draft, context.sheet, parts, []);
  const leftover = leftoverOf(reading, parts.hits);
  if (leftover.words.length + leftover.names.length > 0)
    return leftover.names.length === 0 && !leftover.words.some((word) => OTHER_PROJECT.test(word))
      ? readOfTheOnly(draft, parts)
      : null;
  const claimed = parts.amounts.length + parts.times.length > 0 && asksYesOrNo(reading);
  if (claimed && context.sheet) return readAboutOne(draft, context.sheet, parts, []);
  if (parts.asks.length === 0) return null;
  const only = sheets.length === 1 ? sheets[0] : context.sheet;
  if (!only) return { kind: 'choose-project', sheets: [], asks: parts.asks };
  return readAboutOne(draft, only, parts, []);
}

/** "Vem leder klimatprojektet?" */
const OTHER_PROJECT = /.projekt(?:et|ets|en|ens|s)?$/iu;

// "Hur många kvinnor deltog?" where there is one sheet: words in small letters are no other
// project's name, so it is read as if that one were named.
function readOfTheOnly(draft: Draft, parts: Parts): Query | null {
  const [only] = draft.sheets;
  if (!only || draft.sheets.length > 1 || parts.hits.length + parts.operations.length === 0)
    return null;
  draft.reading.meansTheOnly = true;
  return readAboutOne(draft, only, parts, []);
}
