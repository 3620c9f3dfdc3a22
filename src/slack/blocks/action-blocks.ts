// A card and where it stands → the buttons beneath it.

import type { ActionsBlock, Button, ContextActionsBlock, Overflow } from '@slack/types';
import type { Card, CardButton } from '../../model/card.js';
import { slackActionTexts } from '../../texts/slack-action-texts.js';
import {
  ASK_ACTION,
  CHOOSE_ACTION,
  FEEDBACK_ACTION,
  MORE_ACTION,
  SHARE_ACTION,
  SOURCE_ACTION,
  toFeedbackValue,
  toMoreValue,
  toSourceValue,
  toWatchValue,
  WATCH_ACTION,
  type MoreKind,
} from './action-values.js';
import { BUTTON_TEXT_CHARACTERS } from './limits.js';
import { clip, plainText, toLiteral } from './mrkdwn.js';
import { toQuestionValue } from './question-value.js';

/** Where a card is shown, as far as what can be done with it depends on that. */
export interface Surroundings {
  /** With what the question is asked again for all to see, where only the asker sees the card. */
  readonly share: string | null;
  /** What a choice begins from; null for what was said last. */
  readonly choice: string | null;
  /** True where a contact can be sent as a file. */
  readonly canSendFiles: boolean;
}

export const NOWHERE: Surroundings = { share: null, choice: null, canSendFiles: false };

/** Follow-ups and choices: a press asks a question. */
export function questionBlocks(
  buttons: readonly CardButton[],
  { choice }: Surroundings = NOWHERE,
): ActionsBlock[] {
  const elements = buttons.flatMap((button, index): Button[] => {
    const from = button.kind === 'choose' ? choice : null;
    const value = toQuestionValue({ question: button.question, from }) ?? button.question;
    return [
      {
        type: 'button',
        action_id: `${button.kind === 'ask' ? ASK_ACTION : CHOOSE_ACTION}${index}`,
        text: plainText(clip(button.label, BUTTON_TEXT_CHARACTERS)),
        value,
        ...(button.spoken !== undefined && {
          accessibility_label: clip(toLiteral(button.spoken), BUTTON_TEXT_CHARACTERS),
        }),
      },
    ];
  });
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

/** What can be done with the answer itself: share it, see its source, watch it, and more. */
export function answerActions(card: Card, around: Surroundings): ActionsBlock[] {
  const texts = slackActionTexts[card.language];
  const isAnswered = card.status === 'answered';
  const source = isAnswered ? toSourceValue(card) : null;
  const [project, another] = card.about?.projects ?? [];
  const only = another === undefined ? project : undefined;
  const watch =
    isAnswered && only !== undefined ? toWatchValue({ project: only.id, field: null }) : null;
  const button = (action_id: string, text: string, value: string): Button => ({
    type: 'button',
    action_id,
    text: plainText(text),
    value,
  });
  const more = only === undefined ? null : moreMenu(card, only.id, around);
  const elements = [
    ...(around.share === null ? [] : [button(SHARE_ACTION, texts.share, around.share)]),
    ...(source === null ? [] : [button(SOURCE_ACTION, texts.showSource, source)]),
    ...(watch === null ? [] : [button(WATCH_ACTION, texts.watchProject, watch)]),
    ...(more === null ? [] : [more]),
  ];
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

function moreMenu(card: Card, project: string, around: Surroundings): Overflow | null {
  const texts = slackActionTexts[card.language];
  const topics = card.about?.topics ?? [];
  const isAnswered = card.status === 'answered';
  const kinds: readonly MoreKind[] = [
    ...(isAnswered && topics.length === 1 ? (['watch'] as const) : []),
    ...(isAnswered ? (['wrong'] as const) : []),
    'human',
    ...(around.canSendFiles ? (['file'] as const) : []),
  ];
  const options = kinds.flatMap((kind) => {
    const value = toMoreValue({ kind, project, topics });
    return value === null ? [] : [{ text: plainText(texts.more[kind]), value }];
  });
  return options.length === 0 ? null : { type: 'overflow', action_id: MORE_ACTION, options };
}

/** Thumbs, on whatever was answered or refused. */
export function feedbackBlocks(card: Card): ContextActionsBlock[] {
  if (card.status === 'ambiguous') return [];
  const texts = slackActionTexts[card.language];
  const [first, second] = card.about?.projects ?? [];
  const project = second === undefined ? (first?.id ?? null) : null;
  return [
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: FEEDBACK_ACTION,
          positive_button: {
            text: { type: 'plain_text', text: texts.helpful },
            value: toFeedbackValue({ verdict: 'good', project }),
          },
          negative_button: {
            text: { type: 'plain_text', text: texts.notHelpful },
            value: toFeedbackValue({ verdict: 'bad', project }),
          },
        },
      ],
    },
  ];
}
