// What a modal is about → its view.

import type { KnownBlock, ModalView, RichTextBlock, RichTextElement } from '@slack/types';
import type { Said } from '../../model/card.js';
import type { Language } from '../../model/language.js';
import { slackActionTexts } from '../../texts/slack-action-texts.js';
import { clip, plainText, richText } from '../blocks/mrkdwn.js';
import type { AnyBlock } from '../blocks/new-blocks.js';
import { muted, section } from '../blocks/row-blocks.js';
import type { SourceExcerpt } from '../handlers.js';

/** Characters of a modal's title. @see https://docs.slack.dev/reference/views/modal-views */
const TITLE_CHARACTERS = 24;
const LINE_CHARACTERS = 400;

export const FEEDBACK_VIEW = 'feedback';
export const WRONG_VIEW = 'wrong';
export const CONTACT_VIEW = 'find_contact';
export const FEEDBACK_REASONS = ['wrong', 'old', 'missing', 'misunderstood', 'other'] as const;

/** A modal that only shows something. */
export function showingModal(
  title: Said,
  blocks: readonly AnyBlock[],
  language: Language,
): ModalView {
  return {
    type: 'modal',
    title: plainText(clip(title, TITLE_CHARACTERS)),
    close: plainText(slackActionTexts[language].close),
    blocks: blocks as KnownBlock[],
  };
}

export function sentenceModal(title: Said, words: string, language: Language): ModalView {
  return showingModal(title, [section(words)], language);
}

/** Lines of documents, each excerpt under the name of its document, the cited lines in bold. */
export function sourceModal(excerpts: readonly SourceExcerpt[], language: Language): ModalView {
  const texts = slackActionTexts[language];
  if (excerpts.length === 0) return sentenceModal(texts.sourceTitle, texts.noSource, language);
  const blocks = excerpts.flatMap(({ title, lines }): AnyBlock[] => {
    const elements = lines.flatMap(({ number, text, isCited }, index): RichTextElement[] => {
      const shown = clip(text ?? texts.hiddenLine, LINE_CHARACTERS);
      const line = `${number === '' ? '' : `${number}  `}${shown.trim() === '' ? ' ' : shown}`;
      return [
        ...(index === 0 ? [] : [{ type: 'text' as const, text: '\n' }]),
        richText(line, isCited ? { bold: true } : undefined),
      ];
    });
    const quoted: RichTextBlock = {
      type: 'rich_text',
      elements: [{ type: 'rich_text_quote', elements }],
    };
    return [muted(clip(title, 260)), quoted];
  });
  return showingModal(texts.sourceTitle, blocks, language);
}

/** Asks why an answer was no good. `metadata` comes back with what is submitted. */
export function feedbackModal(metadata: string, language: Language): ModalView {
  const texts = slackActionTexts[language];
  return {
    type: 'modal',
    callback_id: FEEDBACK_VIEW,
    private_metadata: metadata,
    title: plainText(clip(texts.feedbackTitle, TITLE_CHARACTERS)),
    submit: plainText(texts.send),
    close: plainText(texts.close),
    blocks: [
      {
        type: 'input',
        block_id: 'reason',
        label: plainText(texts.feedbackReason),
        element: {
          type: 'radio_buttons',
          action_id: 'reason',
          options: FEEDBACK_REASONS.map((reason) => ({
            text: plainText(texts.feedbackReasons[reason]),
            value: reason,
          })),
        },
      },
      {
        type: 'input',
        block_id: 'comment',
        optional: true,
        label: plainText(texts.feedbackComment),
        element: {
          type: 'plain_text_input',
          action_id: 'comment',
          multiline: true,
          max_length: 1000,
        },
      },
    ],
  };
}

/** Asks which value is wrong and what is right. */
export function wrongModal(
  metadata: string,
  fields: readonly { readonly key: string; readonly name: string }[],
  language: Language,
): ModalView {
  const texts = slackActionTexts[language];
  const options = fields
    .filter(({ key }) => key.length <= 150)
    .slice(0, 20)
    .map(({ key, name }) => ({ text: plainText(clip(name, 75)), value: key }));
  return {
    type: 'modal',
    callback_id: WRONG_VIEW,
    private_metadata: metadata,
    title: plainText(clip(texts.wrongTitle, TITLE_CHARACTERS)),
    submit: plainText(texts.send),
    close: plainText(texts.close),
    blocks: [
      ...(options.length === 0
        ? []
        : [
            {
              type: 'input' as const,
              block_id: 'field',
              label: plainText(texts.wrongField),
              element: { type: 'static_select' as const, action_id: 'field', options },
            },
          ]),
      {
        type: 'input',
        block_id: 'comment',
        label: plainText(texts.wrongWhat),
        hint: plainText(texts.wrongHint),
        element: {
          type: 'plain_text_input',
          action_id: 'comment',
          multiline: true,
          max_length: 1000,
        },
      },
    ],
  };
}

/** Asks for a name, with what was found for the last one beneath it. */
export function contactModal(found: readonly AnyBlock[], language: Language): ModalView {
  const texts = slackActionTexts[language];
  return {
    type: 'modal',
    callback_id: CONTACT_VIEW,
    title: plainText(clip(texts.contactTitle, TITLE_CHARACTERS)),
    submit: plainText(texts.search),
    close: plainText(texts.close),
    blocks: [
      {
        type: 'input',
        block_id: 'words',
        label: plainText(texts.contactWords),
        element: {
          type: 'plain_text_input',
          action_id: 'words',
          max_length: 200,
          placeholder: plainText(texts.contactPlaceholder),
        },
      },
      ...(found as KnownBlock[]),
    ],
  };
}
