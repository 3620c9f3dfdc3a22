// What was chosen behind the three dots → done: a watch, a report, somebody to ask, a file.

import type { App, BlockAction, OverflowAction } from '@slack/bolt';
import { assertNever } from '../../model/assert-never.js';
import { personViewer } from '../../model/viewer.js';
import { slackActionTexts } from '../../texts/slack-action-texts.js';
import { respondPrivately } from '../answer-privately.js';
import { MORE_ACTION, readMoreValue } from '../blocks/action-values.js';
import { contactBlocks } from '../contact-blocks.js';
import { openModal } from '../open-modal.js';
import type { ListenerParts } from '../parts.js';
import { readPlace } from '../read-place.js';
import { sendContactFile } from '../send-contact-file.js';
import { sentence } from '../sentence.js';
import { sentenceModal, showingModal, wrongModal } from '../views/modals.js';
import { startWatching } from './watch-buttons.js';

/** Whoever chooses is looked up anew; an old message gives nobody a right. */
export function listenToMoreMenus(app: App, parts: ListenerParts): void {
  app.action<BlockAction<OverflowAction>>(
    { type: 'block_actions', action_id: MORE_ACTION },
    async ({ ack, body, action, client, respond, context }) => {
      await ack();
      const choice = readMoreValue(action.selected_option.value);
      const place = readPlace(body);
      if (choice === null || place === null) return;
      const { handlers } = parts;
      if (!(await handlers.takeDelivery([`trigger:${body.trigger_id}`], null))) return;
      const person = body.user.id;
      const { audience, language: own } = await parts.findAsker(client, person, context);
      const language = own ?? 'sv';
      const texts = slackActionTexts[language];
      const opening = { client, trigger: body.trigger_id, person, language };
      const { project, topics, kind } = choice;
      switch (kind) {
        case 'watch': {
          const watch = { project, field: topics[0] ?? null };
          await startWatching(
            respond,
            person,
            watch,
            { audience, place: place.channel },
            language,
            parts,
          );
          return;
        }
        case 'wrong': {
          const fields = topics.map((key) => ({
            key,
            name: handlers.fieldName(key, language) ?? key.replace(/^label:/, ''),
          }));
          const about = { project, message: `${place.channel}:${place.message}` };
          await openModal(opening, wrongModal(JSON.stringify(about), fields, language), parts);
          return;
        }
        case 'human': {
          const blocks = await contactBlocks(
            client,
            { project, person, audience, place: place.channel, language },
            parts,
          );
          const view =
            blocks === null
              ? sentenceModal(texts.humanTitle, texts.noContact, language)
              : showingModal(texts.humanTitle, blocks, language);
          await openModal(opening, view, parts);
          return;
        }
        case 'file': {
          const seen = await handlers.seenBy(personViewer(person, place.channel, audience));
          const file = await seen.contactFile(project, audience, person, place.channel);
          const outcome =
            file === null ? 'refused' : await sendContactFile(client, person, file, texts, parts);
          const words = { sent: texts.fileSent, refused: texts.noFile, failed: texts.actionFailed };
          await respondPrivately(respond, sentence(words[outcome]), parts);
          return;
        }
        default:
          assertNever(kind);
      }
    },
  );
}
