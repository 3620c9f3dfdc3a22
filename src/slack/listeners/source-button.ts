// A press on "show source" → the lines around each citation, for the presser alone.

import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { personViewer } from '../../model/viewer.js';
import { readSourceValue, SOURCE_ACTION } from '../blocks/action-values.js';
import { openModal } from '../open-modal.js';
import type { ListenerParts } from '../parts.js';
import { sourceModal } from '../views/modals.js';

/** Shows what stands there now, and no more of it than the presser may see now. */
export function listenToSourceButtons(app: App, parts: ListenerParts): void {
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: SOURCE_ACTION },
    async ({ ack, body, action, client, context }) => {
      await ack();
      if (!(await parts.handlers.takeDelivery([`trigger:${body.trigger_id}`], null))) return;
      const person = body.user.id;
      const { audience, language: own } = await parts.findAsker(client, person, context);
      const language = own ?? 'sv';
      const place = body.channel?.id ?? '';
      const seen = await parts.handlers.seenBy(personViewer(person, place, audience));
      const excerpts = seen.showSources(readSourceValue(action.value), audience);
      const opening = { client, trigger: body.trigger_id, person, language };
      await openModal(opening, sourceModal(excerpts, language), parts);
    },
  );
}
