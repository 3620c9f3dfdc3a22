// A card → rich blocks: the answer in bold, then what it rests on, then what can be done with it.

import type { ContextBlock, KnownBlock, RichTextBlock, RichTextElement } from '@slack/types';
import type { Card, Line } from '../../model/card.js';
import { slackTexts, type SlackTexts } from '../../texts/slack-texts.js';
import { textsIn } from '../../texts/texts-in.js';
import {
  answerActions,
  feedbackBlocks,
  NOWHERE,
  questionBlocks,
  type Surroundings,
} from './action-blocks.js';
import { fitCard, type FittedCard } from './fit-card.js';
import { richText } from './mrkdwn.js';
import type { AnyBlock } from './new-blocks.js';
import { pictureBlocks } from './picture-blocks.js';
import { lineElement, muted, richRows, richSection, sources } from './row-blocks.js';

const LINE_END: RichTextElement = { type: 'text', text: '\n' };

/**
 * The card with all that Slack can draw: tables, charts and tiles in place of rows where the card has
 * them, and thumbs beneath it.
 */
export function cardToPictureBlocks(
  card: Card,
  around: Surroundings = NOWHERE,
): readonly AnyBlock[] {
  const fitted = fitCard(card);
  const texts = slackTexts[card.language];
  const pictures = pictureBlocks(card);
  return [
    opening(fitted, texts),
    ...(pictures ?? rowBlocks(fitted)),
    ...afterRows(fitted, texts),
    ...actions(card, fitted, around),
    ...feedbackBlocks(card),
  ];
}

/**
 * The card in rich blocks that Slack has had for long, within every limit of one message; what did
 * not fit is counted in words. Nothing in it can ping, link or format. Same card, same blocks.
 */
export function cardToBlocks(card: Card, around: Surroundings = NOWHERE): readonly KnownBlock[] {
  const fitted = fitCard(card);
  return [...body(fitted), ...actions(card, fitted, around)];
}

/** The same without anything to press: for where there is no message to press in. */
export function cardBody(card: Card): readonly KnownBlock[] {
  return body(fitCard(card));
}

function body(card: FittedCard): readonly KnownBlock[] {
  const texts = slackTexts[card.language];
  return [opening(card, texts), ...rowBlocks(card), ...afterRows(card, texts)];
}

function rowBlocks(card: FittedCard): readonly KnownBlock[] {
  return [
    ...richRows(card.rows, card.language),
    ...more(card.moreRows, textsIn(card.language).card.andMore),
  ];
}

function afterRows(card: FittedCard, texts: SlackTexts): readonly KnownBlock[] {
  return [
    ...card.findings.flatMap(({ line, citations }) => [
      quoted(line),
      ...(citations.length === 0 ? [] : [sources({ citations, moreCitations: 0 }, card.language)]),
    ]),
    ...more(card.moreFindings, texts.moreFindings),
    ...closing(card, texts),
  ];
}

function actions(card: Card, fitted: FittedCard, around: Surroundings): readonly KnownBlock[] {
  return [
    ...questionBlocks(fitted.buttons, around),
    ...more(fitted.moreButtons, slackTexts[card.language].moreChoices),
    ...answerActions(card, around),
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
  const lead = card.lead.flatMap((line) => [LINE_END, lineElement(line)]);
  const rest = card.moreLead > 0 ? [LINE_END, richText(texts.moreLines(card.moreLead))] : [];
  return rich([lineElement(card.headline, { bold: true }), ...lead, ...rest]);
}

/** A finding stands apart from the rows, behind a bar. */
function quoted(line: Line): RichTextBlock {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_quote', elements: [lineElement(line)] }],
  };
}

function closing(card: FittedCard, texts: SlackTexts): RichTextBlock[] {
  if (card.notes.length === 0) return [];
  const lines = card.notes.map((line) => lineElement(line));
  if (card.moreNotes > 0) lines.push(richText(texts.moreNotes(card.moreNotes)));
  return [rich(lines.flatMap((line, index) => (index === 0 ? [line] : [LINE_END, line])))];
}
