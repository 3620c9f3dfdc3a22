// Figures of groups of projects → a table of them, and bars.

import type { Answered, Entry } from '../model/answer.js';
import type { CardTable, Citation } from '../model/card.js';
import { sourcesAtHand } from '../model/fact.js';
import type { Chart, ChartPoint } from '../model/chart.js';
import type { GroupFigure } from '../model/groups.js';
import { pictureTexts } from '../texts/picture-texts.js';
import type { CardWords } from './card-words.js';
import { saidSpan } from './fill-template.js';
import { formatFact } from './format-fact.js';

const TABLE_ROWS = 60;
/** Slack draws no more; there are 21 counties. @see https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
const BARS = 20;

interface Figure extends Entry {
  readonly group: NonNullable<Entry['group']>;
}

/** Nothing of fewer than two groups. Of many groups the bars are of the first, as the title says. */
export function drawGroups(
  { entries, groupedBy }: Answered,
  words: CardWords,
): { readonly table?: CardTable; readonly chart?: Chart } {
  const figures = entries.filter((entry): entry is Figure => entry.group !== undefined);
  const [first, second] = figures;
  if (first === undefined || second === undefined || groupedBy === undefined) return {};
  const texts = pictureTexts[words.language];
  const figure = first.topic as GroupFigure;
  const rows = figures.slice(0, TABLE_ROWS).map((each) => ({
    cells: [
      { line: words.value(each.group), number: null },
      { line: words.value(each.fact), number: numberOf(each) },
    ],
    citations: cite(each),
  }));
  const table: CardTable = {
    caption: [saidSpan(texts.figureByGroup(figure, groupedBy))],
    columns: [texts.group(groupedBy), texts.groupFigure(figure)],
    rows,
    moreRows: figures.length - rows.length,
  };
  const points = pointsOf(figures.slice(0, BARS), words);
  const [bar, ...bars] = isYear(groupedBy)
    ? points.toSorted((a, b) => a.label.localeCompare(b.label))
    : points;
  if (bar === undefined || bars.length === 0) return { table };
  const title =
    figures.length > BARS
      ? texts.firstOf(texts.figureByGroup(figure, groupedBy), BARS)
      : texts.figureByGroup(figure, groupedBy);
  const measure = first.fact.value.kind === 'money' ? first.fact.value.currency : null;
  return {
    table,
    chart: {
      title,
      measure: measure === null ? texts.projects : texts.currency(measure),
      points: [bar, ...bars],
    },
  };
}

function isYear(by: NonNullable<Answered['groupedBy']>): boolean {
  return by === 'startYear' || by === 'endYear';
}

function pointsOf(figures: readonly Figure[], { language }: CardWords): readonly ChartPoint[] {
  const points = new Map<string, ChartPoint>();
  for (const figure of figures) {
    const label = formatFact(figure.group, language);
    points.set(label, { label, value: numberOf(figure), fact: figure.fact });
  }
  return [...points.values()];
}

function numberOf({ fact: { value } }: Figure): number {
  return value.kind === 'money' ? value.amount : value.kind === 'count' ? value.count : 0;
}

function cite({ group, fact }: Figure): readonly [Citation, ...Citation[]] {
  const [first] = group.sources;
  const rest = sourcesAtHand(fact).filter((source) => source !== first);
  return [{ source: first }, ...rest.map((source) => ({ source }))];
}
