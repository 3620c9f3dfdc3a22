// Thumbs, and what is said with one that points down → kept, with thanks.

import type { App, BlockAction } from '@slack/bolt';
import { z } from 'zod';
import { slackActionTexts } from '../../texts/slack-action-texts.js';
import { respondPrivately } from '../answer-privately.js';
import { FEEDBACK_ACTION, readFeedbackValue } from '../blocks/action-values.js';
import { openModal } from '../open-modal.js';
import type { ListenerParts } from '../parts.js';
import { readPlace } from '../read-place.js';
import { sentence } from '../sentence.js';
import { FEEDBACK_REASONS, FEEDBACK_VIEW, feedbackModal, sentenceModal } from '../views/modals.js';

const metadataShape = z.object({ message: z.string(), project: z.string().nullable() });
const saidShape = z.object({
  reason: z.object({
    reason: z.object({ selected_option: z.object({ value: z.enum(FEEDBACK_REASONS) }) }),
  }),
  comment: z.object({ comment: z.object({ value: z.string().nullish() }) }),
});

/** A thumb counts at once, even if nothing more is said. */
export function listenToFeedback(app: App, parts: ListenerParts): void {
  const { handlers, findAsker } = parts;
  app.action<BlockAction>(
    { type: 'block_actions', action_id: FEEDBACK_ACTION },
    async ({ ack, body, action, client, respond, context }) => {
      await ack();
      const value = 'value' in action && typeof action.value === 'string' ? action.value : '';
      const choice = readFeedbackValue(value);
      const place = readPlace(body);
      if (choice === null || place === null) return;
      if (!(await handlers.takeDelivery([`trigger:${body.trigger_id}`], null))) return;
      const person = body.user.id;
      const { verdict, project } = choice;
      const message = `${place.channel}:${place.message}`;
      await handlers.giveFeedback({
        person,
        message,
        verdict,
        reason: null,
        comment: null,
        project,
      });
      const { language: own } = await findAsker(client, person, context);
      const language = own ?? 'sv';
      if (verdict === 'good') {
        await respondPrivately(respond, sentence(slackActionTexts[language].thanks), parts);
        return;
      }
      const view = feedbackModal(JSON.stringify({ message, project }), language);
      await openModal({ client, trigger: body.trigger_id, person, language }, view, parts);
    },
  );
  app.view(FEEDBACK_VIEW, async ({ ack, body, view, client, context }) => {
    const person = body.user.id;
    const { language: own } = await findAsker(client, person, context);
    const texts = slackActionTexts[own ?? 'sv'];
    const said = saidShape.safeParse(view.state.values);
    const about = metadataShape.safeParse(JSON.parse(view.private_metadata || 'null'));
    if (said.success && about.success) {
      await handlers.giveFeedback({
        person,
        ...about.data,
        verdict: 'bad',
        reason: said.data.reason.reason.selected_option.value,
        comment: said.data.comment.comment.value ?? null,
      });
    }
    const thanks = sentenceModal(texts.thanksTitle, texts.thanks, own ?? 'sv');
    await ack({ response_action: 'update', view: thanks });
  });
}
