// An event from Slack → acknowledged when it is taken down, so that what dies or fails before is sent again.

import type { ReceiverEvent } from '@slack/bolt';

/** What is known of an event that is being handled. */
export interface Arrival {
  readonly acknowledge: () => Promise<void>;
  /** True where Slack sends the event again if it is not acknowledged. */
  readonly comesAgain: boolean;
  isRefused: boolean;
}

/** By their bodies, which is what listeners get of an event. */
const arrivals = new WeakMap<object, Arrival>();

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
  arrivals.set(event.body, arrival);
  await handle({ ...event, ack: () => Promise.resolve() });
  if (!arrival.isRefused) await arrival.acknowledge();
}

/** How an event arrived whose body this is; undefined for what is acknowledged by its listener. */
export function arrivalOf(body: object): Arrival | undefined {
  return arrivals.get(body);
}

/** Does what makes the event ours, or known as taken before, and acknowledges it. Rejects as that does. */
export async function takeDown<T>(
  arrival: Arrival | undefined,
  take: () => Promise<T>,
): Promise<T> {
  const taken = await take().catch((error: unknown) => {
    if (arrival !== undefined) arrival.isRefused = true;
    throw error;
  });
  await arrival?.acknowledge();
  return taken;
}
