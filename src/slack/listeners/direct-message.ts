// message.im → an answer in the thread of that message.

import type { App } from '@slack/bolt';
import { answerInThread } from '../answer-in-thread.js';
import type { ListenerParts } from '../parts.js';
import { readQuestion } from '../read-question.js';

/**
 * Each message to the bot begins a thread of its own, unless it is written in one. Edits, deletions
 * and whatever else comes as a subtype are not questions.
 * @see https://docs.slack.dev/reference/events/message.im
 */
export function listenToDirectMessages(app: App, parts: ListenerParts): void {
  app.event('message', async ({ event, body, client, context }) => {
    if (event.channel_type !== 'im') return;
    if (event.subtype !== undefined && event.subtype !== 'file_share') return;
    const { user, channel, ts } = event;
    if ((event as { readonly bot_id?: string }).bot_id !== undefined) return;
    if (!parts.seenEvents.isFirst([`event:${body.event_id}`, `message:${channel}:${ts}`])) return;
    const asker = await parts.findAsker(client, user, context);
    const thread = { channel, ts: event.thread_ts ?? ts };
    const request = {
      question: readQuestion(event.text, context.botUserId),
      conversationId: `${channel}:${thread.ts}`,
      language: asker.language,
      showPersonal: asker.isMember && body.is_ext_shared_channel !== true,
    };
    await answerInThread(client, thread, request, parts);
  });
}
