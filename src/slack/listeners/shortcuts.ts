// The two shortcuts → a search for contacts in a modal, and an answer to what a message says.

import type { App, BlockAction, ButtonAction, MessageShortcut } from '@slack/bolt';
import { personViewer } from '../../model/viewer.js';
import { slackActionTexts } from '../../texts/slack-action-texts.js';
import { slackTexts } from '../../texts/slack-texts.js';
import { answerPrivately, privateRequest } from '../answer-privately.js';
import { section } from '../blocks/row-blocks.js';
import { slackNameBlocks } from '../contact-blocks.js';
import { openModal, tellDirectly } from '../open-modal.js';
import type { ListenerParts } from '../parts.js';
import { readQuestion } from '../read-question.js';
import { sendContactFile } from '../send-contact-file.js';
import { slowDown } from '../slow-down.js';
import { takeQuestion } from '../take-question.js';
import { contactResults, CONTACT_FILE } from '../views/contact-results.js';
import { contactModal, CONTACT_VIEW } from '../views/modals.js';

export const CONTACT_SHORTCUT = 'find_contact';
export const MESSAGE_SHORTCUT = 'ask_about_message';

/** @see https://docs.slack.dev/interactivity/implementing-shortcuts */
export function listenToShortcuts(app: App, parts: ListenerParts): void {
  app.shortcut(
    { type: 'shortcut', callback_id: CONTACT_SHORTCUT },
    async ({ ack, body, client, context }) => {
      await ack();
      const person = body.user.id;
      const { language: own } = await parts.findAsker(client, person, context);
      const opening = { client, trigger: body.trigger_id, person, language: own ?? 'sv' };
      await openModal(opening, contactModal([], opening.language), parts);
    },
  );
  app.view(CONTACT_VIEW, async ({ ack, body, view, client, context }) => {
    const person = body.user.id;
    const { audience, language: own } = await parts.findAsker(client, person, context);
    const language = own ?? 'sv';
    const words = view.state.values['words']?.['words']?.value?.trim() ?? '';
    const { handlers } = parts;
    const seen = await handlers.seenBy(personViewer(person, 'shortcut', audience));
    const card = await seen.findContacts(words, audience, person, 'shortcut', language);
    const isWithheld = card.personal && !handlers.mayShowContacts(audience);
    const found = isWithheld
      ? [section(slackTexts[language].contactsWithheld)]
      : [
          ...contactResults(card, await parts.canSendFiles(client)),
          ...(await slackNameBlocks(client, card, { audience, language, seen }, parts)),
        ];
    await ack({ response_action: 'update', view: contactModal(found, language) });
  });
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: CONTACT_FILE },
    async ({ ack, body, action, client, context }) => {
      await ack();
      const { handlers } = parts;
      if (!(await handlers.takeDelivery([`trigger:${body.trigger_id}`], null))) return;
      const person = body.user.id;
      const { audience, language } = await parts.findAsker(client, person, context);
      const texts = slackActionTexts[language ?? 'sv'];
      const seen = await handlers.seenBy(personViewer(person, 'shortcut', audience));
      const file = await seen.contactFile(action.value ?? '', audience, person, 'shortcut');
      const outcome =
        file === null ? 'refused' : await sendContactFile(client, person, file, texts, parts);
      if (outcome === 'sent') return;
      const words = outcome === 'refused' ? texts.noFile : texts.actionFailed;
      await tellDirectly(client, person, words, parts);
    },
  );
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: MESSAGE_SHORTCUT },
    async ({ ack, body, client, respond, context }) => {
      await ack();
      const person = body.user.id;
      const channel = body.channel.id;
      const root: unknown = body.message['thread_ts'];
      const thread = typeof root === 'string' ? root : null;
      const place = { channel, thread, person, language: null };
      const key = `trigger:${body.trigger_id}`;
      await takeQuestion(client, context, [key], place, parts, async () => {
        const asker = await parts.findAsker(client, person, context);
        const seconds = parts.handlers.secondsToWait(key);
        if (seconds > 0) return slowDown(respond, seconds, asker.language, parts);
        const request = privateRequest(
          readQuestion(body.message.text, context.botUserId),
          place,
          asker,
        );
        return answerPrivately(client, respond, request, parts);
      });
    },
  );
}
