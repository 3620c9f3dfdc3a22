// The words beside the names of a question → its times, amounts, cues and what they ask for.

import type { Amount } from '../language/read-amount.js';
import type { Ask } from '../model/query.js';
import { asksForCues } from './asks-for-cues.js';
import { asClarified } from './clarified-cues.js';
import { withoutAsides } from './find-clauses.js';
import { withoutKnown } from './known-already.js';
import { matchFieldCues, matchOperationCues, type CueHit } from './match-cues.js';
import { isMistaken } from './mistaken-cues.js';
import { freeWords, takeAmounts, takeTimes, type Reading } from './reading.js';
import type { TimeSpan } from './read-time.js';
import { withoutScene } from './scene-cues.js';
import { tellWhichNumber } from './which-number.js';

/** What a question says beside the names in it. */
export interface Parts {
  readonly hits: readonly CueHit[];
  readonly operations: readonly CueHit[];
  readonly asks: readonly Ask[];
  readonly times: readonly TimeSpan[];
  readonly amounts: readonly Amount[];
}

/** Reads times first, then amounts, then cues; each takes only words that are still free. */
export function readParts(reading: Reading): Parts {
  const times = takeTimes(reading);
  const amounts = takeAmounts(reading).filter((amount) => amount.unit || amount.amount >= 20);
  const free = freeWords(reading);
  const cues = matchFieldCues(reading.tokens, free).filter(
    (hit, _, all) => !isMistaken(reading, hit, all),
  );
  const meant = tellWhichNumber(reading, withoutAsides(reading, withoutKnown(reading, cues)));
  const hits = asClarified(reading, withoutScene(reading, meant));
  const operations = matchOperationCues(reading.tokens, free);
  const counting = operations.some((hit) => hit.cue === 'count');
  for (const hit of hits)
    reading.trail.push({
      recogniser: 'field',
      words: hit.positions.map((position) => reading.tokens[position]?.text ?? '').join(' '),
      reading: hit.cue,
    });
  return {
    hits,
    operations,
    asks: whoseGrant(
      reading,
      asksForCues(hits, counting, (a, b) => areJoined(reading, a, b), secondQuestionOf(reading)),
    ),
    times,
    amounts,
  };
}

const WHO =
  /^\P{L}*(?:(?:hej|hi|hello)\P{L}+)?(?:och |and )?(?:vem|who|vilke[nt] (?:gäng|organisation|aktör|företag|bolag|kommun|myndighet|instans|firma|part)|which (?:outfit|organi[sz]ation|company|body|entity|authority|agency|institution|party))\s+(?!\p{L}*\s*(?:projekt|projects))/iu;

/** "… har fått stödet", and nothing more. */
const GOT_IT =
  /^(?![^?]*(?<!\p{L})(?:hur|how|och|and|samt|belopp\p{L}*|summa\p{L}*|amount)(?!\p{L}))[^?]*(?<!\p{L})(?:fått|fick|får|beviljats|tilldelats|got|received|was granted|was awarded) (?:stödet|bidraget|pengarna|medlen|the (?:grant|money|funding|support))(?!\p{L})/iu;

const GOT_MUCH =
  /(?<!\p{L})(?:fick|fått|får|beviljades|beviljats|got|received|was granted)(?!\p{L})[^?]*[,.–-]\s*(?:och |men |and |but |så )?(?:hur (?:mycket|stort|många)|how (?:much|large|big)|vilket belopp|what amount)(?!\p{L})/iu;
const WHOEVER = /(?<!\p{L})(?:vem|vems|vilka|vilken|who|whose|which)(?!\p{L})/iu;

/** "Vilken kommun står bakom X?": one that owns it. */
const BEHIND = /(?<!\p{L})(?:st[åa]r bakom|ligger bakom|is behind)(?!\p{L})/iu;
/** "Vilka kommuner är inblandade?": where it lies. */
const INVOLVED =
  /(?<!\p{L})(?:vilka kommuner|which municipalities)(?!\p{L}).*(?<!\p{L})(?:inblandade|berörda|involverade|involved|part of)(?!\p{L})/iu;

