// An event from Slack → acknowledged when it is taken down, so that what dies or fails before is sent again.

import { AsyncLocalStorage } from 'node:async_hooks';
import type { ReceiverEvent } from '@slack/bolt';

/** What is known of the event that is being handled. */
interface Arrival {
  readonly acknowledge: () => Promise<void>;
  /** True where Slack sends the event again if it is not acknowledged. */
  readonly comesAgain: boolean;
  isRefused: boolean;
}

const arrivals = new AsyncLocalStorage<Arrival>();

/**
 * Slack sends an event again at once, after a minute and after five.
 * @see https://docs.slack.dev/apis/events-api#retries
 */
const LAST_TRY = 3;

/**
 * Handles an event and acknowledges it in the end at the latest, or when `takeDown` has done its work;
 * not at all where that failed. Commands and presses are acknowledged by their listeners as before.
 */
export async function acknowledgeTaken(
  event: ReceiverEvent,
  handle: (event: ReceiverEvent) => Promise<void>,
): Promise<void> {
  if (event.body['type'] !== 'event_callback') return handle(event);
  let acknowledged: Promise<void> | null = null;
  const arrival: Arrival = {
    // Over a connection that is gone by now it fails; what is sent again has then been taken already.
    acknowledge: () =>
      (acknowledged ??= Promise.resolve()
        .then(() => event.ack())
        .catch(() => undefined)),
    comesAgain: (event.retryNum ?? 0) < LAST_TRY,
    isRefused: false,
  };
  await arrivals.run(arrival, () => handle({ ...event, ack: () => Promise.resolve() }));
  if (!arrival.isRefused) await arrival.acknowledge();
}

/** Does what makes the event ours, or known as taken before, and acknowledges it. Rejects as that does. */
export async function takeDown<T>(take: () => Promise<T>): Promise<T> {
  const arrival = arrivals.getStore();
  const taken = await take().catch((error: unknown) => {
    if (arrival !== undefined) arrival.isRefused = true;
    throw error;
  });
  await arrival?.acknowledge();
  return taken;
}

/** True where Slack will send again what is being handled, if it is not acknowledged. */
export function comesAgain(): boolean {
  return arrivals.getStore()?.comesAgain ?? false;
}
