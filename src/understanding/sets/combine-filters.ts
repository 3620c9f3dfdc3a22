// Filters with the places of their words → what the words between them make of them: "inte", "utom", "eller".

import type { Filter } from '../../model/query.js';
import { take, type Reading } from '../reading.js';

/** A filter with the token positions of its words, both included. */
export interface PlacedFilter {
  readonly filter: Filter;
  readonly first: number;
  readonly last: number;
}

const DENYING = new Set(
  "hoppar skippar skippa skip skipping utelamnar utelamna slopar stryker stryk stryka stryks leaving inte ej icke bortser bortsett bort undantar undantaget ignoring disregarding not utom utanfor forutom undantaget exklusive except excluding outside isn't aren't don't doesn't didn't wasn't weren't isnt arent dont doesnt didnt varken neither"
    .split(' ')
    .map((word) => word.replace("'", '’')),
);
const OTHER_THAN = new Set(['andra', 'annan', 'annat', 'other']);
const THAN = new Set(['an', 'than']);
const OR = new Set(['eller', 'or', 'nor', 'alternativt', 'och/eller']);
/** These deny what follows "eller", too. */
const NEITHER = new Set(['varken', 'neither']);
const AND = new Set(['och', 'and', 'samt', 'o', '&']);
/** Words that may stand between two of a kind without telling them apart. */
const BETWEEN =
  /^(?:i|in|av|by|hos|lan|county|counties|kommun|kommuner|region|antingen|de|the|den|ar|aret|fran|from)$/;

/**
 * Denied filters become `not`, alternatives become `any`; the words that say so are taken. Organisations
 * and people named one after another are alternatives: a field holds one of them.
 */
export function combineFilters(
  reading: Reading,
  placed: readonly PlacedFilter[],
  together: boolean,
): readonly Filter[] {
  const ordered = [...placed].sort((a, b) => a.first - b.first);
  const joined: Joined[] = [];
  for (const { filter, first, last } of ordered) {
    const before = joined.at(-1);
    const range = before !== undefined && isRange(before, { filter, first, last });
    if (before && (range || areAlternatives(reading, before, { filter, first, last }, together))) {
      before.filters.push(filter);
      before.last = last;
      before.range = range;
    } else {
      const from = before === undefined ? 0 : before.last + 1;
      joined.push({ filters: [filter], first, last, from, range: false });
    }
  }
  let from = 0;
  let neither: string | null = null;
  return joined.flatMap(({ filters, first, last, range }): readonly Filter[] => {
    const [only] = filters;
    const words = wordsBetween(reading, first, last);
    const nor = neither !== null && from > 0 && hasOr(reading, from, first) ? neither : null;
    const denied = takeDenial(reading, from, first) ?? nor;
    neither = denied !== null && NEITHER.has(denied.toLowerCase()) ? denied : null;
    from = last + 1;
    if (range)
      return denied === null
        ? filters
        : [{ kind: 'any', filters: filters.map(beyond), words: `${denied} ${words}` }];
    const whole: Filter = filters.length === 1 && only ? only : { kind: 'any', filters, words };
    return [denied === null ? whole : { kind: 'not', filter: whole, words: `${denied} ${words}` }];
  });
}

// "Varken startade 2041 eller slutade 2043": what stands after "eller" is denied, too.
function hasOr({ tokens }: Reading, from: number, first: number): boolean {
  return tokens.slice(from, first).some(({ folded }) => OR.has(folded));
}

/** Filters that belong together, with the positions of their words. */
interface Joined {
  readonly filters: Filter[];
  readonly first: number;
  last: number;
  /** Where the words since those of other filters begin. */
  readonly from: number;
  /** True where they are the two ends of one range. */
  range: boolean;
}

/** Words of the amounts themselves and of what joins them. */
const LONGEST_JOINT = 2;

// "Mellan 3 och 6 miljoner": what denies it denies both ends at once.
function isRange(before: Joined, { filter, first }: PlacedFilter): boolean {
  const [lower, ...more] = before.filters;
  if (lower?.kind !== 'amount' || filter.kind !== 'amount' || more.length > 0) return false;
  return (
    lower.comparison === 'at-least' &&
    filter.comparison === 'at-most' &&
    lower.of === filter.of &&
    first - before.last <= LONGEST_JOINT
  );
}

// Not within the range: below its lower end or above its upper.
function beyond(filter: Filter): Filter {
  if (filter.kind !== 'amount') return filter;
  return { ...filter, comparison: filter.comparison === 'at-least' ? 'less' : 'more' };
}

function areAlternatives(
  reading: Reading,
  before: Pick<Joined, 'filters' | 'first' | 'last' | 'from'>,
  { filter, first }: PlacedFilter,
  together: boolean,
): boolean {
  const earlier = before.filters[0];
  if (isPlace(filter) && meansBoth(reading)) return false;
  if (!earlier || !areAlike(earlier, filter) || first <= before.last) return false;
  const link = reading.tokens.slice(before.last + 1, first).map(({ folded }) => folded);
  const joints = link.filter((word) => !BETWEEN.test(word));
  if (joints.length === 0) return link.length === 0 && holdsOne(filter);
  if (!joints.every((word) => OR.has(word) || AND.has(word))) return false;
  if (joints.some((word) => OR.has(word)) || holdsOne(filter)) return true;
  if (together && isPlace(filter)) return true;
  // "Utanför A och B": in neither of them.
  return filter.kind !== 'name-word' && deniedAt(reading, before.from, before.first) !== null;
}

// "Both A and B": in the one as well as in the other.
function meansBoth({ text }: Reading): boolean {
  return /(?<!\p{L})(?:både|såväl|both)(?!\p{L})/iu.test(text);
}

function areAlike(a: Filter, b: Filter): boolean {
  if (a.kind === 'entity' && b.kind === 'entity') return a.entity.kind === b.entity.kind;
  if (a.kind === 'time' && b.kind === 'time') return a.aspect === b.aspect;
  return a.kind === b.kind && (a.kind === 'name-word' || a.kind === 'code');
}

// A project has one owner and one leader, though it may lie in many places.
function holdsOne(filter: Filter): boolean {
  return filter.kind === 'entity' && filter.entity.kind !== 'place';
}

function isPlace(filter: Filter): boolean {
  return filter.kind === 'entity' && filter.entity.kind === 'place';
}

// The nearest denial before the filter's words that nothing else has read.
function takeDenial(reading: Reading, from: number, first: number): string | null {
  const span = deniedAt(reading, from, first);
  if (span === null) return null;
  const words = wordsBetween(reading, ...span);
  take(reading, ...span, 'quoted', 'not', words);
  return words;
}

function deniedAt(
  { tokens, taken }: Reading,
  from: number,
  first: number,
): readonly [first: number, last: number] | null {
  for (let position = first - 1; position >= from; position--) {
    const token = tokens[position];
    if (!token || taken[position] !== null) continue;
    if (DENYING.has(token.folded.replace("'", '’'))) return [position, position];
    const next = tokens[position + 1]?.folded ?? '';
    if (!OTHER_THAN.has(token.folded)) continue;
    if (THAN.has(next)) return [position, position + 1];
    // "En annan ägare än Exempelverket"
    const than = tokens[position + 2]?.folded ?? '';
    if (THAN.has(than) && position + 2 < first) return [position, position + 2];
  }
  return null;
}

function wordsBetween(reading: Reading, first: number, last: number): string {
  return reading.text.slice(reading.tokens[first]?.start, reading.tokens[last]?.end);
}
