// A reading → whether the question claims that something is not so.

import type { Reading } from './reading.js';

/** "Startade inte X 2016?" asks whether it did; of these only the lack is claimed. */
const LACKS =
  /(?<!\p{L})(?:saknas|saknar|utanför|outside|inget att göra med|nothing to do with|någon annan än|nån annan än|(?:someone|anyone) other than)(?!\p{L})/iu;
const THAT = /^(?:att|that)$/;
const NOT = /^(?:inte|ej|icke|not|never|aldrig|cannot)$|n['’]t$/;
/** What begins another clause, or only joins: "… eller inte", "… men är inte säker". */
const PARTS = /^(?:men|eller|och|fast|men|but|or|and|though)$/;
/** "Inte mer än", "inte bara": a bound, and no denial. */
const OF_BOUND =
  /^(?:mer|mindre|fler|farre|hogre|lagre|bara|enbart|endast|over|under|more|less|fewer|only|just|even|above|below|enough|quite)$/;

/**
 * True where the opposite is claimed: "saknas …?", "stämmer det att … inte …?". A denial in a clause
 * of its own ("det tror jag inte", "eller inte") denies nothing of the claim.
 */
export function claimsOpposite(reading: Reading): boolean {
  const { tokens, taken, text } = reading;
  if (LACKS.test(text)) return true;
  let within = false;
  for (const [at, { folded, start }] of tokens.entries()) {
    if (taken[at] === 'project') continue;
    const before = tokens[at - 1];
    const apart = before !== undefined && /[,;.:?!–—]|\s-\s/u.test(text.slice(before.end, start));
    if (taken[at] !== null) continue;
    // What stands between the parts of a name parts no clauses.
    if (
      (apart && !(taken[at - 1] !== null && within && SUBORDINATE.test(folded))) ||
      (PARTS.test(folded) && !joinsNames(taken, at))
    )
      within = false;
    if (THAT.test(folded)) within = true;
    else if (within && NOT.test(folded) && !OF_BOUND.test(tokens[at + 1]?.folded ?? ''))
      return true;
  }
  return false;
}

// "Att A och B inte ligger i Exempellän": what joins two names parts no clauses.
function joinsNames(taken: Reading['taken'], at: number): boolean {
  return taken[at - 1] === 'project' && taken[at + 1] === 'project';
}

/** Right after a name set off by a comma what is said of it goes on. */
const SUBORDINATE = /^(?:inte|ej|not)$/;
