// A question → its answer, posted under the message that asked it.

import type { WebClient } from '@slack/web-api';
import { slackTexts } from '../texts/slack-texts.js';
import type { QuestionRequest } from './handlers.js';
import { INERT } from './inert.js';
import type { ListenerParts } from './parts.js';
import { postAnswer } from './post-answer.js';
import { postInThread } from './post-in-thread.js';
import { drawAnswer } from './render-answer.js';
import { showStatus, type Thread } from './show-status.js';
import type { Outcome } from './take-question.js';

/**
 * Answers, and posts the answer in the thread, once; where that takes a while, a status shows that
 * the bot is at work. What only the asker may see is shown to them alone, beneath it.
 */
export async function answerInThread(
  client: WebClient,
  thread: Thread,
  key: string,
  request: QuestionRequest,
  parts: ListenerParts,
): Promise<Outcome> {
  const status = showStatus(client, thread, slackTexts[request.language ?? 'sv'], parts.wait);
  try {
    const { kept } = await drawAnswer(request, parts, {
      canShare: false,
      canSendFiles: await parts.canSendFiles(client),
    });
    await status.settled();
    const message = kept.then((answer) => answer.message);
    const posted = await postInThread(client, thread, key, message, parts);
    if (posted !== 'posted') return posted;
    const { aside } = await kept;
    if (aside === null) return 'answered';
    const place = { channel: thread.channel, thread_ts: thread.ts, user: request.person };
    const shown = await postAnswer(
      aside,
      (body) => client.chat.postEphemeral({ ...place, ...body, ...INERT }),
      parts,
    );
    return shown === 'posted' ? 'answered' : shown;
  } finally {
    status.end();
  }
}
