// A question → its answer, posted under the message that asked it.

import type { WebClient } from '@slack/web-api';
import { slackTexts } from '../texts/slack-texts.js';
import type { QuestionRequest } from './handlers.js';
import type { ListenerParts } from './parts.js';
import { postAnswer } from './post-answer.js';
import { renderAnswer } from './render-answer.js';
import { showStatus, type Thread } from './show-status.js';

/** Shows that the bot is at work, answers, and posts the answer in the thread, once. */
export async function answerInThread(
  client: WebClient,
  thread: Thread,
  request: QuestionRequest,
  parts: ListenerParts,
): Promise<void> {
  const status = showStatus(client, thread, slackTexts[request.language ?? 'sv'], parts.wait);
  const message = await renderAnswer(request, parts);
  await status.settled();
  const place = { channel: thread.channel, thread_ts: thread.ts };
  await postAnswer(
    message,
    (body) => client.chat.postMessage({ ...place, ...body, ...INERT }),
    parts,
  );
  status.end();
}

/** Nothing in an answer unfolds into a preview, or is read as markup, a link or a name. */
export const INERT = {
  unfurl_links: false,
  unfurl_media: false,
  mrkdwn: false,
  parse: 'none',
  link_names: false,
} as const;
