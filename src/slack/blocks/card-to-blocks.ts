// A card → rich blocks: the answer in bold, then each row with its citation line under it.

import type { ActionsBlock, ContextBlock, KnownBlock, RichTextBlock } from '@slack/types';
import type { RichTextElement } from '@slack/types';
import type { Card, CardButton, Line } from '../../model/card.js';
import { slackTexts, type SlackTexts } from '../../texts/slack-texts.js';
import { textsIn } from '../../texts/texts-in.js';
import { fitCard, type FittedCard } from './fit-card.js';
import { BUTTON_TEXT_CHARACTERS } from './limits.js';
import { clip, plainText, richText } from './mrkdwn.js';
import { lineElements, muted, richRows, richSection, sources } from './row-blocks.js';

const LINE_END: RichTextElement = { type: 'text', text: '\n' };

/** What an action id of a button begins with; its place in the row of buttons follows. */
export const ASK_ACTION = 'ask:';
export const CHOOSE_ACTION = 'choose:';

/**
 * The card in rich blocks, within every limit of one message; what did not fit is counted in words.
 * Nothing in it can ping, link or format. Same card, same blocks.
 */
export function cardToBlocks(card: Card): readonly KnownBlock[] {
  const fitted = fitCard(card);
  const texts = slackTexts[card.language];
  return [
    opening(fitted, texts),
    ...richRows(fitted.rows, card.language),
    ...more(fitted.moreRows, textsIn(card.language).card.andMore),
    ...fitted.findings.flatMap(({ line, citations }) => [
      quoted(line),
      ...(citations.length === 0 ? [] : [sources(citations, 0, card.language)]),
    ]),
    ...more(fitted.moreFindings, texts.moreFindings),
    ...closing(fitted, texts),
    ...buttonBlocks(fitted.buttons),
    ...more(fitted.moreButtons, texts.moreChoices),
  ];
}

/** A quiet line that says how much was left out; nothing where nothing was. */
export function more(count: number, wording: (count: number) => string): ContextBlock[] {
  return count > 0 ? [muted(wording(count))] : [];
}

function rich(elements: RichTextElement[]): RichTextBlock {
  return { type: 'rich_text', elements: [richSection(elements)] };
}

/** Headline and lead in one block, so that they stay together. */
function opening(card: FittedCard, texts: SlackTexts): RichTextBlock {
  const lead = card.lead.flatMap((line) => [LINE_END, ...lineElements(line)]);
  const rest = card.moreLead > 0 ? [LINE_END, richText(texts.moreLines(card.moreLead))] : [];
  return rich([...lineElements(card.headline, { bold: true }), ...lead, ...rest]);
}

/** A finding stands apart from the rows, behind a bar. */
function quoted(line: Line): RichTextBlock {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_quote', elements: lineElements(line) }],
  };
}

function closing(card: FittedCard, texts: SlackTexts): RichTextBlock[] {
  if (card.notes.length === 0) return [];
  const lines = card.notes.map((line) => lineElements(line));
  if (card.moreNotes > 0) lines.push([richText(texts.moreNotes(card.moreNotes))]);
  return [rich(lines.flatMap((line, index) => (index === 0 ? line : [LINE_END, ...line])))];
}

function buttonBlocks(buttons: readonly CardButton[]): ActionsBlock[] {
  if (buttons.length === 0) return [];
  const elements = buttons.map((button, index) => ({
    type: 'button' as const,
    action_id: `${button.kind === 'ask' ? ASK_ACTION : CHOOSE_ACTION}${index}`,
    text: plainText(clip(button.label, BUTTON_TEXT_CHARACTERS)),
    value: button.question,
  }));
  return [{ type: 'actions', elements }];
}
