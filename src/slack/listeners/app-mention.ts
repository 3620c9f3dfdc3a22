// app_mention → an answer in the thread of the message that mentions the bot.

import type { App } from '@slack/bolt';
import { answerInThread } from '../answer-in-thread.js';
import type { ListenerParts } from '../parts.js';
import { readQuestion } from '../read-question.js';

/** @see https://docs.slack.dev/reference/events/app_mention */
export function listenToMentions(app: App, parts: ListenerParts): void {
  app.event('app_mention', async ({ event, body, client, context }) => {
    const { user, channel, ts } = event;
    if (user === undefined || event.bot_id !== undefined) return;
    if (!parts.seenEvents.isFirst([`event:${body.event_id}`, `message:${channel}:${ts}`])) return;
    parts.channels.note(channel, body.is_ext_shared_channel);
    const asker = await parts.findAsker(client, user, context);
    const thread = { channel, ts: event.thread_ts ?? ts };
    const request = {
      question: readQuestion(event.text, context.botUserId),
      conversationId: `${channel}:${thread.ts}`,
      language: asker.language,
      showPersonal: asker.isMember && !parts.channels.mayHave(channel),
    };
    await answerInThread(client, thread, request, parts);
  });
}
