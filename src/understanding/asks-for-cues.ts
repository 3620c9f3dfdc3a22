// Cues of a question → the fields and computations that it asks for, in order.

import type { Ask } from '../model/query.js';
import { computeCues } from './compute-cues.js';
import { CUE_PARTS, topicsOfCue } from './cue-topics.js';
import type { CueHit } from './match-cues.js';
import { refineCues, type Joined } from './refine-cues.js';

/**
 * The asks of a question about one project. Cues that only frame another ("hur mycket", "när",
 * "andel") give way to it; pairs that mean a computation become that.
 * @param counting true where the question counts ("antal", "hur många").
 * @param joined true where two cues stand as members of a list: "ägare och budget".
 */
export function asksForCues(
  hits: readonly CueHit[],
  counting: boolean,
  joined: Joined,
): readonly Ask[] {
  const asks: Ask[] = [];
  const meant = computeCues(hits, counting, joined) ?? refineCues(hits, joined);
  for (const cue of meant.flatMap((each) => CUE_PARTS[each.cue] ?? [each.cue])) {
    const topics = topicsOfCue(cue);
    if (topics && !asks.some((ask) => ask.topics[0] === topics[0])) asks.push({ cue, topics });
  }
  return asks;
}