// "Vem fick stödet?" asks for whoever it was granted to.
function whoseGrant({ text }: Reading, asks: readonly Ask[]): readonly Ask[] {
  const [only, second] = asks;
  const who = WHO.test(text);
  if (second === undefined && only?.cue === 'municipalities' && who && BEHIND.test(text))
    return [{ cue: 'owner', topics: ['owner'] }];
  if (second === undefined && only?.cue === 'partners' && INVOLVED.test(text))
    return [{ cue: 'municipalities', topics: ['municipalities'] }];
  // "X fick pengar för några år sen, hur mycket?": nobody is asked for.
  const gotMuch =
    second === undefined && only?.cue === 'owner' && GOT_MUCH.test(text) && !WHOEVER.test(text);
  if (gotMuch) return [{ cue: 'grant', topics: ['grant'] }];
  // "Vilken kommun eller organisation har fått stödet?": who it is, and not how much.
  const ofOwner = asks.length === 2 && asks.every(({ cue }) => cue === 'owner' || cue === 'grant');
  if (who && ofOwner && GOT_IT.test(text)) return asks.filter(({ cue }) => cue === 'owner');
  return who && only?.cue === 'grant' && !second ? [{ cue: 'owner', topics: ['owner'] }] : asks;
}

const CONJUNCTIONS = new Set(['+', 'och', 'and', 'samt', 'plus', 'o', 'respektive']);

const FARTHEST_JOINED = 14;

// "ägare och budget", "kontaktperson i X och vilken mejl": a conjunction outside names lies between.
function areJoined(reading: Reading, a: CueHit, b: CueHit): boolean {
  const [first, second] = (a.positions[0] ?? 0) < (b.positions[0] ?? 0) ? [a, b] : [b, a];
  const [from, to] = [first.positions.at(-1) ?? 0, second.positions[0] ?? 0];
  if (first.cue === 'leader' && asksInTurn(reading, first, to)) return true;
  if (to - from > FARTHEST_JOINED) return false;
  for (let position = from; position < to; position++) {
    const [token, next] = [reading.tokens[position], reading.tokens[position + 1]];
    if (!token || !next || reading.taken[position] !== null) continue;
    if (position > from && CONJUNCTIONS.has(token.folded)) return true;
    if (
      reading.taken[position + 1] === null &&
      /[,+&/]/.test(reading.text.slice(token.end, next.start)) &&
      !opensOnlyQuestion(reading, position + 1)
    )
      return true;
  }
  return false;
}

// "Vem leder X, vad är mejlen?": somebody is asked for, and then something of theirs.
function asksInTurn({ text, tokens, taken }: Reading, first: CueHit, to: number): boolean {
  const [at = 0, last = 0] = [first.positions[0], first.positions.at(-1)];
  if (![at - 1, at - 2].some((back) => /^(?:vem|who)$/.test(tokens[back]?.folded ?? '')))
    return false;
  return tokens.some(
    ({ folded }, position) =>
      position > last &&
      position <= to &&
      taken[position] === null &&
      ASKS.test(folded) &&
      /,\s*(?:\p{L}+\s+)?$/u.test(text.slice(tokens[last]?.end, tokens[position]?.start)),
  );
}

// "X:s kontaktperson, vad har den för mejl?": what stands before the comma is asked of, and is no member of a list.
function opensOnlyQuestion({ tokens, taken }: Reading, at: number): boolean {
  const asks = (position: number): boolean =>
    taken[position] === null && ASKS.test(tokens[position]?.folded ?? '');
  const opens = [at, at + 1].some(asks);
  return opens && !tokens.slice(0, at).some((_, position) => asks(position));
}

const JOINT = /^(?:och|samt|and|o)$/;
const ASKS = /^(?:hur|vad|vem|vilka|vilken|vilket|nar|how|what|who|which|when)$/;

/** "Var" is a verb, too, where no question begins with it. */
const WHERE = /^(?:var|vart|where)$/;

// "…, och hur stor andel är kvinnor?": the one place where a second question word follows "och".
function secondQuestionOf({ tokens, taken }: Reading): number | null {
  const asks = (folded: string, at: number): boolean =>
    ASKS.test(folded) ||
    (WHERE.test(folded) && (at === 0 || JOINT.test(tokens[at - 1]?.folded ?? '')));
  const asking = tokens.flatMap(({ folded }, at) =>
    taken[at] === null && asks(folded, at) ? [at] : [],
  );
  const [first, second, ...more] = asking;
  if (first === undefined || second === undefined || more.length > 0) return null;
  return JOINT.test(tokens[second - 1]?.folded ?? '') ? second : null;
}
