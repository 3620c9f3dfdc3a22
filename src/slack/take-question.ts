// A delivery from Slack → its question handled once among all processes, and never left open in silence.

import type { WebClient } from '@slack/web-api';
import { comesAgain, takeDown } from './acknowledge-taken.js';
import type { HomeTeam } from './find-asker.js';
import type { QuestionPlace } from './handlers.js';
import type { ListenerParts } from './parts.js';
import { tellUndelivered, type Undelivered } from './tell-undelivered.js';

/** What became of an answer; what is not `answered` the asker has to be told. */
export type Outcome = 'answered' | Undelivered;

/**
 * Handles the question if this is its first delivery. It counts as open from now until it is
 * answered, or the asker was told that it was not; what stays open is told later, by whichever
 * process then runs. An event that could not be taken down is left to Slack to send again; what is not
 * sent again its asker is told of.
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
  const isOurs = await takeDown(() => handlers.takeDelivery(keys, place)).catch(
    async (error: unknown) => {
      if (!comesAgain()) await tellAsker('refused');
      throw error;
    },
  );
  if (!isOurs) return;
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
