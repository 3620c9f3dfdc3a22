// A question that leans on the one about many before it → the same with what is changed or added.

import type { Filter, SetQuery } from '../../model/query.js';
import type { CueHit } from '../match-cues.js';
import type { Reading } from '../reading.js';

/** "och hur många av dem …", "namn på dem": of those that the question before was about. */
const OF_THOSE =
  /(?<!\p{L})(?:av|bland|för|hos|på|i|of|among|for)\s+(?:dem|dom|de|dessa|those|these|them)(?!\p{L})|(?<!\p{L})(?:vilka|which|who|what)\s+(?:är|var|are|were)\s+(?:de|dem|dom|det|they|those|these)(?!\p{L})|(?<!\p{L})(?:dem|dom|them)\P{L}*$|(?<!\p{L})(?:hur många|how many)(?: projekt| projects)? (?:är|var|blir|blev|handlar|rör|are|were) (?:det|de|dem|there|they|those)(?!\p{L})(?!\s+(?:som|i|inom|med|that|in|with))|^\P{L}*(?:och |and )?(?:varav|of which)(?!\p{L})/iu;
/** "Och i …?", "samma fråga för …", "… då?" */
const AGAIN =
  /^\P{L}*(?:och|men|då|samma|motsvarande|likadant|and|but|same|now)(?!\p{L})|^\P{L}*(?:hur (?:är|var|blir) det|hur ser det ut|what about|how about)(?!\p{L})|(?<!\p{L})(?:då|istället|i stället|instead|then)\P{L}*$/iu;
/** A question of its own names what it is about. */
const WHOLE = /(?<!\p{L})(?:projekt\p{L}*|projects?)(?!\p{L})/iu;
/** "Av alla projekt", "totalt", "vilka andra": not of those alone. */
const OF_ALL =
  /(?<!\p{L})(?:projekt\p{L}*|projects?|totalt|sammanlagt|överhuvudtaget|(?:i|från) (?:banken|registret|databasen)|hela (?:banken|registret|databasen|projektbanken|landet)|andra|fler|flera|other|others|else|overall|in total|altogether|(?:in|from) the (?:bank|register|database)|(?:whole|entire) (?:bank|register|database|country))(?!\p{L})/iu;

/** True where a question of many is plainly not of those spoken of before, or not of them alone. */
export function isOfAll(text: string): boolean {
  return OF_ALL.test(text);
}

/** "Vilka kommuner ligger i …?": what is asked for are no projects. */
const OF_OTHER_THINGS =
  /(?<!\p{L})(?:vilka|hur många|which|how many) (?:av )?(?:kommuner|län|ägare|organisationer|företag|deltagare|partner\p{L}*|personer|municipalities|counties|owners|organi[sz]ations|companies|participants|people)(?!\p{L})/iu;

/** True where places, owners or people are asked for, and no projects. */
export function asksOfOtherThings(text: string): boolean {
  return OF_OTHER_THINGS.test(text);
}

/** "Vem är Per Palm?" */
const WHO = /^\P{L}*(?:(?:och|and|men|but) )?(?:vem|vems|who|whose)(?!\p{L})/iu;

/** Words of a question that says nothing but a place, an owner or a time. */
const LONGEST_BARE = 5;

/** How a question leans on the one about many before it; null where it stands alone. */
export function leansOnSet({ text, tokens }: Reading): 'narrows' | 'changes' | null {
  if (asksOfOtherThings(text)) return null;
  if (OF_THOSE.test(text)) return 'narrows';
  if (WHOLE.test(text) || WHO.test(text)) return null;
  return AGAIN.test(text) || tokens.length <= LONGEST_BARE ? 'changes' : null;
}

const LISTS =
  /(?<!\p{L})(?:vilka|lista|räkna upp|visa|namn(?:en|et)?|namnge|heter|which|list|show|names?|name)(?!\p{L})/iu;

/**
 * The set query that both make; null where the second says nothing new.
 * @param said what the second would be by itself, over all projects.
 * @param operations what it does with them, in its own words.
 */
export function continueSet(
  { text }: Reading,
  last: SetQuery,
  said: SetQuery,
  {
    hits,
    operations,
  }: { readonly hits: readonly CueHit[]; readonly operations: readonly CueHit[] },
  leaning: 'narrows' | 'changes',
): SetQuery | null {
  const timed = hits.some(({ cue }) => ['start', 'end', 'period', 'status'].includes(cue));
  const fresh = said.filters.map((filter) => (timed ? filter : inAspectOf(filter, last.filters)));
  const counts = operations.some(({ cue }) => cue === 'count');
  const own = said.operation !== 'list' || LISTS.test(text);
  const operation = own && !(said.operation === 'list' && counts) ? said.operation : last.operation;
  // "Och det näst största?": another place in the same order.
  const placed = said.place !== last.place || (said.limit !== null && said.limit !== last.limit);
  const changed =
    operation !== last.operation || (own && (said.measure !== last.measure || placed));
  if (fresh.length === 0 && !changed) return null;
  // "Hur många startade 2041 totalt?": whole by itself.
  if (leaning === 'changes' && fresh.length > 0 && isOfAll(text)) return null;
  const kept =
    leaning === 'narrows'
      ? last.filters
      : last.filters.filter((filter) => !fresh.some((each) => slotOf(each) === slotOf(filter)));
  const like = own ? said : last;
  return {
    kind: 'set',
    base: last.base,
    ...(last.pickedBy && { pickedBy: last.pickedBy }),
    filters: [...kept, ...fresh],
    ...(leaning === 'narrows' && { among: kept.length }),
    operation,
    measure: operation === 'list' ? 'money' : like.measure,
    limit: like.limit,
    place: like.place,
    explicitTotal: like.explicitTotal,
    day: said.day,
  };
}

// "Och 2016?" after "… som startade 2015" asks for those that started.
function inAspectOf(filter: Filter, before: readonly Filter[]): Filter {
  if (filter.kind !== 'time') return filter;
  const last = before.findLast((each) => each.kind === 'time');
  return last?.kind === 'time'
    ? { ...filter, aspect: last.aspect, relation: last.relation }
    : filter;
}

/** What a filter is a condition on; a new one of the same takes its place. */
export function slotOf(filter: Filter): string {
  switch (filter.kind) {
    case 'entity':
      return filter.entity.kind;
    case 'code':
      return filter.topic;
    case 'not':
      return slotOf(filter.filter);
    case 'any':
      return filter.filters[0] ? slotOf(filter.filters[0]) : 'any';
    default:
      return filter.kind;
  }
}
