// A name that nobody knows → the known one that it was meant for.

import { distance } from 'fastest-levenshtein';

/** In a short name two other letters make another name. */
const SHORT = 4;

/** The one known name that is nearest, where it is no more than a slip away; null where there is none. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const own = name.toLowerCase();
  const ranked = known
    .map((one) => ({ one, away: distance(own, one.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  const [first, second] = ranked;
  if (first === undefined || first.away === second?.away) return null;
  return first.away <= (name.length <= SHORT ? 1 : 2) ? first.one : null;
}
