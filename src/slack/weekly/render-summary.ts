// The cards of a summary → its messages, each in several strengths, written out so that they can be kept.

import type { KnownBlock } from '@slack/types';
import type { SummaryCards } from '../../cards/weekly/summary-to-cards.js';
import type { Card } from '../../model/card.js';
import type { Chart } from '../../model/chart.js';
import { questionBlocks } from '../blocks/action-blocks.js';
import { cardBody } from '../blocks/card-to-blocks.js';
import { cardToPlainBlocks } from '../blocks/card-to-plain-blocks.js';
import { fitCard } from '../blocks/fit-card.js';
import { renderCard } from '../blocks/render-card.js';
import { chartToBlock } from './chart-block.js';

/** A message as it is kept: its text, and its blocks from the richest to none. */
export interface SummaryContent {
  readonly text: string;
  readonly tiers: readonly (readonly KnownBlock[])[];
}

/** The message for the channel and then those of its thread. Same cards, same bytes. */
export function renderSummary(
  { card, chart, thread }: SummaryCards,
  cardToText: (card: Card) => string,
): readonly string[] {
  return [
    JSON.stringify(contentOf(card, chart, cardToText)),
    ...thread.map((one) => JSON.stringify(contentOf(one, null, cardToText))),
  ];
}

/** With the chart, then without it: the card has its figures as a row in any case. */
export function contentOf(
  card: Card,
  chart: Chart | null,
  cardToText: (card: Card) => string,
): SummaryContent {
  const { text } = renderCard(card, cardToText);
  const richBlocks = [...cardBody(card), ...questionBlocks(fitCard(card).buttons)];
  const withChart = chart === null ? [] : [[...richBlocks, chartToBlock(chart)]];
  return { text, tiers: [...withChart, richBlocks, cardToPlainBlocks(card), []] };
}
