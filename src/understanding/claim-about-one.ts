// What is asked or said of the one project settled → the claim about it, where there is one.

import { mayNameThing } from '../language/word-class.js';
import type { Ask, Claim, Query } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate } from '../model/value.js';
import { asksYesOrNo } from './asks-yes-or-no.js';
import { ranThen } from './claimed-days.js';
import { readTextClaim } from './claimed-text.js';
import { readLengthClaim, saysLength } from './claimed-length.js';
import { claimsOpposite } from './claims-opposite.js';
import { refuse } from './draft.js';
import type { EntityMention } from './find-entities.js';
import { readClaim } from './read-claim.js';
import type { Leftover } from './read-leftover.js';
import { readNamedClaim } from './read-named-claim.js';
import type { Parts } from './read-parts.js';
import { readSaidClaim } from './read-said-claim.js';
import type { Reading } from './reading.js';
import { isMore } from './claims-more.js';
import { saysOtherwise } from './says-otherwise.js';
import { saysSomething } from './says-something.js';

/** Cues that a claim about days may have beside it. */
const OF_TIME: ReadonlySet<string> = new Set([
  ...['start', 'end', 'period', 'status', 'when', 'runs', 'daysLeft', 'where', 'name', 'overview'],
  ...['belongs', 'duration'],
]);

/** "Was X live on 4 March?" */
const OF_LIFE: ReadonlySet<string> = new Set(['live', 'alive']);

/** Null where nothing is claimed; a refusal where something is that no field tells. */
export function claimAboutOne(
  reading: Reading,
  sheet: Sheet,
  parts: Parts,
  leftover: Leftover,
  claimants: readonly EntityMention[],
  { asks, day }: { readonly asks: readonly Ask[]; readonly day: IsoDate },
): Query | null {
  const asked = asksYesOrNo(reading);
  const length =
    asked || saysSomething(reading, parts.hits) ? readLengthClaim(reading, parts) : null;
  if (length !== null)
    return { kind: 'claim', sheet, claim: length, negated: claimsOpposite(reading), day };
  const text = asked ? readTextClaim(reading, parts.hits) : null;
  if (text !== null)
    return { kind: 'claim', sheet, claim: text, negated: claimsOpposite(reading), day };
  const claim = asked
    ? // "Fick Exempelbolaget mer än en miljon till X?": an amount is claimed, whoever is said to have got it.
      leftover.names.length > 0 && parts.amounts.length === 0
      ? readNamedClaim(reading, parts, leftover)
      : readClaim(reading, {
          ...parts,
          asks: parts.asks.length > 0 ? parts.asks : asks,
          entities: claimants,
        })
    : readSaidClaim(reading, parts, leftover, claimants);
  if (claim === null) return null;
  // "Går tåget till Exempelby i tid idag?": something else is claimed to be so that day.
  const other =
    parts.asks.length === 0 &&
    leftover.positions.some((at) => {
      const word = reading.tokens[at]?.lower ?? '';
      return at > 0 && mayNameThing(word) && !OF_LIFE.has(word);
    });
  if (asked && claim.kind === 'time' && other)
    return refuse('no-such-field', sheet, leftover.words.join(' '));
  // "Har X fått kritik av Y?": something else than money is said to have been got.
  const gotOther =
    claim.kind === 'name' &&
    parts.hits.length > 0 &&
    parts.hits.every(({ cue }) => cue === 'got') &&
    leftover.inOrder.some((word) => mayNameThing(word.toLowerCase()) && !claim.name.includes(word));
  if (gotOther || saysOtherwise(reading, leftover, parts))
    return refuse('no-such-field', sheet, leftover.inOrder.join(' '));
  // "Beslutet om X togs 2041": no word tells that the project began, ran or ended then.
  const idle = parts.hits.every(({ cue }) => cue === 'where' || cue === 'name');
  if (claim.kind === 'time' && idle && leftover.words.length > 0 && !ranThen(reading))
    return refuse('no-such-field', sheet, leftover.inOrder.join(' '));
  // "Fick X mer än 2 miljoner och slutade det 2041?": the one alone would tell but half of it.
  if (asked && claimsBoth(reading, parts, claim)) return refuse('no-such-field', sheet, null);
  if (isMore(reading, parts, claim, claimants)) return null;
  // "Slutade projektledaren på X 2041?": the day is somebody's or something's, and not the project's.
  if (claim.kind === 'time' && parts.hits.some(({ cue }) => !OF_TIME.has(cue))) return null;
  return { kind: 'claim', sheet, claim, negated: claimsOpposite(reading), day };
}

function claimsBoth(reading: Reading, { hits, times, amounts }: Parts, claim: Claim): boolean {
  const edged = hits.some(({ cue }) => cue === 'start' || cue === 'end');
  if (claim.kind === 'number' && times.length > 0 && edged) return true;
  const other = claim.kind === 'name' || amounts.some(({ unit }) => unit);
  return other && saysLength(reading);
}
