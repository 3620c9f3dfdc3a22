// The key figures of a summary → rows, and the chart of one of them.

import type { CardRow, Line, Said } from '../../model/card.js';
import type { Chart, ChartPoint } from '../../model/chart.js';
import { derived, derivedFromMany, type Fact, type ManyInputs } from '../../model/fact.js';
import type { FigureGroup, KeyFigures } from '../../model/summary.js';
import type { Phase } from '../../model/value.js';
import { COLON, COMMA } from '../../texts/joints.js';
import type { WeeklyTexts } from '../../texts/weekly-texts.js';
import type { CardWords } from '../card-words.js';
import { lineRow } from '../fact-row.js';
import { echoSpan, joinLines, saidSpan } from '../fill-template.js';
import { shorten } from '../shorten.js';

/** Slack's charts hold six points of twenty characters for certain. */
const POINTS = 6;
const POINT_LABEL = 20;
/** As many inputs as a card may cite. */
const CITED = 10;

/** Number, sums and groups; each row cites what it was computed from. */
export function figureRows(
  figures: KeyFigures,
  words: CardWords,
  texts: WeeklyTexts,
): readonly CardRow[] {
  const row = (label: Said, value: Line, facts: readonly [Fact, ...Fact[]]): CardRow =>
    lineRow({ said: label, asWritten: null }, value, facts);
  const groups = (label: Said, line: (group: FigureGroup) => Line, all: readonly FigureGroup[]) => {
    const [first, ...rest] = all.map(({ count }) => count);
    return first === undefined || rest.length === 0
      ? []
      : [row(label, joinLines(all.map(line), COMMA), [first, ...rest])];
  };
  const named = (name: Line, { count }: FigureGroup): Line => [
    ...name,
    saidSpan(COLON),
    { kind: 'fact', text: String(count.value.count), fact: count },
  ];
  return [
    row(texts.figures.count, words.value(figures.count), [figures.count]),
    ...figures.totals.map(({ topic, sum, leftOut }) =>
      row(
        texts.figures[topic],
        [...words.value(sum), ...(leftOut > 0 ? [saidSpan(texts.figures.leftOut(leftOut))] : [])],
        [sum],
      ),
    ),
    ...groups(
      texts.figures.byPhase,
      (group) => named([saidSpan(phaseName(group, words))], group),
      figures.byPhase,
    ),
    ...groups(
      texts.figures.byRegion,
      (group) => named([echoSpan(group.name)], group),
      mergeSmall(figures.byRegion, texts),
    ),
  ];
}

/** Projects by region where there are several, else by phase; null where there is but one group. */
export function figureChart(
  figures: KeyFigures,
  words: CardWords,
  texts: WeeklyTexts,
): Chart | null {
  const isByRegion = figures.byRegion.length > 1;
  const groups = isByRegion ? mergeSmall(figures.byRegion, texts) : figures.byPhase;
  const seen = new Set<string>();
  const [first, ...rest] = groups.map((group): ChartPoint => {
    const name = isByRegion ? group.name : phaseName(group, words);
    const label = uniqueLabel(name, seen);
    return { label, value: group.count.value.count, fact: group.count };
  });
  if (first === undefined || rest.length === 0) return null;
  const title = isByRegion ? texts.figures.byRegion : texts.figures.byPhase;
  return { title, measure: texts.figures.measure, points: [first, ...rest] };
}

function phaseName({ name }: FigureGroup, words: CardWords) {
  return words.texts.values.phases[name as Phase];
}

/** The largest groups, and all others as one. */
function mergeSmall(groups: readonly FigureGroup[], texts: WeeklyTexts): readonly FigureGroup[] {
  if (groups.length <= POINTS) return groups;
  const [first, ...rest] = groups.slice(POINTS - 1).map(({ count }) => count);
  if (first === undefined) return groups;
  const inputs = [first, ...rest];
  const count = inputs.reduce((sum, one) => sum + one.value.count, 0);
  const formula = inputs.map((one) => one.value.count).join(' + ');
  const value = { kind: 'count', count, unit: 'projects' } as const;
  const many = manyOf(inputs, count);
  const merged =
    many === null
      ? derived(value, formula, [first, ...rest])
      : derivedFromMany(value, formula, many, () => [first, ...rest]);
  return [...groups.slice(0, POINTS - 1), { name: texts.figures.others, count: merged }];
}

/** Groups over very many projects have their projects looked into when somebody looks. */
function manyOf(inputs: FigureGroup['count'][], projects: number): ManyInputs | null {
  if (inputs.every(({ many }) => many === undefined)) return null;
  const [first, ...rest] = inputs.flatMap((each) => each.many?.first ?? each.inputs);
  return first === undefined
    ? null
    : { projects, first: [first, ...rest.slice(0, CITED - 1)], topic: null };
}

function uniqueLabel(name: string, seen: Set<string>): string {
  let label = shorten(name, POINT_LABEL);
  for (let number = 2; seen.has(label); number += 1) {
    label = `${shorten(name, POINT_LABEL - 3)} ${number}`;
  }
  seen.add(label);
  return label;
}
