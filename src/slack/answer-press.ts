// A press on one of our buttons → the answer to the question that it carries.

import type { BlockAction, ButtonAction, RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { answerInThread } from './answer-in-thread.js';
import { answerPrivately, privateConversation } from './answer-privately.js';
import type { HomeTeam } from './find-asker.js';
import { readQuestionValue } from './blocks/question-value.js';
import type { ListenerParts } from './parts.js';
import { readPlace } from './read-place.js';
import { slowDown } from './slow-down.js';
import { takeQuestion } from './take-question.js';

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
 */
export async function answerPress(press: Press, parts: ListenerParts): Promise<void> {
  const { body, action, client, respond, context } = press;
  const place = readPlace(body);
  const carried = readQuestionValue(action.value);
  if (place === null || carried === null) {
    parts.log.warn('A button was pressed that belongs to no message');
    return;
  }
  const { channel, thread } = place;
  const person = body.user.id;
  const key = `trigger:${body.trigger_id}`;
  await takeQuestion(
    client,
    context,
    [key],
    { channel, thread: thread ?? place.privateThread, person, language: null },
    parts,
    async () => {
      const { audience, language } = await parts.findAsker(client, person, context);
      const common = { ...carried, language, person, place: channel, asker: audience };
      const seconds = parts.handlers.secondsToWait(key);
      if (seconds > 0) return slowDown(respond, seconds, language, parts);
      if (thread === null) {
        const conversationId = privateConversation(channel, person);
        return answerPrivately(
          client,
          respond,
          { ...common, conversationId, readers: audience },
          parts,
        );
      }
      const readers = channel.startsWith('D') ? audience : 'outsider';
      const request = { ...common, conversationId: `${channel}:${thread}`, readers } as const;
      return answerInThread(client, { channel, ts: thread }, key, request, parts);
    },
  );
}
