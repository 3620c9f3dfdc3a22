// A reading and what nothing explains in it → whether it says something of the project that no field tells.

import { mayNameThing } from '../language/word-class.js';
import { ASKING_VERBS, STATING_VERBS } from './asking-verbs.js';
import type { Leftover } from './read-leftover.js';
import type { Parts } from './read-parts.js';
import type { Reading, Taken } from './reading.js';

const DOERS: ReadonlySet<Taken | null> = new Set<Taken>(['person', 'organisation']);
const SUBJECTS: ReadonlySet<Taken | null> = new Set<Taken>([
  ...(['person', 'organisation', 'project', 'number'] as const),
]);
const ENDS_AS_VERB = /(?:r|de|te|s|tt|at|it|ed)$/u;
/** Words after an amount among which stands what it is of. */
const NEAR_AMOUNT = 2;

/**
 * "Har Exempelverket granskat X?", "betalade X 5 miljoner i löner?", "leder Anna ekonomigruppen i X?": true
 * where another verb stands beside a name, another thing is what somebody does, or the amount is of it.
 */
export function saysOtherwise(
  reading: Reading,
  { positions }: Leftover,
  { amounts }: Parts,
): boolean {
  const { tokens, taken } = reading;
  return positions.some((at) => {
    const token = tokens[at];
    if (!token || !/^\p{Ll}/u.test(at === 0 ? token.lower : token.text)) return false;
    if (ASKING_VERBS.has(token.folded) || STATING_VERBS.has(token.folded)) return false;
    const [after, before] = [joined(reading, at, at + 1), joined(reading, at - 1, at)];
    const verb = ENDS_AS_VERB.test(token.lower) && !mayNameThing(token.lower);
    if (verb && before && SUBJECTS.has(taken[at - 1] ?? null)) return true;
    if (verb && after && (SUBJECTS.has(taken[at + 1] ?? null) || isRegion(reading, at + 1)))
      return true;
    if (!verb && before && DOERS.has(taken[at - 1] ?? null)) return true;
    return amounts.some(({ end }) => isOfAmount(reading, at, end));
  });
}

// Nothing but a blank lies between.
function joined({ tokens, text }: Reading, first: number, last: number): boolean {
  const [a, b] = [tokens[first], tokens[last]];
  return a !== undefined && b !== undefined && /^\s+["“”']?$/u.test(text.slice(a.end, b.start));
}

function isRegion({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.text === 'Region';
}

function isOfAmount(reading: Reading, at: number, end: number): boolean {
  const last = reading.tokens.findLastIndex((token) => token.end <= end);
  if (last < 0 || at <= last || at > last + NEAR_AMOUNT) return false;
  for (let position = last; position < at; position++)
    if (!joined(reading, position, position + 1)) return false;
  return (
    mayNameThing(reading.tokens[at]?.lower ?? '') ||
    /^(?:att|to)$/.test(reading.tokens[at - 1]?.folded ?? '')
  );
}
