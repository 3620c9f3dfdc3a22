// A question that names no project and does not say "projects" → the set query, if nothing in it is left unread.

import type { Filter, Query, SetQuery } from '../../model/query.js';
import { asksYesOrNo } from '../asks-yes-or-no.js';
import { startDraft, type Draft } from '../draft.js';
import { namesProject } from '../names-project.js';
import { leftoverOf } from '../read-leftover.js';
import { PERSONAL_WORDS } from '../passage-or-refuse.js';
import { hasWord, startReading, type Reading } from '../reading.js';
import { mayNameThing } from '../../language/word-class.js';
import { isFrameWord } from '../frame-words.js';
import { isFieldWord } from '../match-cues.js';
import { isFollowUp, refersBack } from '../refers-back.js';
import { picksExtreme } from '../sets/asks-about-many.js';
import { asksOfOtherThings } from '../sets/continue-set.js';
import { FIELDS_OF_MANY } from '../sets/fields-of-many.js';
import { findUnread } from '../sets/find-unread.js';
import { readConditions } from '../sets/read-conditions.js';
import { readSet } from '../sets/read-set.js';
import { settle } from '../try-reading.js';
import { recogniseNameWords, recogniseWholeNames } from './recognise-names.js';

/** "Vilka …", "allt i …": nothing is told of one. */
const LISTS =
  /(?<!\p{L})(?:vilka|rada upp|räkna upp|namnge|det som|de|dem|dom|allt|alla|lista|visa|projekt|projekten|which|those|list|show|all|everything|projects?)(?!\p{L})/iu;
const OPERATIONS: ReadonlySet<string> = new Set(['sum', 'average', 'count']);

// "Which organisation does she belong to?" asks of her.
function ofPerson({ filters }: SetQuery): boolean {
  return filters.some((filter) => filter.kind === 'entity' && filter.entity.kind === 'person');
}

// "Exempellän, över 5 mkr": a place or an owner, and what those there shall have besides.
function narrowsTwice(filters: readonly Filter[]): boolean {
  const named = filters.filter(({ kind }) => kind === 'entity').length;
  return named > 0 && filters.length > named;
}

/** "Täcker det här projektet flera län?" */
const OF_ONE = /(?<!\p{L})(?:projektet|projektets|the project|this project|insatsen)(?!\p{L})/iu;

// "Keramikverkstan Exempelvik, vilka län gäller det?": a thing that is called so opens the question.
function opensWithOtherName({ tokens, taken, text }: Reading): boolean {
  const [first, next, after] = tokens;
  if (!first || !next || taken[0] !== null || isFrameWord(first.folded) || isFieldWord(first))
    return false;
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(first.text) || !mayNameThing(first.lower)) return false;
  const linked = /^(?:i|på|in)$/.test(next.lower) ? after : next;
  if (!linked || !/^\p{Lu}/u.test(linked.text)) return false;
  if (text.slice(first.end, next.start) !== ' ') return false;
  return /^[,:–-]/u.test(text.slice(linked.end).trimStart());
}

/** "Snitt för Exempellän, de som slutade 2018", "which Exempellän project is largest?" */
export function recogniseUnsaidMany(draft: Draft): Query | null {
  const { reading, names, sheets, context, mentions } = draft;
  if (sheets.length < 2 || mentions.length > 0 || context.choice !== null) return null;
  if (asksYesOrNo(reading) || namesProject(reading, names)) return null;
  // "Exempelöprojektet", "hur många månader pågår det?": one, whichever it is.
  if (reading.tokens.some(({ folded }) => /.{4}projektet$/.test(folded))) return null;
  if (context.listed.length > 1 && asksOfOtherThings(reading.text)) return null;
  if (OF_ONE.test(reading.text) || opensWithOtherName(reading)) return null;
  if (context.sheet !== null && (isFollowUp(reading) || refersBack(reading))) return null;
  // Read from the start: what was taken for parts of names and fields of one may be conditions.
  const fresh = startDraft(
    startReading(reading.text, reading.today, reading.tokens),
    { names, sheets },
    context,
  );
  recogniseNameWords(fresh);
  recogniseWholeNames(fresh);
  if (fresh.mentions.length > 0) return null;
  const conditions = readConditions(fresh);
  if ('kind' in conditions) return null;
  const { parts, base } = conditions;
  if (parts.hits.some(({ cue }) => !FIELDS_OF_MANY.has(cue))) return null;
  const counts = parts.operations.some(({ cue }) => cue === 'count');
  if (counts && parts.hits.some(({ cue }) => cue === 'duration' || cue === 'millions')) return null;
  const query = readSet(fresh.reading, { ...parts, base });
  if (query.filters.length === 0 || query.filters.some(({ kind }) => kind === 'prose')) return null;
  const asked =
    picksExtreme(reading) ||
    (LISTS.test(reading.text) && !hasWord(reading, ...PERSONAL_WORDS) && !ofPerson(query)) ||
    parts.operations.some(({ cue }) => OPERATIONS.has(cue));
  if (!asked && (context.sheet !== null || !narrowsTwice(query.filters))) return null;
  const left = leftoverOf(fresh.reading, [...parts.hits, ...parts.operations]);
  const unread = findUnread(fresh.reading, parts, query.filters, true);
  if (left.words.length + left.names.length + unread.words.length > 0) return null;
  settle(reading, fresh.reading);
  return query;
}
