// /projekt → an answer that only the asker sees.

import type { App } from '@slack/bolt';
import { answerPrivately, privateRequest } from '../answer-privately.js';
import type { ListenerParts } from '../parts.js';
import { slowDown } from '../slow-down.js';
import { takeQuestion } from '../take-question.js';
import { asksForSummaryDialog, openSummaryDialog } from './summary-dialog.js';

export const PROJEKT_COMMAND = '/projekt';

/**
 * Acknowledged at once, answered through the `response_url`. What one person asks with the command
 * in one channel is one conversation.
 * @see https://docs.slack.dev/interactivity/implementing-slash-commands
 */
export function listenToProjektCommand(app: App, parts: ListenerParts): void {
  app.command(PROJEKT_COMMAND, async ({ command, ack, respond, client, context }) => {
    await ack();
    const { channel_id: channel, user_id: person } = command;
    const key = `trigger:${command.trigger_id}`;
    const place = { channel, thread: null, person, language: null };
    await takeQuestion(client, context, [key], place, parts, async () => {
      const asker = await parts.findAsker(client, person, context);
      const { language } = asker;
      if (parts.weekly !== undefined && asksForSummaryDialog(command.text)) {
        const { trigger_id: trigger } = command;
        const asked = { trigger, channel, language: language ?? ('sv' as const) };
        await openSummaryDialog(client, asked, parts.weekly);
        return 'answered';
      }
      const seconds = parts.handlers.secondsToWait(key);
      if (seconds > 0) return slowDown(respond, seconds, language, parts);
      const request = privateRequest(command.text.trim(), place, asker);
      return answerPrivately(client, respond, request, parts);
    });
  });
}
