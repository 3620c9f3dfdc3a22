// Questions that a process took and died over → answered by this one.

import type { WebClient } from '@slack/web-api';
import { answerTaken, type AskedIn, type AskedMessage } from './answer-message.js';
import type { InFlight } from './in-flight.js';
import type { ListenerParts } from './parts.js';
import { settleQuestion } from './take-question.js';

const PAUSE_MS = 3000;

/**
 * Looks every few seconds until the signal, and by that shows that this process is alive. Never
 * throws.
 */
export async function takeUpAbandoned(
  client: WebClient,
  home: AskedIn,
  parts: ListenerParts,
  inFlight: InFlight,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const abandoned = await parts.handlers.takeAbandoned().catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      parts.log.error('Abandoned questions could not be looked for', { reason });
      return [];
    });
    for (const { key, asked, ...place } of abandoned) {
      const message = JSON.parse(asked) as AskedMessage;
      const taking = { client, home, key, place, parts };
      const settled = settleQuestion(taking, () => answerTaken(message, client, home, parts));
      inFlight.track(settled).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        parts.log.error('An abandoned question could not be closed', { reason });
      });
    }
    await parts.wait(PAUSE_MS, signal).catch(() => undefined);
  }
}
