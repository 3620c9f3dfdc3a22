// A press on a choice → the answer, where the button stands.

import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { answerPress } from '../answer-press.js';
import { CHOOSE_ACTION } from '../blocks/action-values.js';
import type { ListenerParts } from '../parts.js';

const ACTION = new RegExp(`^${CHOOSE_ACTION}\\d+$`);

/** A choice asks the question again with the chosen project in it, in the same conversation. */
export function listenToChooseButtons(app: App, parts: ListenerParts): void {
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: ACTION },
    async ({ ack, body, action, client, respond, context }) => {
      await ack();
      await answerPress({ body, action, client, respond, context }, parts);
    },
  );
}
