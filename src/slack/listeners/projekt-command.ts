// /projekt → an answer that only the asker sees.

import type { App } from '@slack/bolt';
import { answerPrivately, privateConversation } from '../answer-privately.js';
import type { ListenerParts } from '../parts.js';

export const PROJEKT_COMMAND = '/projekt';

/**
 * Acknowledged at once, answered through the `response_url`. What one person asks with the command
 * in one channel is one conversation.
 * @see https://docs.slack.dev/interactivity/implementing-slash-commands
 */
export function listenToProjektCommand(app: App, parts: ListenerParts): void {
  app.command(PROJEKT_COMMAND, async ({ command, ack, respond, client, context }) => {
    await ack();
    if (!parts.seenEvents.isFirst([`trigger:${command.trigger_id}`])) return;
    const asker = await parts.findAsker(client, command.user_id, context);
    const request = {
      question: command.text.trim(),
      conversationId: privateConversation(command.channel_id, command.user_id),
      language: asker.language,
      showPersonal: asker.isMember,
    };
    await answerPrivately(respond, request, parts);
  });
}
