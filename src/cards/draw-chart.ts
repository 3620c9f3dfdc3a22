// The figures of several projects → bars, one for each project or, where those are many, for each region.

import type { Entry, FigureParts, ProjectRef } from '../model/answer.js';
import type { Line } from '../model/card.js';
import type { Chart, ChartPoint } from '../model/chart.js';
import { derived, type Fact } from '../model/fact.js';
import { groupBy } from '../model/group-by.js';
import type { Said } from '../model/said.js';
import { COLON, COMMA } from '../texts/joints.js';
import { pictureTexts } from '../texts/picture-texts.js';
import type { CardWords, FieldNames } from './card-words.js';
import { echoSpan, joinLines, saidSpan } from './fill-template.js';

/** Slack draws no more points than these. @see https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
const POINTS = 20;
/** Of more bars than these nobody reads the names. */
const PROJECTS = 8;

interface Measured {
  readonly project: ProjectRef;
  readonly entries: readonly Entry[];
}

interface Bar {
  readonly project: ProjectRef;
  readonly amount: number;
  readonly fact: Fact;
}

/** Bars, with their figures in words where no row of the card has them. */
export interface Drawn {
  readonly chart?: Chart;
  readonly told?: Line;
}

/** No chart of fewer than two bars, of two kinds of money or of too many bars. */
export function drawChart(groups: readonly Measured[], names: FieldNames, words: CardWords): Drawn {
  const bars: Bar[] = [];
  const kinds = new Map<string, { readonly topic: string; readonly currency: string }>();
  for (const { project, entries } of groups) {
    const entry = entries.find(({ fact }) => fact.value.kind === 'money');
    if (entry?.fact.value.kind !== 'money') continue;
    const { amount, currency } = entry.fact.value;
    kinds.set(`${entry.topic} ${currency}`, { topic: entry.topic, currency });
    bars.push({ project, amount, fact: entry.fact });
  }
  const [kind, other] = kinds.values();
  const title = kind && words.label(kind.topic, bars[0]?.fact ?? null).said;
  if (kind === undefined || other !== undefined || !title) return {};
  const measure = pictureTexts[words.language].currency(kind.currency);
  const byRegion = bars.length > PROJECTS ? regionPoints(bars, kind.currency, names) : [];
  if (byRegion.length > 0) {
    const heading = pictureTexts[words.language].byRegion(title);
    const told = inWords(heading, byRegion, words);
    return chartOf(heading, measure, byRegion, told);
  }
  return chartOf(title, measure, projectPoints(bars), null);
}

/** The figure of each region, as the answer has it; none where it has fewer than two. */
export function drawRegions({ entries, regions }: FigureParts, words: CardWords): Drawn {
  const [like] = entries;
  const title = like && words.label(like.topic, like.fact).said;
  if (like?.fact.value.kind !== 'money' || !title) return {};
  const points = regions.flatMap(({ region, fact }): readonly ChartPoint[] =>
    fact.value.kind === 'money' ? [{ label: region, value: fact.value.amount, fact }] : [],
  );
  const { byRegion, currency } = pictureTexts[words.language];
  const heading = byRegion(title);
  return chartOf(
    heading,
    currency(like.fact.value.currency),
    points,
    inWords(heading, points, words),
  );
}

function chartOf(
  title: Said,
  measure: Said,
  [first, ...rest]: readonly ChartPoint[],
  told: Line | null,
): Drawn {
  if (first === undefined || rest.length === 0 || rest.length >= POINTS) return {};
  return { chart: { title, measure, points: [first, ...rest] }, ...(told && { told }) };
}

/** Room for a name beneath a bar. */
const LABEL_CHARACTERS = 20;

/** Named as shortly as tells them apart: words that all names have are left out of long ones. */
function projectPoints(bars: readonly Bar[]): readonly ChartPoint[] {
  const names = bars.map(({ project }) => project.name.value.text.split(/\s+/));
  const [first = [], ...others] = names;
  const shared = new Set(first.filter((word) => others.every((name) => name.includes(word))));
  const labels = new Set<string>();
  return bars.map(({ project, amount, fact }, at) => {
    const name = shortName(names[at] ?? [], shared);
    const label = labels.has(name) ? `${name} (${project.id})` : name;
    labels.add(label);
    return { label, value: amount, fact };
  });
}

function shortName(words: readonly string[], shared: ReadonlySet<string>): string {
  let kept = words;
  for (const word of words) {
    if (kept.join(' ').length <= LABEL_CHARACTERS) break;
    if (shared.has(word) && kept.length > 1) kept = kept.filter((other) => other !== word);
  }
  return kept.join(' ');
}

/** The sum of each region, the largest first; nothing where a region is not known or there is only one. */
function regionPoints(
  bars: readonly Bar[],
  currency: string,
  { regionOf }: FieldNames,
): readonly ChartPoint[] {
  const placed = bars.map((bar) => ({ ...bar, region: regionOf?.(bar.project.id) ?? null }));
  if (placed.some(({ region }) => region === null)) return [];
  const regions = [...groupBy(placed, ({ region }) => region ?? '')];
  if (regions.length < 2 || regions.length > POINTS) return [];
  return regions
    .flatMap(([label, own]): ChartPoint[] => {
      const [first, ...rest] = own.map(({ fact }) => fact);
      if (first === undefined) return [];
      const amount = own.reduce((sum, bar) => sum + bar.amount, 0);
      const value = { kind: 'money', amount, currency } as const;
      return [
        { label, value: amount, fact: derived(value, `Σ (${own.length})`, [first, ...rest]) },
      ];
    })
    .sort((a, b) => b.value - a.value);
}

/** The figures of a chart as one line. */
export function inWords(heading: Said, points: readonly ChartPoint[], words: CardWords): Line {
  const told = points.map(({ label, fact }): Line => [
    echoSpan(label),
    saidSpan(COLON),
    ...words.value(fact),
  ]);
  return [saidSpan(heading), saidSpan(COLON), ...joinLines(told, COMMA)];
}
