// A question → the message that answers it, whatever happens on the way.

import type { Card } from '../model/card.js';
import { slackTexts } from '../texts/slack-texts.js';
import { renderCard, type RenderedMessage } from './blocks/render-card.js';
import { toQuestionValue } from './blocks/question-value.js';
import type { QuestionRequest } from './handlers.js';
import type { ListenerParts } from './parts.js';
import { sentence } from './sentence.js';

export interface RenderedAnswer {
  readonly message: RenderedMessage;
  /** For the asker alone, beneath it. */
  readonly aside: RenderedMessage | null;
}

/** An answer that is drawn, and given when what it needs is kept. */
export interface DrawnAnswer {
  readonly kept: Promise<RenderedAnswer>;
}

interface Drawing {
  readonly canShare: boolean;
  readonly canSendFiles: boolean;
}

/** The answer as a message, to be shown; as `drawAnswer` says. */
export async function renderAnswer(
  request: QuestionRequest,
  parts: ListenerParts,
  drawing: Drawing,
): Promise<RenderedAnswer> {
  return (await drawAnswer(request, parts, drawing)).kept;
}

/**
 * The answer as a message. Never throws: where answering, drawing or keeping fails, one polite
 * sentence stands in and the log has the rest. A card with contact details never gets past where
 * they must not be shown.
 */
export async function drawAnswer(
  request: QuestionRequest,
  parts: ListenerParts,
  { canShare, canSendFiles }: Drawing,
): Promise<DrawnAnswer> {
  const { handlers, cardToText, log } = parts;
  const failed = (error: unknown): RenderedAnswer => {
    log.error('A question could not be answered', { error: describe(error) });
    return { message: sentence(slackTexts[request.language ?? 'sv'].failed), aside: null };
  };
  try {
    const { card, aside, before, choice, kept } = await handlers.answerQuestion(request);
    const { question } = request;
    const share =
      canShare && card.status === 'answered' ? toQuestionValue({ question, from: before }) : null;
    const texts = slackTexts[card.language];
    const draw = (drawn: Card, audience: QuestionRequest['readers']): RenderedMessage => {
      if (!drawn.personal || handlers.mayShowContacts(audience))
        return renderCard(drawn, cardToText, { share, choice, canSendFiles });
      log.error('A card with contact details was held back from somebody who may not see them');
      return sentence(texts.contactsWithheld);
    };
    const isNothingElse = aside !== null && card.status === 'unanswerable';
    const drawn = {
      message: isNothingElse ? sentence(texts.contactsAside) : draw(card, request.readers),
      aside: aside && draw(aside, request.asker),
    };
    return { kept: kept.then(() => drawn, failed) };
  } catch (error) {
    return { kept: Promise.resolve(failed(error)) };
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
