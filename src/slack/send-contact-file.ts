// A vCard → a file in the person's conversation with the bot.

import type { WebClient } from '@slack/web-api';
import type { SlackActionTexts } from '../texts/slack-action-texts.js';
import { toMessageText } from './blocks/mrkdwn.js';
import type { ContactFile } from './handlers.js';
import type { ListenerParts } from './parts.js';

/** True if it was sent; false where the optional scope for files is not granted, or Slack fails. */
export async function sendContactFile(
  client: WebClient,
  person: string,
  { name, text }: ContactFile,
  texts: SlackActionTexts,
  { log, canSendFiles }: ListenerParts,
): Promise<boolean> {
  if (!(await canSendFiles(client))) return false;
  try {
    const words = toMessageText(texts.fileComment);
    const { channel, ts } = await client.chat.postMessage({ channel: person, text: words });
    if (channel === undefined || ts === undefined) return false;
    await client.filesUploadV2({
      channel_id: channel,
      thread_ts: ts,
      filename: name,
      title: name,
      content: text,
    });
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn('A contact file could not be sent', { reason });
    return false;
  }
}
