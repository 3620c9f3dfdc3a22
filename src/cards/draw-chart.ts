// The figures of several projects → bars, where all of them are money of one currency.

import type { Entry, ProjectRef } from '../model/answer.js';
import type { Card } from '../model/card.js';
import type { ChartPoint } from '../model/chart.js';
import { pictureTexts } from '../texts/picture-texts.js';
import type { CardWords } from './card-words.js';

/** Slack draws no more points than these. @see https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
const POINTS = 20;

interface Measured {
  readonly project: ProjectRef;
  readonly entries: readonly Entry[];
}

/** One bar for each project; no chart of fewer than two, of two kinds of money or of too many bars. */
export function drawChart(groups: readonly Measured[], words: CardWords): Pick<Card, 'chart'> {
  const points: ChartPoint[] = [];
  const kinds = new Set<string>();
  const labels = new Set<string>();
  let drawn: { readonly topic: string; readonly currency: string } | null = null;
  for (const { project, entries } of groups) {
    const entry = entries.find(({ fact }) => fact.value.kind === 'money');
    if (entry?.fact.value.kind !== 'money') continue;
    const { amount, currency } = entry.fact.value;
    drawn ??= { topic: entry.topic, currency };
    kinds.add(`${entry.topic} ${currency}`);
    const name = project.name.value.text;
    const label = labels.has(name) ? `${name} (${project.id})` : name;
    labels.add(label);
    points.push({ label, value: amount, fact: entry.fact });
  }
  const [first, ...rest] = points;
  if (first === undefined || rest.length === 0 || drawn === null) return {};
  const title = words.label(drawn.topic, first.fact).said;
  if (title === null || kinds.size !== 1 || points.length > POINTS) return {};
  return {
    chart: {
      title,
      measure: pictureTexts[words.language].currency(drawn.currency),
      points: [first, ...rest],
    },
  };
}
