// A question about many projects → the field of each that it asks for: "vem leder projekten i …".

import type { Filter } from '../../model/query.js';
import { topicsOfCue } from '../cue-topics.js';
import type { CueHit } from '../match-cues.js';
import type { Reading } from '../reading.js';

/** Fields that are asked of each, nearest to the person first, and what would make a condition of them. */
const SHOWN: readonly (readonly [cue: string, conditionedBy: 'person' | 'organisation'])[] = [
  ['email', 'person'],
  ['phone', 'person'],
  ['leader', 'person'],
  ['contactPerson', 'person'],
  ['owner', 'organisation'],
];

/** Asks for the projects themselves. */
const ASKS_PROJECTS =
  /(?<!\p{L})(?:vilka|vilket|vilken|which|what|alla|samtliga|visa|lista|hur många|how many|list|show)(?: av)?(?: de| the)? (?:\p{L}+ )?(?:projekt|projects?|förstudier|insatser)(?!\p{L})/iu;
const OPENS =
  /^\P{L}*(?:vem|vilka|vad|who|what|which|ge|give|lista|list|visa|show|e-?post\p{L}*|mejl\p{L}*|mail\p{L}*|telefon\p{L}*|phone|namn\p{L}*|names?|kontakt\p{L}*|projektledar\p{L}*|ägar\p{L}*|stödmottagar\p{L}*)(?!\p{L})/iu;

/** Empty where the projects themselves are wanted. */
export function readShown(
  { text }: Reading,
  hits: readonly CueHit[],
  filters: readonly Filter[],
): readonly string[] {
  if (!OPENS.test(text) || ASKS_PROJECTS.test(text)) return [];
  if (filters.some(({ kind }) => kind === 'lacking')) return [];
  for (const [cue, conditionedBy] of SHOWN) {
    if (!hits.some((hit) => hit.cue === cue)) continue;
    const conditioned = filters.some(
      (filter) => filter.kind === 'entity' && filter.entity.kind === conditionedBy,
    );
    return conditioned ? [] : (topicsOfCue(cue) ?? []);
  }
  return [];
}
