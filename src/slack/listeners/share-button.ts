// A press on "share in channel" → the answer for all to see, made anew for them, with the sharer's name.

import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Language } from '../../model/language.js';
import { slackActionTexts } from '../../texts/slack-action-texts.js';
import { slackTexts } from '../../texts/slack-texts.js';
import { respondPrivately } from '../answer-privately.js';
import { NOWHERE } from '../blocks/action-blocks.js';
import { SHARE_ACTION } from '../blocks/action-values.js';
import { clip, plainText, toMessageText } from '../blocks/mrkdwn.js';
import type { AnyBlock } from '../blocks/new-blocks.js';
import { readQuestionValue, type CarriedQuestion } from '../blocks/question-value.js';
import { renderCard, type RenderedMessage } from '../blocks/render-card.js';
import { INERT } from '../inert.js';
import type { ListenerParts } from '../parts.js';
import { postAnswer } from '../post-answer.js';
import { readPlace, type PressPlace } from '../read-place.js';
import { sentence } from '../sentence.js';

const QUESTION_CHARACTERS = 300;

/**
 * What is shared is not what the sharer saw but what everybody may see, as the sheets are now. One
 * message is shared once, however often the button is pressed.
 */
export function listenToShareButtons(app: App, parts: ListenerParts): void {
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: SHARE_ACTION },
    async ({ ack, body, action, client, respond, context }) => {
      await ack();
      const place = readPlace(body);
      const carried = readQuestionValue(action.value);
      if (place === null || carried === null) return;
      const person = body.user.id;
      const key = `share:${place.channel}:${place.message}:${person}`;
      const { language: own } = await parts.findAsker(client, person, context);
      const texts = slackActionTexts[own ?? 'sv'];
      const tell = (words: string) => respondPrivately(respond, sentence(words), parts);
      if (!(await parts.handlers.takeDelivery([key], null))) return;
      const shared = await renderShared(carried, place, person, own, parts);
      if (shared === null) {
        await tell(texts.cannotShare);
        return;
      }
      const thread = place.privateThread === null ? {} : { thread_ts: place.privateThread };
      const posted = await postAnswer(
        shared,
        (message) =>
          client.chat.postMessage({ channel: place.channel, ...thread, ...message, ...INERT }),
        parts,
      );
      const { maybeLost } = slackTexts[own ?? 'sv'];
      const { shared: done, notInChannel: refused } = texts;
      const words = { posted: done, refused, unknown: maybeLost, hanging: maybeLost };
      await tell(words[posted]);
    },
  );
}

async function renderShared(
  { question, from }: CarriedQuestion,
  { channel, message }: PressPlace,
  person: string,
  language: Language | null,
  { handlers, cardToText }: ListenerParts,
): Promise<RenderedMessage | null> {
  const { card, kept } = await handlers.answerQuestion({
    question,
    conversationId: `${channel}:shared:${message}`,
    language,
    person,
    place: channel,
    asker: 'outsider',
    readers: 'outsider',
    from,
  });
  await kept;
  if (card.status !== 'answered') return null;
  if (card.personal && !handlers.mayShowContacts('outsider')) return null;
  const { text, rungs } = renderCard(card, cardToText, NOWHERE);
  const texts = slackActionTexts[card.language];
  const asked = `${texts.sharedQuestion}${clip(question, QUESTION_CHARACTERS)}`;
  const by: AnyBlock = {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: `${texts.sharedBy}<@${person}>` }, plainText(asked)],
  };
  return {
    text: `${text}\n\n${texts.sharedBy}<@${person}>\n${toMessageText(asked)}`,
    rungs: rungs.map((draw) => () => [...draw(), by]),
  };
}
