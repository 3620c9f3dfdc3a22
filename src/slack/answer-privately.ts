// A question → its answer, shown to the asker alone.

import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { RenderedMessage } from './blocks/render-card.js';
import type { Asker } from './find-asker.js';
import type { QuestionRequest } from './handlers.js';
import { INERT } from './inert.js';
import type { ListenerParts } from './parts.js';
import { postAnswer, type Posted } from './post-answer.js';
import { renderAnswer } from './render-answer.js';
import type { Outcome } from './take-question.js';
import { LATE, within } from './within.js';

/** Bolt gives a `response_url` no time limit of its own. */
const PATIENCE_MS = 10_000;

/** Answers with an ephemeral message through the `response_url` of a command or a press. */
export async function answerPrivately(
  client: WebClient,
  respond: RespondFn,
  request: QuestionRequest,
  parts: ListenerParts,
): Promise<Outcome> {
  const { message } = await renderAnswer(request, parts, {
    canShare: !request.place.startsWith('D'),
    canSendFiles: await parts.canSendFiles(client),
  });
  const posted = await respondPrivately(respond, message, parts);
  return posted === 'posted' ? 'answered' : posted;
}

/** Shows a message to whoever pressed or asked, beside what they see already. */
export function respondPrivately(
  respond: RespondFn,
  message: RenderedMessage,
  parts: Pick<ListenerParts, 'log' | 'wait'>,
): Promise<Posted> {
  return postAnswer(
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

/** A question that its asker alone sees the answer to: what it may tell is what its asker may know. */
export function privateRequest(
  question: string,
  { channel, person }: { readonly channel: string; readonly person: string },
  { audience, language }: Asker,
): QuestionRequest {
  return {
    question,
    conversationId: privateConversation(channel, person),
    language,
    person,
    place: channel,
    asker: audience,
    readers: audience,
    from: null,
  };
}

/** What one person is told in one channel, where no thread holds it together. */
export function privateConversation(channel: string, user: string): string {
  return `${channel}:only:${user}`;
}
