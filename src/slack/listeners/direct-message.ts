// message.im → an answer in the thread of that message.

import type { App } from '@slack/bolt';
import { arrivalOf } from '../acknowledge-taken.js';
import { answerMessage } from '../answer-message.js';
import type { ListenerParts } from '../parts.js';

/**
 * Each message to the bot begins a thread of its own, unless it is written in one. Edits, deletions
 * and whatever else comes as a subtype are not questions.
 * @see https://docs.slack.dev/reference/events/message.im
 */
export function listenToDirectMessages(app: App, parts: ListenerParts): void {
  app.event('message', async ({ event, body, client, context }) => {
    if (event.channel_type !== 'im') return;
    if (event.subtype !== undefined && event.subtype !== 'file_share') return;
    if ((event as { readonly bot_id?: string }).bot_id !== undefined) return;
    const { user, channel, ts, text, thread_ts } = event;
    const message = { user, channel, ts, thread_ts, text };
    await answerMessage(message, arrivalOf(body), client, context, parts);
  });
}
