// A press on a follow-up button → the answer, where the button stands.

import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { answerPress } from '../answer-press.js';
import { ASK_ACTION } from '../blocks/action-values.js';
import type { ListenerParts } from '../parts.js';

const ACTION = new RegExp(`^${ASK_ACTION}\\d+$`);

/** A follow-up asks its question in full, in the conversation that it was offered in. */
export function listenToAskButtons(app: App, parts: ListenerParts): void {
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: ACTION },
    async ({ ack, body, action, client, respond, context }) => {
      await ack();
      await answerPress({ body, action, client, respond, context }, parts);
    },
  );
}
