// Projects with their periods → bars: how many are under way in each year.

import type { Entry } from '../model/answer.js';
import type { ChartPoint } from '../model/chart.js';
import { derived, type Fact } from '../model/fact.js';
import { pictureTexts } from '../texts/picture-texts.js';
import type { CardWords } from './card-words.js';
import { inWords, type Drawn } from './draw-chart.js';

/** Of fewer projects the tiles tell as much. */
const FEWEST_PROJECTS = 5;
const YEARS = 20;

/** No chart where a period is missing, or all projects run in the same years. */
export function drawYears(
  groups: readonly { readonly entries: readonly Entry[] }[],
  words: CardWords,
): Drawn {
  const periods = groups.flatMap(({ entries }) => {
    for (const { fact } of entries)
      if (fact.value.kind === 'period') {
        const [from, to] = [fact.value.start, fact.value.end].map((day) => Number(day.slice(0, 4)));
        return from === undefined || to === undefined ? [] : [{ from, to, fact }];
      }
    return [];
  });
  if (periods.length < FEWEST_PROJECTS || periods.length < groups.length) return {};
  const first = Math.min(...periods.map(({ from }) => from));
  const last = Math.max(...periods.map(({ to }) => to));
  if (!(last > first) || last - first >= YEARS) return {};
  const points = Array.from({ length: last - first + 1 }, (_, index): ChartPoint | null => {
    const year = first + index;
    const running = periods.filter(({ from, to }) => from <= year && year <= to);
    const [one, ...others] = running.map(({ fact }): Fact => fact);
    if (one === undefined) return null;
    const count = { kind: 'count', count: running.length, unit: 'projects' } as const;
    const fact = derived(count, `n(${year}) = ${running.length}`, [one, ...others]);
    return { label: String(year), value: running.length, fact };
  });
  const shown = points.flatMap((point) => point ?? []);
  const [head, ...rest] = shown;
  // A year without any would have no source.
  if (head === undefined || shown.length < points.length) return {};
  if (rest.every(({ value }) => value === head.value)) return {};
  const { runningByYear: title, projects } = pictureTexts[words.language];
  const told = inWords(title, shown, words);
  return { chart: { title, measure: projects, points: [head, ...rest] }, told };
}
