// A press on one of our buttons → the answer to the question that it carries.

import type { BlockAction, ButtonAction, RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { answerInThread } from './answer-in-thread.js';
import { answerPrivately, privateConversation } from './answer-privately.js';
import type { HomeTeam } from './find-asker.js';
import type { ListenerParts } from './parts.js';

/** A press as Bolt hands it over. */
export interface Press {
  readonly body: BlockAction;
  readonly action: ButtonAction;
  readonly client: WebClient;
  readonly respond: RespondFn;
  readonly context: HomeTeam;
}

/**
 * Answers where the button stands: to the presser alone under a message that only they see, else in
 * its thread. Whoever presses is looked up anew; a button carries a question, never a right.
 * @see https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
 */
export async function answerPress(press: Press, parts: ListenerParts): Promise<void> {
  const { body, action, client, respond, context } = press;
  if (!parts.seenEvents.isFirst([`trigger:${body.trigger_id}`])) return;
  const place = readPlace(body);
  const question = action.value;
  if (place === null || question === undefined) {
    parts.log.warn('A button was pressed that belongs to no message');
    return;
  }
  const asker = await parts.findAsker(client, body.user.id, context);
  const { channel, ts } = place;
  const common = { question, language: asker.language };
  if (ts === null) {
    const conversationId = privateConversation(channel, body.user.id);
    const request = { ...common, conversationId, showPersonal: asker.isMember };
    await answerPrivately(respond, request, parts);
    return;
  }
  const showPersonal = asker.isMember && !parts.channels.mayHave(channel);
  const request = { ...common, conversationId: `${channel}:${ts}`, showPersonal };
  await answerInThread(client, { channel, ts }, request, parts);
}

/** Channel and root of the thread; no root where the message is one that only the presser sees. */
function readPlace(
  body: BlockAction,
): { readonly channel: string; readonly ts: string | null } | null {
  const container: Readonly<Record<string, unknown>> = body.container;
  const { is_ephemeral, channel_id, thread_ts, message_ts } = container;
  const channel = typeof channel_id === 'string' ? channel_id : body.channel?.id;
  if (channel === undefined) return null;
  if (is_ephemeral === true) return { channel, ts: null };
  const inMessage: unknown = body.message?.['thread_ts'];
  const ts = [thread_ts, inMessage, message_ts, body.message?.ts].find(
    (value) => typeof value === 'string',
  );
  return ts === undefined ? null : { channel, ts };
}
