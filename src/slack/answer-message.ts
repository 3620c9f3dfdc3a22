// A message to the bot → its answer in the thread of that message.

import type { WebClient } from '@slack/web-api';
import { slackTexts } from '../texts/slack-texts.js';
import { answerInThread } from './answer-in-thread.js';
import type { HomeTeam } from './find-asker.js';
import type { ListenerParts } from './parts.js';
import { postInThread } from './post-in-thread.js';
import { readQuestion } from './read-question.js';
import { sentence } from './sentence.js';
import { takeQuestion } from './take-question.js';

export interface AskedMessage {
  readonly eventId: string;
  readonly user: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts: string | undefined;
  readonly text: string | undefined;
}

/**
 * Answers once, however often and as however many events the message comes. In a direct message the
 * asker alone reads the answer; in a channel there may be guests and outsiders, since the bot does
 * not look into who is in it.
 */
export async function answerMessage(
  message: AskedMessage,
  client: WebClient,
  home: HomeTeam & { readonly botUserId?: string | undefined },
  parts: ListenerParts,
): Promise<void> {
  const { user: person, channel, ts } = message;
  const key = `message:${channel}:${ts}`;
  const thread = { channel, ts: message.thread_ts ?? ts };
  const place = { channel, thread: thread.ts, person, language: null };
  await takeQuestion(client, home, [key, `event:${message.eventId}`], place, parts, async () => {
    const { audience, language } = await parts.findAsker(client, person, home);
    const seconds = parts.limit.count(person);
    if (seconds > 0) {
      const words = slackTexts[language ?? 'sv'].slowDown(seconds);
      const posted = await postInThread(client, thread, key, sentence(words), parts);
      return posted === 'posted' ? 'answered' : posted;
    }
    const request = {
      question: readQuestion(message.text, home.botUserId),
      conversationId: `${channel}:${thread.ts}`,
      isFirst: message.thread_ts === undefined,
      language,
      person,
      place: channel,
      asker: audience,
      readers: channel.startsWith('D') ? audience : 'outsider',
      from: null,
    } as const;
    return answerInThread(client, thread, key, request, parts);
  });
}
