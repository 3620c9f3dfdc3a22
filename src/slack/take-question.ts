// A delivery from Slack → its question handled once among all processes, and never left open in silence.

import type { WebClient } from '@slack/web-api';
import { takeDown, type Arrival } from './acknowledge-taken.js';
import type { HomeTeam } from './find-asker.js';
import type { QuestionPlace } from './handlers.js';
import type { ListenerParts } from './parts.js';
import { tellUndelivered, type Undelivered } from './tell-undelivered.js';

/** What became of an answer; what is not `answered` the asker has to be told. */
export type Outcome = 'answered' | Undelivered;

/**
 * Handles the question if this is its first delivery, beginning while that is being written to the
 * disk; it is acknowledged when it has been. It counts as open from now until it is
 * answered, or the asker was told that it was not; what stays open is told later, by whichever
 * process then runs. An event that could not be taken down is left to Slack to send again; what is not
 * sent again its asker is told of.
 * @param event what it takes to answer the question anew, and how it arrived; absent for a press.
 */
export async function takeQuestion(
  client: WebClient,
  home: HomeTeam,
  keys: readonly [string, ...string[]],
  place: QuestionPlace,
  parts: ListenerParts,
  answer: () => Promise<Outcome>,
  event?: { readonly asked: string; readonly arrival: Arrival | undefined },
): Promise<void> {
  const taking = { client, home, key: keys[0], place, parts };
  const begun: Promise<void>[] = [];
  const begin = (isOurs: boolean): void => {
    if (!isOurs || begun.length > 0) return;
    const settled = settleQuestion(taking, answer);
    // It is awaited below, which may be after it has failed.
    settled.catch(() => undefined);
    begun.push(settled);
  };
  const take = () => parts.handlers.takeDelivery(keys, place, event?.asked ?? null, event && begin);
  try {
    begin(await takeDown(event?.arrival, take));
  } catch (error) {
    // Whoever has begun tells the asker, if there is anything to be told.
    if (begun.length === 0 && event?.arrival?.comesAgain !== true)
      await tellAsker(taking, 'refused');
    await Promise.all(begun);
    throw error;
  }
  await Promise.all(begun);
}

/** A question that is this process's to answer. */
export interface Taking {
  readonly client: WebClient;
  readonly home: HomeTeam;
  readonly key: string;
  readonly place: QuestionPlace;
  readonly parts: ListenerParts;
}

/** Answers what was taken, or tells its asker that it was not answered; then it is no longer open. */
export async function settleQuestion(
  taking: Taking,
  answer: () => Promise<Outcome>,
): Promise<void> {
  const { key, parts } = taking;
  const { handlers, log } = parts;
  const outcome = await answer().catch((error: unknown): Outcome => {
    log.error('A question could not be handled', { error: describe(error) });
    return 'refused';
  });
  const isSettled = outcome === 'answered' || (await tellAsker(taking, outcome));
  if (isSettled) await handlers.finishQuestion(key);
}

async function tellAsker(
  { client, home, place, parts }: Taking,
  what: Undelivered,
): Promise<boolean> {
  const { language } = await parts.findAsker(client, place.person, home);
  return tellUndelivered(client, { ...place, language }, what, parts);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
