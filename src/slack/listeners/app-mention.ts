// app_mention → an answer in the thread of the message that mentions the bot.

import type { App } from '@slack/bolt';
import { arrivalOf } from '../acknowledge-taken.js';
import { answerMessage } from '../answer-message.js';
import type { ListenerParts } from '../parts.js';

/** @see https://docs.slack.dev/reference/events/app_mention */
export function listenToMentions(app: App, parts: ListenerParts): void {
  app.event('app_mention', async ({ event, body, client, context }) => {
    const { user, channel, ts } = event;
    if (user === undefined || event.bot_id !== undefined) return;
    const { text, thread_ts } = event;
    const message = { user, channel, ts, thread_ts, text };
    await answerMessage(message, arrivalOf(body), client, context, parts);
  });
}
