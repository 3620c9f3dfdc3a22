// The two shortcuts → a search for contacts in a modal, and an answer to what a message says.

import type { App, MessageShortcut } from '@slack/bolt';
import { personViewer } from '../../model/viewer.js';
import { slackTexts } from '../../texts/slack-texts.js';
import { answerPrivately, privateConversation } from '../answer-privately.js';
import { cardBody } from '../blocks/card-to-blocks.js';
import type { AnyBlock } from '../blocks/new-blocks.js';
import { tileBlocks } from '../blocks/picture-blocks.js';
import { section } from '../blocks/row-blocks.js';
import { slackNameBlocks } from '../contact-blocks.js';
import { openModal } from '../open-modal.js';
import type { ListenerParts } from '../parts.js';
import { readQuestion } from '../read-question.js';
import { slowDown } from '../slow-down.js';
import { takeQuestion } from '../take-question.js';
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
          ...(card.tiles ?? []).slice(0, 3).flatMap((tile) => tileBlocks([{ ...tile }], language)),
          ...cardBody(card),
          ...(await slackNameBlocks(client, card, { audience, language, seen }, parts)),
        ];
    await ack({ response_action: 'update', view: contactModal(withoutPresses(found), language) });
  });
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
        const { audience, language } = await parts.findAsker(client, person, context);
        const seconds = parts.limit.count(person);
        if (seconds > 0) return slowDown(respond, seconds, language, parts);
        const request = {
          question: readQuestion(body.message.text, context.botUserId),
          conversationId: privateConversation(channel, person),
          language,
          person,
          place: channel,
          asker: audience,
          readers: audience,
          from: null,
        };
        return answerPrivately(client, respond, request, parts);
      });
    },
  );
}

/** A modal is not a place to ask on from. */
function withoutPresses(blocks: readonly AnyBlock[]): readonly AnyBlock[] {
  return blocks.map((block) => {
    if (block.type !== 'card') return block;
    const kept = Object.entries(block).filter(([name]) => name !== 'actions');
    return Object.fromEntries(kept) as unknown as AnyBlock;
  });
}
