// A vCard → a file in the person's conversation with the bot.

import type { WebClient } from '@slack/web-api';
import type { SlackActionTexts } from '../texts/slack-action-texts.js';
import { toMessageText } from './blocks/mrkdwn.js';
import type { ContactFile } from './handlers.js';
import type { ListenerParts } from './parts.js';

/** `refused` where the optional scope for files is not granted; `failed` where Slack fails. */
export type FileOutcome = 'sent' | 'refused' | 'failed';

/** Never throws: what failed is told in the log. */
export async function sendContactFile(
  client: WebClient,
  person: string,
  { name, text }: ContactFile,
  texts: SlackActionTexts,
  { log, canSendFiles }: ListenerParts,
): Promise<FileOutcome> {
  if (!(await canSendFiles(client))) return 'refused';
  try {
    const words = toMessageText(texts.fileComment);
    const { channel, ts } = await client.chat.postMessage({ channel: person, text: words });
    if (channel === undefined || ts === undefined) return 'failed';
    await client.filesUploadV2({
      channel_id: channel,
      thread_ts: ts,
      filename: name,
      title: name,
      content: text,
    });
    return 'sent';
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn('A contact file could not be sent', { reason });
    return 'failed';
  }
}
