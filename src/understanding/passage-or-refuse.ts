// Words about one project that no field explains → a search in its prose, or a refusal.

import type { Query } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import { refuse } from './draft.js';
import type { CueHit } from './match-cues.js';
import type { Parts } from './read-parts.js';
import type { Leftover } from './read-leftover.js';
import { hasWord, type Reading } from './reading.js';

/** Cues that hardly narrow a question. */
export const GENERIC = new Set([
  'amount',
  'when',
  'where',
  'name',
  'share',
  'runs',
  'grant',
  'participants',
  'start',
  'end',
  'period',
  'overview',
  'phone',
  'partners',
  'goals',
]);

/** True where only verbs and question words gave cues: a noun that nobody knows decides what was asked. */
export function onlyGeneric(hits: readonly CueHit[]): boolean {
  return hits.every((hit) => GENERIC.has(hit.cue) && hit.positions.length === 1);
}

const PROSE_CUES = new Set([
  'overview',
  'goals',
  'description',
  'share',
  'amount',
  'partners',
  'participants',
  'duration',
  'where',
  'companies',
]);

const PERSONAL_WORDS = ['vem', 'vems', 'who', 'whose', 'nar', 'when'];

/** A passage may hold such words, unless somebody or some day is asked for. */
export function passageOrRefuse(
  reading: Reading,
  sheet: Sheet,
  leftover: Leftover,
  parts: Parts,
): Query {
  const words = [...leftover.words, ...leftover.names].join(' ');
  reading.trail.push({ recogniser: 'leftover', words, reading: 'prose' });
  const counting = parts.operations.some((hit) => hit.cue === 'count');
  const personal = hasWord(reading, ...PERSONAL_WORDS);
  if (leftover.names.length > 0 && parts.asks.length > 0 && leftover.words.length === 0)
    return refuse('no-such-field', sheet, words);
  if (personal || (!counting && parts.hits.some((hit) => !PROSE_CUES.has(hit.cue))))
    return refuse('no-such-field', sheet, words);
  return { kind: 'passage', sheet, words, counting };
}
