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
  "hoppar skippar skippa skip skipping utelamnar utelamna slopar stryker stryk stryka stryks leaving inte ej icke bortser bortsett bort undantar undantaget ignoring disregarding not utom utanfor forutom undantaget exklusive except excluding outside isn't aren't don't doesn't didn't wasn't weren't isnt arent dont doesnt didnt"
    .split(' ')
    .map((word) => word.replace("'", '’')),
);
const OTHER_THAN = new Set(['andra', 'annan', 'annat', 'other']);
const THAN = new Set(['an', 'than']);
const OR = new Set(['eller', 'or', 'alternativt', 'och/eller']);
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
  const joined: { filters: Filter[]; first: number; last: number }[] = [];
  for (const { filter, first, last } of ordered) {
    const before = joined.at(-1);
    if (before && areAlternatives(reading, before, { filter, first, last }, together)) {
      before.filters.push(filter);
      before.last = last;
    } else joined.push({ filters: [filter], first, last });
  }
  let from = 0;
  return joined.map(({ filters, first, last }) => {
    const [only] = filters;
    const words = wordsBetween(reading, first, last);
    const whole: Filter = filters.length === 1 && only ? only : { kind: 'any', filters, words };
    const denied = takeDenial(reading, from, first);
    from = last + 1;
    return denied === null ? whole : { kind: 'not', filter: whole, words: `${denied} ${words}` };
  });
}

function areAlternatives(
  reading: Reading,
  before: { readonly filters: readonly Filter[]; readonly last: number },
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
  return joints.some((word) => OR.has(word)) || holdsOne(filter) || (together && isPlace(filter));
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
  for (let position = first - 1; position >= from; position--) {
    const token = reading.tokens[position];
    if (!token || reading.taken[position] !== null) continue;
    if (DENYING.has(token.folded.replace("'", '’'))) {
      take(reading, position, position, 'quoted', 'not', token.text);
      return token.text;
    }
    const next = reading.tokens[position + 1]?.folded ?? '';
    if (OTHER_THAN.has(token.folded) && THAN.has(next)) {
      take(
        reading,
        position,
        position + 1,
        'quoted',
        'not',
        wordsBetween(reading, position, position + 1),
      );
      return wordsBetween(reading, position, position + 1);
    }
  }
  return null;
}

function wordsBetween(reading: Reading, first: number, last: number): string {
  return reading.text.slice(reading.tokens[first]?.start, reading.tokens[last]?.end);
}
