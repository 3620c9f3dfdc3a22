// Cues of a question → the fields and computations that it asks for, in order.

import type { Ask } from '../model/query.js';
import { computeCues } from './compute-cues.js';
import { CUE_PARTS, topicsOfCue } from './cue-topics.js';
import type { CueHit } from './match-cues.js';
import { refineCues, type Joined, type KeptCue } from './refine-cues.js';

/**
 * The asks of a question about one project. Cues that only frame another ("hur mycket", "när",
 * "andel") give way to it; pairs that mean a computation become that.
 * @param counting true where the question counts ("antal", "hur många").
 * @param joined true where two cues stand as members of a list: "ägare och budget".
 * @param secondQuestion where a second question begins: "…, och hur stor andel är kvinnor?"; null where there is one.
 */
export function asksForCues(
  hits: readonly CueHit[],
  counting: boolean,
  joined: Joined,
  secondQuestion: number | null,
): readonly Ask[] {
  const asks: Ask[] = [];
  const whole = computeCues(hits, counting, joined) ?? refineCues(hits, joined);
  const lost = lostHalves(hits, whole, counting, joined, secondQuestion);
  const meant = [...lost.first, ...whole, ...lost.second];
  for (const cue of meant.flatMap((each) => CUE_PARTS[each.cue] ?? [each.cue])) {
    const topics = topicsOfCue(cue);
    if (topics && !asks.some((ask) => ask.topics[0] === topics[0])) asks.push({ cue, topics });
  }
  return asks;
}

/** These ask for nothing that another cue of the question does not tell. */
const SLIGHT: ReadonlySet<string> = new Set([
  ...['amount', 'namedAmount', 'got', 'when', 'where', 'share', 'name', 'overview', 'runs'],
  ...['status', 'whoHas', 'withWhom', 'belongs', 'millions', 'contactDetails', 'period', 'region'],
]);

/** … but these are a question by themselves: "who runs it and where is it?" */
const WHOLE_QUESTIONS: ReadonlySet<string> = new Set(['where', 'runs']);

interface Halves {
  readonly first: readonly KeptCue[];
  readonly second: readonly KeptCue[];
}

// "Hur många deltagare, och hur stor andel är kvinnor?": what belongs to another cue within one question
// is asked for where it stands in a question of its own.
function lostHalves(
  hits: readonly CueHit[],
  whole: readonly KeptCue[],
  counting: boolean,
  joined: Joined,
  secondQuestion: number | null,
): Halves {
  const known = new Set(whole.map(({ cue }) => cue));
  const timed = known.has('period');
  const lost = (half: readonly CueHit[]): readonly KeptCue[] =>
    (computeCues(half, counting, joined) ?? refineCues(half, joined)).filter(
      ({ cue }) =>
        !known.has(cue) &&
        (!SLIGHT.has(cue) || (half.length === 1 && WHOLE_QUESTIONS.has(cue))) &&
        !(timed && (cue === 'start' || cue === 'end')),
    );
  const first = hits.filter(({ positions: [at = 0] }) => at < (secondQuestion ?? 0));
  const second = hits.filter(({ positions: [at = 0] }) => at >= (secondQuestion ?? Infinity));
  return first.length === 0 || second.length === 0 || whole.length === 0
    ? { first: [], second: [] }
    : { first: lost(first), second: lost(second) };
}
