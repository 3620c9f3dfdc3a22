// A chart as data → Slack's block for it.

import type { Chart } from '../../model/chart.js';
import { CHART_LABEL_CHARACTERS, CHART_TITLE_CHARACTERS } from './limits.js';
import { clip } from './mrkdwn.js';
import type { ChartBlock } from './new-blocks.js';

/** Bars with their labels cut to what stands under a bar; for messages only, two in each at most. */
export function chartBlock({ title, measure, points }: Chart): ChartBlock {
  const labels = distinctLabels(points.map(({ label }) => label));
  return {
    type: 'data_visualization',
    title: clip(title, CHART_TITLE_CHARACTERS),
    chart: {
      type: 'bar',
      series: [
        {
          name: clip(title, CHART_LABEL_CHARACTERS),
          data: points.map(({ value }, index) => ({ label: labels[index] ?? '', value })),
        },
      ],
      axis_config: { categories: labels, y_label: clip(measure, CHART_TITLE_CHARACTERS) },
    },
  };
}

/** Names that become alike when they are cut are numbered. */
function distinctLabels(names: readonly string[]): string[] {
  const labels: string[] = [];
  for (const name of names) {
    const whole = name.trim() === '' ? '–' : name;
    let label = clip(whole, CHART_LABEL_CHARACTERS);
    for (let number = 2; labels.includes(label); number += 1) {
      const end = ` ${number}`;
      label = clip(whole, CHART_LABEL_CHARACTERS - end.length) + end;
    }
    labels.push(label);
  }
  return labels;
}
