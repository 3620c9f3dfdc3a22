// A question from where there is no conversation → its answer in a modal, for the asker alone.

import type { WebClient } from '@slack/web-api';
import { slackHomeTexts } from '../texts/slack-home-texts.js';
import { slackTexts } from '../texts/slack-texts.js';
import { cardBody } from './blocks/card-to-blocks.js';
import type { HomeTeam } from './find-asker.js';
import { openModal } from './open-modal.js';
import type { ListenerParts } from './parts.js';
import { sentenceModal, showingModal } from './views/modals.js';

export interface AskingInModal {
  readonly client: WebClient;
  readonly trigger: string;
  readonly person: string;
  readonly home: HomeTeam;
  /** True where it is asked from within another dialog. */
  readonly isUpon?: boolean;
}

/** Answers by the rights of whoever asks now. */
export async function answerInModal(
  { client, trigger, person, home, isUpon = false }: AskingInModal,
  question: string,
  parts: ListenerParts,
): Promise<void> {
  const { audience, language: own } = await parts.findAsker(client, person, home);
  const opening = { client, trigger, person, language: own ?? 'sv', isUpon };
  const title = slackHomeTexts[opening.language].answerTitle;
  const say = (words: string) =>
    openModal(opening, sentenceModal(title, words, opening.language), parts);
  const seconds = await parts.handlers.countQuestion(person);
  if (seconds > 0) {
    await say(slackTexts[opening.language].slowDown(seconds));
    return;
  }
  try {
    const { card, kept } = await parts.handlers.answerQuestion({
      question,
      conversationId: `home:${person}`,
      language: own,
      person,
      place: 'home',
      asker: audience,
      readers: audience,
      from: null,
    });
    await kept;
    if (card.personal && !parts.handlers.mayShowContacts(audience))
      await say(slackTexts[card.language].contactsWithheld);
    else await openModal(opening, showingModal(title, cardBody(card), opening.language), parts);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    parts.log.error('A question could not be answered', { error: reason });
    await say(slackTexts[opening.language].failed);
  }
}
