// A yes/no question with a name that no sheet has → the claim of that name.

import type { Claim } from '../model/query.js';
import type { Leftover } from './read-leftover.js';
import type { Parts } from './read-parts.js';
import { hasWord, type Reading } from './reading.js';

const ORGANISED = ['owner', 'runs', 'leader', 'partners', 'contactPerson', 'participants'];

/** The answer can only be no, with what the sheet says; null where nothing tells what the name is of. */
export function readNamedClaim(reading: Reading, parts: Parts, leftover: Leftover): Claim | null {
  const name = claimedName(reading, leftover);
  const asked = parts.hits.some((hit) =>
    [...ORGANISED, 'counties', 'municipalities', 'region', 'where', 'programmeArea'].includes(
      hit.cue,
    ),
  );
  if (
    !asked &&
    !hasWord(reading, 'part', 'med', 'ingar', 'deltar', 'i', 'in', 'omfattar', 'galler', 'av', 'by')
  )
    return null;
  // "… an Instagram account": the name only tells which of some other thing.
  if (!asked && goesOnWithThing(reading, leftover)) return null;
  const own = parts.asks
    .flatMap((ask) => [...ask.topics])
    .filter((topic) => !PLACES.includes(topic));
  if (own.length > 0) return { kind: 'name', topics: own, name };
  const organised =
    parts.hits.some((hit) => ORGANISED.includes(hit.cue) || hit.cue === 'withWhom') ||
    hasWord(reading, 'med', 'part', 'av', 'by');
  const topics = organised ? ['partners', 'owner', 'municipalities', 'counties'] : PLACES;
  return { kind: 'name', topics, name };
}

function goesOnWithThing({ tokens }: Reading, { names, words }: Leftover): boolean {
  const at = tokens.findIndex(({ text }) => text === names[0]);
  const before = tokens[at - 1]?.folded ?? '';
  const next = tokens[at + 1];
  return (
    /^(?:en|ett|nagon|nagot|a|an|any|its)$/.test(before) &&
    (next === undefined || words.includes(next.text) || /^\p{Ll}/u.test(next.text))
  );
}

const PLACES = ['counties', 'municipalities', 'region', 'programmeArea'];

// The whole name as written: "Region Uppsala", "Karlskoga kommun".
function claimedName(reading: Reading, leftover: Leftover): string {
  const first = reading.tokens.findIndex((token) => token.text === leftover.names[0]);
  const belongs = (position: number): boolean => {
    const token = reading.tokens[position];
    if (!token || reading.taken[position] === 'project') return false;
    return (
      leftover.names.includes(token.text) ||
      (/^\p{Lu}\p{Ll}/u.test(token.text) && reading.taken[position] === null && position > 1) ||
      (/^(?:region|kommun|kommuns|lan|lans|universitet|county|ab|hogskola)$/.test(token.folded) &&
        position > 0)
    );
  };
  let [from, to] = [first, first];
  while (belongs(from - 1)) from--;
  while (belongs(to + 1)) to++;
  return reading.text.slice(reading.tokens[from]?.start, reading.tokens[to]?.end);
}
