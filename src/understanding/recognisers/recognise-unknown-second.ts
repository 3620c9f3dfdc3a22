// One project that is settled beside a name that no project has, in a question that compares → which one is not found.

import { analyseWord } from '../../language/analyse-word.js';
import type { Query } from '../../model/query.js';
import { refuse, settledSheets, type Draft } from '../draft.js';
import { nearestProjects } from '../names-project.js';
import { leftoverOf } from '../read-leftover.js';

const COMPARING = new Set(['difference', 'same', 'compare', 'average']);
const ORDERED =
  /(?<!\p{L})(?:än|than|eller|or|vs|versus|kontra|jämfört med|compared (?:to|with)|mot)(?!\p{L})|(?<!\p{L})(?:mellan|between)(?!\p{L}).*(?<!\p{L})(?:och|and)(?!\p{L})/iu;
const JOINTS = new Set(
  'och and eller or an than mot vs versus kontra med to with before after fore efter innan plus'.split(
    ' ',
  ),
);

// "… av blåbärslyftet och triumf": in small letters only right beside the joint and the project.
function isBesideProject({ reading }: Draft, position: number): boolean {
  if (
    analyseWord(reading.tokens[position]?.lower ?? '').parts.length === 0 &&
    analyseWord(reading.tokens[position]?.lower ?? '').known
  )
    return false;
  return [-1, 1].some(
    (step) =>
      JOINTS.has(reading.tokens[position + step]?.folded ?? '') &&
      reading.taken[position + 2 * step] === 'project',
  );
}

/** "Är A större än X?", where no sheet is about X: refused by X's name, with the nearest projects. */
export function recogniseUnknownSecond(draft: Draft): Query | null {
  const { reading, parts, names } = draft;
  if (!parts || new Set(settledSheets(draft)).size !== 1) return null;
  const compares =
    parts.operations.some((hit) => COMPARING.has(hit.cue)) || ORDERED.test(reading.text);
  // "Minst hur många …" bounds a number.
  const most =
    !parts.operations.some((hit) => hit.cue === 'count') &&
    parts.operations.some((hit) =>
      ['largest', 'smallest', 'longest', 'shortest', 'earliest', 'latest'].includes(hit.cue),
    );
  if (!(compares || most) || parts.amounts.length > 0) return null;
  const leftover = leftoverOf(reading, parts.hits);
  const named = leftover.positions.filter(
    (position) =>
      leftover.names.includes(reading.tokens[position]?.text ?? '') ||
      isBesideProject(draft, position),
  );
  const [first] = named.filter(
    (position) =>
      JOINTS.has(reading.tokens[position - 1]?.folded ?? '') ||
      JOINTS.has(reading.tokens[position + 1]?.folded ?? ''),
  );
  if (first === undefined) return null;
  let last = first;
  while (named.includes(last + 1)) last++;
  const words = reading.text.slice(reading.tokens[first]?.start, reading.tokens[last]?.end);
  return refuse('no-such-project', null, words, nearestProjects(reading, names));
}
