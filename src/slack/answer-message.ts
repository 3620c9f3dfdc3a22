// A message to the bot → its answer in the thread of that message.

import type { WebClient } from '@slack/web-api';
import { slackTexts } from '../texts/slack-texts.js';
import type { Arrival } from './acknowledge-taken.js';
import { answerInThread } from './answer-in-thread.js';
import type { HomeTeam } from './find-asker.js';
import type { ListenerParts } from './parts.js';
import { postInThread } from './post-in-thread.js';
import { readQuestion } from './read-question.js';
import { sentence } from './sentence.js';
import { takeQuestion, type Outcome } from './take-question.js';

export interface AskedMessage {
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
  arrival: Arrival | undefined,
  client: WebClient,
  home: AskedIn,
  parts: ListenerParts,
): Promise<void> {
  const { user: person, channel, ts } = message;
  // An event that is sent again is about the same message.
  const keys = [keyOf(message)] as const;
  const place = { channel, thread: message.thread_ts ?? ts, person, language: null };
  const answer = () => answerTaken(message, client, home, parts);
  await takeQuestion(client, home, keys, place, parts, answer, {
    asked: JSON.stringify(message),
    arrival,
  });
}

/** The workspace, and the bot's own id there. */
export type AskedIn = HomeTeam & { readonly botUserId?: string | undefined };

function keyOf({ channel, ts }: AskedMessage): string {
  return `message:${channel}:${ts}`;
}

/** Answers a message that this process has taken. */
export async function answerTaken(
  message: AskedMessage,
  client: WebClient,
  home: AskedIn,
  parts: ListenerParts,
): Promise<Outcome> {
  const { user: person, channel, ts } = message;
  const key = keyOf(message);
  const thread = { channel, ts: message.thread_ts ?? ts };
  const { audience, language } = await parts.findAsker(client, person, home);
  const seconds = parts.handlers.secondsToWait(key);
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
}
