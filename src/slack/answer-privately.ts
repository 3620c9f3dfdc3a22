// A question → its answer, shown to the asker alone.

import type { RespondFn } from '@slack/bolt';
import { INERT } from './answer-in-thread.js';
import type { QuestionRequest } from './handlers.js';
import type { ListenerParts } from './parts.js';
import { postAnswer } from './post-answer.js';
import { renderAnswer } from './render-answer.js';
import { LATE, within } from './within.js';

/** Bolt gives a `response_url` no time limit of its own. */
const PATIENCE_MS = 10_000;

/** Answers with an ephemeral message through the `response_url` of a command or a press. */
export async function answerPrivately(
  respond: RespondFn,
  request: QuestionRequest,
  parts: ListenerParts,
): Promise<void> {
  const message = await renderAnswer(request, parts);
  await postAnswer(
    message,
    async (body) => {
      const sent = respond({
        response_type: 'ephemeral',
        replace_original: false,
        ...body,
        ...INERT,
      });
      const outcome = await within(sent, PATIENCE_MS, parts.wait);
      if (outcome === LATE) throw new Error('The response_url did not answer in time');
    },
    parts,
  );
}

/** What one person is told in one channel, where no thread holds it together. */
export function privateConversation(channel: string, user: string): string {
  return `${channel}:only:${user}`;
}
