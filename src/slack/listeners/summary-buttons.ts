// Presses on the buttons of summaries → paused, resumed, changed, removed, or their details shown.

import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { ListenerParts } from '../parts.js';
import { publishHome } from '../publish-home.js';
import { SUMMARY_ACTIONS } from '../weekly/home-section.js';
import { DETAILS_ACTION, type SummaryContent } from '../weekly/render-summary.js';
import { openSummaryDialog } from './summary-dialog.js';

/** Only its owner may change a summary; anybody in the channel may ask for the details. */
export function listenToSummaryButtons(app: App, parts: ListenerParts): void {
  const { weekly } = parts;
  if (weekly === undefined) return;

  for (const name of ['pause', 'resume', 'remove'] as const) {
    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: SUMMARY_ACTIONS[name] },
      async ({ ack, body, action, client, context }) => {
        await ack();
        const id = action.value ?? '';
        if ((await weekly.find(id))?.owner !== body.user.id) return;
        await weekly[name](id);
        const { audience, language } = await parts.findAsker(client, body.user.id, context);
        const owner = { person: body.user.id, audience, language: language ?? 'sv' };
        await publishHome(client, owner, parts);
      },
    );
  }

  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: SUMMARY_ACTIONS.change },
    async ({ ack, body, action, client, context }) => {
      await ack();
      const subscription = await weekly.find(action.value ?? '');
      if (subscription?.owner !== body.user.id) return;
      const { language } = await parts.findAsker(client, body.user.id, context);
      const change = { id: subscription.id, choice: subscription };
      const asked = { trigger: body.trigger_id, channel: null, language: language ?? 'sv', change };
      await openSummaryDialog(client, asked, weekly);
    },
  );

  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: DETAILS_ACTION },
    async ({ ack, body, action, client }) => {
      await ack();
      const { channel, message } = body;
      if (channel === undefined || message === undefined) return;
      // Taken before they are posted: a thread that lacks one is better than one that has it twice.
      const details = await weekly.takeDetails(action.value ?? '');
      for (const content of details ?? []) {
        const { text, tiers } = JSON.parse(content) as SummaryContent;
        const blocks = [...(tiers[0] ?? [])];
        await client.chat.postMessage({
          channel: channel.id,
          thread_ts: message.ts,
          text,
          ...(blocks.length > 0 && { blocks }),
          unfurl_links: false,
        });
      }
    },
  );
}
