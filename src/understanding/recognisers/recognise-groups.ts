// A question that tells projects apart by a field → the groups and the figure that is wanted of each.

import type { Query } from '../../model/query.js';
import { refuse, type Draft } from '../draft.js';
import { namesProject } from '../names-project.js';
import { matchFieldCues } from '../match-cues.js';
import { freeWords, nameTokens, positionsIn, take, type Reading } from '../reading.js';
import { findUnread } from '../sets/find-unread.js';
import { readConditions } from '../sets/read-conditions.js';
import { readFilters } from '../sets/read-filters.js';
import { readGroups, type AskedGroups } from '../sets/read-groups.js';
import { findLimit } from '../sets/read-rank.js';

/** "Vem leder flest projekt?", "stöd per län", "vilka programområden finns?". */
export function recogniseGroups(draft: Draft): Query | null {
  const { reading, mentions, sheets, names } = draft;
  if (mentions.length > 0 || sheets.length < 2) return null;
  const asked = readGroups(reading, () => matchFieldCues(reading.tokens, freeWords(reading)));
  if (asked === null) return compareNamed(draft);
  if (namesProject(reading, names)) return null;
  const limit = findLimit(reading);
  if (limit !== null) take(reading, limit.position, limit.position, 'number', 'how many', '');
  for (const [from, to] of asked.spans) {
    const span = positionsIn(reading, from, to);
    if (span) take(reading, span[0], span[1], 'quoted', 'groups', asked.by);
  }
  return queryOf(draft, asked, limit?.number ?? null);
}

const COUNTS_PEOPLE: ReadonlySet<string> = new Set(['participants', 'women', 'men']);

function queryOf(
  draft: Draft,
  asked: AskedGroups,
  limit: number | null,
  only: readonly string[] = [],
): Query {
  const { reading } = draft;
  const conditions = readConditions(draft);
  if ('kind' in conditions) return conditions;
  const { parts, base } = conditions;
  const filters = readFilters(reading, parts);
  const unread = findUnread(reading, parts, filters, true);
  if (unread.words.length > 0)
    return refuse(unread.named ? 'no-such-person' : 'no-such-field', null, unread.words.join(' '));
  // "Hur många deltagare per företag?": no figure of a group counts them.
  const people = parts.hits.find(({ cue }) => COUNTS_PEOPLE.has(cue));
  if (people && asked.figure === 'projectCount') {
    const words = people.positions.map((at) => reading.tokens[at]?.text ?? '').join(' ');
    return refuse('no-such-field', null, words);
  }
  return {
    kind: 'groups',
    base,
    filters,
    by: asked.by,
    only,
    figure: asked.figure,
    order: asked.order,
    limit: limit ?? (asked.picks ? 1 : null),
    counting: asked.counting,
    day: reading.today,
  };
}

const SET_AGAINST =
  /(?<!\p{L})(?:respektive|eller|or|mot|kontra|vs|versus|än|than|jämför(?:t med)?|vilke[nt] av|which of|jämförelse|compare[ds]?|skillnad(?:en)?|skiljer|difference)(?!\p{L})/iu;
const ORDERED =
  /(?<!\p{L})(?:mest|mer|mindre|minst|flest|fler|färre|most|more|less|fewer)(?!\p{L})/iu;
const FIGURED =
  /(?<!\p{L})(?:projekt|projects?|mest|mer|mindre|minst|flest|fler|most|more|less|fewer|stöd(?:et)?|pengar|bidrag|medel|money|funding|grants?)(?!\p{L})/iu;

/** "Fick Exempellän mer än Provlän?", "hur många projekt i A respektive B": a figure for each of those named. */
function compareNamed(draft: Draft): Query | null {
  const { reading, names } = draft;
  if (!SET_AGAINST.test(reading.text) || !FIGURED.test(reading.text)) return null;
  // "Projekt i A eller B" lists those in either.
  if (/(?<!\p{L})(?:eller|or)(?!\p{L})/iu.test(reading.text) && !ORDERED.test(reading.text))
    return null;
  const places = names
    .find(nameTokens(reading), ['place'])
    .filter((match) => match.exact && !match.contradicted && !match.mended);
  const [a, b] = places;
  if (!a || !b || a.last >= b.first === b.last >= a.first) return null;
  const field = GROUPED.find((key) => [a, b].every(({ entity }) => entity.fields.includes(key)));
  if (!field || !areSetAgainst(reading, places)) return null;
  for (const { first, last, entity } of places)
    take(reading, first, last, 'place', 'place', entity.name);
  const counted = /(?<!\p{L})(?:flest|fler|färre|projekt|projects?|fewer)(?!\p{L})/iu.test(
    reading.text,
  );
  const paid =
    /(?<!\p{L})(?:stöd(?:et)?|pengar|bidrag|medel|money|funding|grants?|fått|fick|får|got|received)(?!\p{L})/iu.test(
      reading.text,
    );
  return queryOf(
    draft,
    {
      by: field,
      figure: counted && !paid ? 'projectCount' : 'sum',
      order: 'most',
      picks: false,
      counting: false,
      spans: [],
    },
    null,
    [...new Set(places.map(({ entity }) => entity.name))],
  );
}

const GROUPED = ['counties', 'municipalities', 'programmeArea'] as const;

// Right before or after the word that sets against stands a place: "Fiber i Exempelby eller Brf Granen" names none.
function areSetAgainst(
  reading: Reading,
  places: readonly { readonly first: number; readonly last: number }[],
): boolean {
  const [from, to] = [
    Math.min(...places.map(({ last }) => last)),
    Math.max(...places.map(({ first }) => first)),
  ];
  return reading.tokens
    .slice(from + 1, to)
    .every(
      ({ folded }, offset) => reading.common[from + 1 + offset] === true || isPlaceWord(folded),
    );
}

function isPlaceWord(folded: string): boolean {
  return /^(?:lan|county|kommun|kommuner|region)$/.test(folded);
}
