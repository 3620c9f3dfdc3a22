// Questions that were taken and never finished, by this process or one that has died → told to their askers.

import type { WebClient } from '@slack/web-api';
import type { DoorParts } from './parts.js';
import { tellUndelivered } from './tell-undelivered.js';

const PAUSE_MS = 30_000;
/** After so many rounds of trying, the place or the person is gone. */
const ROUNDS = 10;

/** Looks at once and then every half minute, until the signal. Never throws. */
export async function tellOverdue(
  client: WebClient,
  parts: DoorParts,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await round(client, parts).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      parts.log.error('Unanswered questions could not be looked for', { reason });
    });
    await parts.wait(PAUSE_MS, signal).catch(() => undefined);
  }
}

async function round(client: WebClient, parts: DoorParts): Promise<void> {
  const { handlers, log } = parts;
  for (const question of await handlers.takeOverdue()) {
    const isTold = await tellUndelivered(client, question, 'unknown', parts);
    if (!isTold && question.attempts < ROUNDS) continue;
    log.warn('A question was not answered in time', { told: isTold });
    await handlers.finishQuestion(question.key);
  }
}
