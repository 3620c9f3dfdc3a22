// A question that names no project → what the conversation, or the only sheet there is, lets it mean.

import type { Query } from '../../model/query.js';
import { asksYesOrNo } from '../asks-yes-or-no.js';
import type { Draft } from '../draft.js';
import { leftoverOf } from '../read-leftover.js';
import type { Parts } from '../read-parts.js';
import { readSet } from '../sets/read-set.js';
import { refersBack } from '../refers-back.js';
import { resolveChoice } from '../resolve-choice.js';
import { readAboutOne } from './recognise-one-project.js';

/** "Det första", "the second one": by its place in the list. */
export const PICKS_ONE =
  /(?<!\p{L})(?:det|den|the)\s+(?:första|andra|tredje|fjärde|sista|first|second|third|fourth|last)(?!\p{L})(?!\s+(?:projekten|projects|som|that|which))/iu;

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
      : { kind: 'overview', sheet: ordinal, day: reading.today };
  if (set.operation !== 'list') return set;
  const money = parts.asks.some((ask) => ['totalBudget', 'grant'].includes(ask.topics[0] ?? ''));
  if (money && set.filters.length === 0) return { ...set, operation: 'sum' };
  return set.filters.length > 0 ? set : null;
}

/** "Är det i Skåne län?": a claim about the project spoken of, not a question about the place or person. */
export function recogniseClaimOnSpoken(draft: Draft): Query | null {
  const { reading, context, parts, entities, mentions } = draft;
  if (!context.sheet || !parts || mentions.length > 0) return null;
  const claimants = [...entities.person, ...entities.organisation, ...entities.place];
  if (claimants.length === 0 || !asksYesOrNo(reading) || !refersBack(reading)) return null;
  const query = readAboutOne(draft, context.sheet, parts, claimants);
  return query.kind === 'claim' ? query : null;
}

/** A question with nothing unexplained is about the project spoken of, or the only one there is. */
export function recogniseUnnamed(draft: Draft): Query | null {
  const { reading, context, sheets, parts } = draft;
  if (!parts) return null;
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
  const [only, ...others] = draft.sheets;
  if (!only || others.length > 0 || parts.hits.length + parts.operations.length === 0) return null;
  draft.reading.meansTheOnly = true;
  return readAboutOne(draft, only, parts, []);
}
