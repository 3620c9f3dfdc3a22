// Checks of data_visualization blocks: bar, line, area and pie charts.

import { byType, list, literal, number, object, string } from './inspect.js';
import type { Check, Rule } from './inspect.js';
import { block } from './layout-blocks.js';
import { LIMITS } from './limits.js';

const label = string(LIMITS.chartLabel.max);

const series = object({
  name: label,
  data: list(object({ label, value: number() }), LIMITS.chartPoints.max),
});

function names(value: unknown, field: string): readonly unknown[] {
  return Array.isArray(value)
    ? value.map((one: unknown) => (one as Readonly<Record<string, unknown>> | null)?.[field])
    : [];
}

/** Series have different names, and exactly one point for each category. */
const pointPerCategory: Rule = (chart, tell) => {
  const all = Array.isArray(chart['series']) ? (chart['series'] as unknown[]) : [];
  const titles = names(all, 'name');
  titles.forEach((title, index) => {
    if (titles.indexOf(title) < index) tell(`/series/${index}/name`, 'series names must be unique');
  });
  const axis = chart['axis_config'] as { categories?: unknown } | undefined;
  if (!Array.isArray(axis?.categories)) return;
  const categories = [...(axis.categories as unknown[])].sort();
  all.forEach((one, index) => {
    const points = [...names((one as { data?: unknown } | null)?.data, 'label')].sort();
    if (JSON.stringify(points) !== JSON.stringify(categories))
      tell(`/series/${index}/data`, 'must have exactly one point for each category');
  });
};

function drawn(type: 'bar' | 'line' | 'area'): Check {
  return object(
    {
      type: literal(type),
      series: list(series, LIMITS.chartSeries.max),
      axis_config: object(
        { categories: list(label, LIMITS.chartPoints.max) },
        { x_label: string(LIMITS.chartAxisLabel.max), y_label: string(LIMITS.chartAxisLabel.max) },
      ),
    },
    {},
    pointPerCategory,
  );
}

const pie = object({
  type: literal('pie'),
  segments: list(object({ label, value: number({ above: 0 }) }), LIMITS.chartSeries.max),
});

/** Charts by type of block. */
export const CHART_BLOCKS = {
  data_visualization: block('data_visualization', {
    title: string(LIMITS.chartTitle.max),
    chart: byType({ bar: drawn('bar'), line: drawn('line'), area: drawn('area'), pie }),
  }),
} as const satisfies Readonly<Record<string, Check>>;
