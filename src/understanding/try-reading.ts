// A draft → one to try a reading on, and what it took, kept where the reading turned out to be right.

import type { Draft } from './draft.js';
import type { Reading } from './reading.js';

/** A draft of which words and names may be taken without the first knowing. */
export function tryOut(draft: Draft): Draft {
  const { reading, entities } = draft;
  const { person, organisation, place } = entities;
  return {
    ...draft,
    reading: { ...reading, taken: [...reading.taken], trail: [...reading.trail] },
    entities: { person: [...person], organisation: [...organisation], place: [...place] },
  };
}

/** Takes in the reading what was taken in the one that was tried. */
export function settle(reading: Reading, { taken, trail }: Reading): void {
  reading.taken.splice(0, reading.taken.length, ...taken);
  reading.trail.splice(0, reading.trail.length, ...trail);
}
