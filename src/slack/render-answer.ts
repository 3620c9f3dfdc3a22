// A question → the message that answers it, whatever happens on the way.

import { slackTexts } from '../texts/slack-texts.js';
import type { Said } from '../model/card.js';
import { plainText, toMessageText } from './blocks/mrkdwn.js';
import { renderCard, type RenderedMessage } from './blocks/render-card.js';
import type { QuestionRequest } from './handlers.js';
import type { ListenerParts } from './parts.js';

/**
 * The answer as a message. Never throws: where answering or drawing fails, one polite sentence
 * stands in and the log has the rest. A card with contact details never gets past where they must
 * not be shown.
 */
export async function renderAnswer(
  request: QuestionRequest,
  { handlers, cardToText, log }: ListenerParts,
): Promise<RenderedMessage> {
  const texts = slackTexts[request.language ?? 'sv'];
  try {
    const card = await handlers.answerQuestion(request);
    if (card.personal && !request.showPersonal) {
      log.error('A card with contact details was held back from somebody who may not see them');
      return sentence(slackTexts[card.language].contactsWithheld);
    }
    return renderCard(card, cardToText);
  } catch (error) {
    log.error('A question could not be answered', { error: describe(error) });
    return sentence(texts.failed);
  }
}

function sentence(words: Said): RenderedMessage {
  const blocks = [{ type: 'section' as const, text: plainText(words) }];
  return { text: toMessageText(words), richBlocks: [], plainBlocks: blocks };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
