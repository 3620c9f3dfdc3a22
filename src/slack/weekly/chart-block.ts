// A chart → Slack's own chart block.

import type { Block, KnownBlock } from '@slack/types';
import type { Chart } from '../../model/chart.js';
import { clip } from '../blocks/mrkdwn.js';

/** @see https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
const TITLE_CHARACTERS = 50;
const LABEL_CHARACTERS = 20;

interface ChartBlock extends Block {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: { readonly categories: readonly string[]; readonly y_label: string };
  };
}

/** Bars. The types of the Slack packages do not have this block yet. */
export function chartToBlock({ title, measure, points }: Chart): KnownBlock {
  const data = points.map(({ label, value }) => ({ label: clip(label, LABEL_CHARACTERS), value }));
  const block: ChartBlock = {
    type: 'data_visualization',
    title: clip(title, TITLE_CHARACTERS),
    chart: {
      type: 'bar',
      series: [{ name: clip(measure, LABEL_CHARACTERS), data }],
      axis_config: {
        categories: data.map(({ label }) => label),
        y_label: clip(measure, TITLE_CHARACTERS),
      },
    },
  };
  return block as unknown as KnownBlock;
}
