// A place in a question → whether it only tells where, and names no project that is called for it.

import { analyseWord } from '../language/analyse-word.js';
import { fold } from '../language/fold.js';
import { mayNameThing } from '../language/word-class.js';
import type { Names } from '../model/names.js';
import { isWork } from './describes-project.js';
import { matchFieldCues } from './match-cues.js';
import { freeWords, type Reading } from './reading.js';
import { VAGUE } from './vague-cues.js';

/** What may follow the name of a place and say what it is; folded. */
export const KIND_OF_PLACE = /^(?:lan|lans|lanet|county|kommun|kommuns|municipality)$/;

/** "I Exempellän", "Exempelbygds län": a place, and no name that happens to have it. */
export function isSaidAsPlace(
  reading: Reading,
  first: number,
  last: number,
  names: Names,
): boolean {
  const { tokens } = reading;
  if (isPlaceOfThing(reading, first, names)) return true;
  // "När startade det i Exempellän?" asks of a project that the place tells.
  if (matchFieldCues(reading.tokens, freeWords(reading)).some(({ cue }) => !VAGUE.has(cue)))
    return false;
  return (
    /^(?:i|inom|in|within|bland|among)$/.test(tokens[first - 1]?.folded ?? '') ||
    KIND_OF_PLACE.test(tokens[last + 1]?.folded ?? '') ||
    (first === 0 && /^: /.test(reading.text.slice(tokens[last]?.end)))
  );
}

// "Landshövdingen i Exempellän", "the capital of Exempelland": something of the place that no project
// there is called for.
function isPlaceOfThing({ tokens, taken, common }: Reading, first: number, names: Names): boolean {
  const [article, thing, joint] = [tokens[first - 3], tokens[first - 2], tokens[first - 1]];
  if (!thing || !joint || !/^(?:i|in|of)$/.test(joint.folded)) return false;
  if (taken[first - 2] !== null || common[first - 2] === true) return false;
  const { lemma, parts, known } = analyseWord(thing.lower);
  const place = tokens[first]?.folded ?? '';
  const named = (known && mayNameThing(thing.lower)) || /^(?:the|an?)$/.test(article?.folded ?? '');
  return (
    named &&
    /^\p{Ll}{5,}$/u.test(thing.text) &&
    !isWork(thing.lower) &&
    [lemma, ...parts].every((word) => names.findByWords([fold(word), place], 1).length === 0)
  );
}
