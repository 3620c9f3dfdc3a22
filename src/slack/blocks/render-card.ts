// A card → everything that is needed to post it, whatever Slack accepts.

import type { Card } from '../../model/card.js';
import { slackTexts, type SlackTexts } from '../../texts/slack-texts.js';
import { NOWHERE, type Surroundings } from './action-blocks.js';
import { cardToBlocks, cardToPictureBlocks } from './card-to-blocks.js';
import { cardToPlainBlocks } from './card-to-plain-blocks.js';
import { fitCard } from './fit-card.js';
import { TEXT_CHARACTERS } from './limits.js';
import { clip, toMessageText } from './mrkdwn.js';
import type { AnyBlock } from './new-blocks.js';

/** One answer in several strengths; `text` goes along with each and stands alone at last. */
export interface RenderedMessage {
  /** The whole answer with its sources: what screen readers and notifications get. */
  readonly text: string;
  /** From the richest to the plainest; the next one is drawn where Slack refuses one. */
  readonly rungs: readonly Rung[];
}

/** Draws the blocks; the same each time. */
export type Rung = () => readonly AnyBlock[];

/**
 * The card as a message; `cardToText` writes it out as plain text. The text has the same rows,
 * findings and notes as the blocks, and counts the same ones as left out.
 */
export function renderCard(
  card: Card,
  cardToText: (card: Card) => string,
  around: Surroundings = NOWHERE,
): RenderedMessage {
  const fitted = fitCard(card);
  const texts = slackTexts[card.language];
  const leftOut = [
    ...(fitted.moreLead > 0 ? [texts.moreLines(fitted.moreLead)] : []),
    ...(fitted.moreFindings > 0 ? [texts.moreFindings(fitted.moreFindings)] : []),
    ...(fitted.moreNotes > 0 ? [texts.moreNotes(fitted.moreNotes)] : []),
  ];
  return {
    text: fitText(toMessageText([cardToText(fitted), ...leftOut].join('\n')), texts),
    rungs: [
      () => cardToPictureBlocks(card, around),
      () => cardToBlocks(card, around),
      () => cardToPlainBlocks(card),
    ],
  };
}

/** Whole lines up to the limit, then how many more there were. */
function fitText(text: string, texts: SlackTexts): string {
  if (text.length <= TEXT_CHARACTERS) return text;
  const lines = text.split('\n');
  const kept: string[] = [];
  let room = TEXT_CHARACTERS - texts.moreLines(lines.length).length - 1;
  for (const line of lines) {
    room -= line.length + 1;
    if (room < 0) break;
    kept.push(line);
  }
  // One endless line: cut within it, but not within an escape.
  if (kept.length === 0) {
    const start = clip(text, TEXT_CHARACTERS / 2, '').replace(/&\w{0,3}$/, '');
    kept.push(start + texts.cut);
  }
  const left = lines.length - kept.length;
  return left > 0 ? [...kept, texts.moreLines(left)].join('\n') : kept.join('\n');
}
