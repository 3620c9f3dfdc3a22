// The cards of a summary → its messages, each in several strengths, written out so that they can be kept.

import type { ActionsBlock } from '@slack/types';
import type { SummaryCards } from '../../cards/weekly/summary-to-cards.js';
import type { Card } from '../../model/card.js';
import type { Chart } from '../../model/chart.js';
import { questionBlocks } from '../blocks/action-blocks.js';
import { cardBody } from '../blocks/card-to-blocks.js';
import { cardToPlainBlocks } from '../blocks/card-to-plain-blocks.js';
import { fitCard } from '../blocks/fit-card.js';
import { chartBlock } from '../blocks/chart-block.js';
import { plainText } from '../blocks/mrkdwn.js';
import type { AnyBlock } from '../blocks/new-blocks.js';
import { renderCard } from '../blocks/render-card.js';
import { weeklySetupTextsIn } from '../../texts/weekly-setup-texts.js';

/** The button that asks for the rest of a summary. */
export const DETAILS_ACTION = 'summary-details';

/** A message as it is kept: its text, and its blocks from the richest to none. */
export interface SummaryContent {
  readonly text: string;
  readonly tiers: readonly (readonly AnyBlock[])[];
}

export interface RenderFor {
  /** Goes with the button that asks for the rest. */
  readonly key: string;
  readonly way: 'history' | 'schedule';
}

/**
 * The message for the channel and then those of its thread, each in a step of its own. Where Slack posts it, nobody knows under
 * which message a thread would hang until somebody presses its button. Same cards, same bytes.
 */
export function* renderSummary(
  { card, chart, thread }: SummaryCards,
  { key, way }: RenderFor,
  cardToText: (card: Card) => string,
): Generator<void, readonly string[]> {
  const rest: string[] = [];
  for (const one of thread) {
    rest.push(JSON.stringify(contentOf(one, null, cardToText)));
    yield;
  }
  const isPosted = way === 'history' || thread.length === 0;
  const first = contentOf(isPosted ? card : { ...card, notes: [] }, chart, cardToText);
  const { details } = weeklySetupTextsIn(card.language);
  const tiers = isPosted
    ? first.tiers
    : first.tiers.map((blocks) =>
        blocks.length === 0 ? blocks : [...blocks, detailsButton(details, key)],
      );
  return [JSON.stringify({ ...first, tiers }), ...rest];
}

function detailsButton(label: string, key: string): ActionsBlock {
  const button = { type: 'button' as const, action_id: DETAILS_ACTION, value: key };
  return { type: 'actions', elements: [{ ...button, text: plainText(label) }] };
}

/** With the chart, then without it: the card has its figures as a row in any case. */
export function contentOf(
  card: Card,
  chart: Chart | null,
  cardToText: (card: Card) => string,
): SummaryContent {
  const { text } = renderCard(card, cardToText);
  const richBlocks = [...cardBody(card), ...questionBlocks(fitCard(card).buttons)];
  const withChart = chart === null ? [] : [[...richBlocks, chartBlock(chart)]];
  return { text, tiers: [...withChart, richBlocks, cardToPlainBlocks(card), []] };
}
