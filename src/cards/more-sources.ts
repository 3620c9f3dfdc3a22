// A row → the words for the sources it does not name.

import type { CardRow } from '../model/card.js';
import type { Said } from '../model/said.js';
import type { Texts } from '../texts/texts.js';

/** None where the row names all its sources. */
export function moreSources(
  { moreCitations, moreProjects = 0 }: Pick<CardRow, 'moreCitations' | 'moreProjects'>,
  { card }: Texts,
): readonly Said[] {
  return [
    ...(moreCitations > 0 ? [card.moreSources(moreCitations)] : []),
    ...(moreProjects > 0 ? [card.moreProjects(moreProjects)] : []),
  ];
}
