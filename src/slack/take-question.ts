// A delivery from Slack → its question handled once among all processes, and never left open in silence.

import type { WebClient } from '@slack/web-api';
import type { HomeTeam } from './find-asker.js';
import type { QuestionPlace } from './handlers.js';
import type { ListenerParts } from './parts.js';
import { tellUndelivered, type Undelivered } from './tell-undelivered.js';

/** What became of an answer; what is not `answered` the asker has to be told. */
export type Outcome = 'answered' | Undelivered;

/**
 * Handles the question if this is its first delivery. It counts as open from now until it is
 * answered, or the asker was told that it was not; what stays open is told later, by whichever
 * process then runs.
 */
export async function takeQuestion(
  client: WebClient,
  home: HomeTeam,
  keys: readonly [string, ...string[]],
  place: QuestionPlace,
  parts: ListenerParts,
  answer: () => Promise<Outcome>,
): Promise<void> {
  const { handlers, log } = parts;
  const tellAsker = async (what: Undelivered): Promise<boolean> => {
    const { language } = await parts.findAsker(client, place.person, home);
    return tellUndelivered(client, { ...place, language }, what, parts);
  };
  if (!(await handlers.takeDelivery(keys, place))) return;
  const outcome = await answer().catch((error: unknown): Outcome => {
    log.error('A question could not be handled', { error: describe(error) });
    return 'refused';
  });
  const isSettled = outcome === 'answered' || (await tellAsker(outcome));
  if (isSettled) await handlers.finishQuestion(keys[0]);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
