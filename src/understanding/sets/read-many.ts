// A question about many projects → the query that its conditions, its operation and its measure make.

import type { Filter, Query } from '../../model/query.js';
import { refuse, type Draft } from '../draft.js';
import type { CueHit } from '../match-cues.js';
import type { Reading } from '../reading.js';
import { topicsInSwedish } from '../topics-in-english.js';
import { findUnread } from './find-unread.js';
import { readConditions } from './read-conditions.js';
import { readSet } from './read-set.js';
import { readShown, readShownOfEach, readShownOfPicked } from './read-shown.js';

/** A set, or a refusal where something that was said cannot be told of projects. */
export function readMany(draft: Draft): Query {
  const { reading } = draft;
  const conditions = readConditions(draft);
  if ('kind' in conditions) return conditions;
  const { parts, base } = conditions;
  const set = readSet(reading, { ...parts, base, pickedBy: draft.context.listedBy });
  const split = splitsBy(reading, parts.hits, set.measure);
  if (split !== null) return refuse('no-such-field', null, split);
  // "Vilka projekt har samma ledare?": alike among themselves, which no condition tells.
  const alike = parts.operations.find(({ cue }) => cue === 'same');
  if (alike && set.operation === 'list' && set.filters.length === 0 && !base)
    return refuse('no-such-field', null, wordsAt(reading, alike.positions));
  const narrowed = set.filters.length + (base?.length ?? 0) > 0;
  const unread = findUnread(reading, parts, set.filters, narrowed);
  if (unread.words.length === 0) return withShown(reading, parts.hits, set);
  const words = unread.words.join(' ');
  // What else is said of a list is looked for in the texts.
  const telling = set.operation === 'list' || unread.topic;
  if (telling && !unread.named && !unread.changing)
    return { ...set, filters: [...set.filters, aboutWords(reading, words)] };
  return refuse(unread.named ? 'no-such-person' : 'no-such-field', null, words);
}

const PICKING: ReadonlySet<string> = new Set([
  ...['largest', 'smallest', 'longest', 'shortest', 'earliest', 'latest'],
]);

// "… och hur mycket får de?" adds nothing up.
function withShown(
  reading: Reading,
  hits: readonly CueHit[],
  set: Extract<Query, { kind: 'set' }>,
): Query {
  const ofEach = ['list', 'sum'].includes(set.operation) ? readShownOfEach(reading) : [];
  if (ofEach.length > 0) return { ...set, operation: 'list', showing: ofEach };
  if (PICKING.has(set.operation) && set.limit === null) {
    const showing = readShownOfPicked(reading);
    return showing.length === 0 ? set : { ...set, showing };
  }
  const showing = set.operation === 'list' ? readShown(reading, hits, set.filters) : [];
  return showing.length === 0 ? set : { ...set, showing };
}

// Asked in English, the topic is looked for as Swedish sheets say it.
function aboutWords({ text }: Reading, words: string): Filter {
  const english = /(?<!\p{L})(?:projects?|which|what|about|list|show|how many)(?!\p{L})/iu.test(
    text,
  );
  return { kind: 'prose', words: english ? topicsInSwedish(words) : words };
}

function wordsAt({ tokens }: Pick<Reading, 'tokens'>, positions: readonly number[]): string {
  return positions.map((at) => tokens[at]?.text ?? '').join(' ');
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
function splitsBy(
  { tokens, text }: Reading,
  hits: readonly CueHit[],
  measure: string,
): string | null {
  for (const { cue, positions } of hits) {
    if (/^per[A-Z]/.test(cue) && !measure.includes('Per')) return wordsAt({ tokens }, positions);
    const [first, last] = [positions[0] ?? 0, positions.at(-1) ?? 0];
    const [before, from, to] = [tokens[first - 1], tokens[first], tokens[last]];
    if (before && from && to && SPLITTING.test(before.folded) && SPLIT_BY.has(cue))
      return text.slice(before.start, to.end);
  }
  return null;
}
