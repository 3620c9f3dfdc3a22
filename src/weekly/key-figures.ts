// Sheets and a day → how many projects, their budgets and grants, and how they part by phase and region.

import { factFor } from '../facts/facts-for.js';
import { factOf, readingOf, textsOf } from '../facts/field-facts.js';
import { derived, type DerivedFact, type Fact } from '../model/fact.js';
import { groupBy } from '../model/group-by.js';
import type { Sheet } from '../model/sheet.js';
import type { FigureGroup, KeyFigures, TotalFigure } from '../model/summary.js';
import type { IsoDate, Phase, ValueOf } from '../model/value.js';

const PHASES: readonly Phase[] = ['planned', 'ongoing', 'finished'];
const AMOUNTS = ['totalBudget', 'grant'] as const;

/** The figures of the sheets, each with all that it was computed from; null for no sheets. */
export function keyFigures(sheets: readonly Sheet[], day: IsoDate): KeyFigures | null {
  const count = countProjects(sheets.map(({ name }) => name));
  return (
    count && {
      count,
      totals: AMOUNTS.flatMap((topic) => totalsOf(sheets, topic)),
      byPhase: groupByPhase(sheets, day),
      byRegion: groupByRegion(sheets),
    }
  );
}

/** One sum for each currency, the most used first; a missing or unreadable value is left out. */
function totalsOf(sheets: readonly Sheet[], topic: TotalFigure['topic']): readonly TotalFigure[] {
  const facts = sheets.flatMap((sheet) => factOf(sheet, topic, 'money') ?? []);
  const byCurrency = groupBy(facts, ({ value }) => value.currency);
  return [...byCurrency]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([currency, [first, ...rest]]): readonly TotalFigure[] => {
      if (first === undefined) return [];
      const amount = [first, ...rest].reduce((sum, { value }) => sum + value.amount, 0);
      const sum = derived({ kind: 'money', amount, currency }, `Σ (${rest.length + 1})`, [
        first,
        ...rest,
      ]);
      return [{ topic, sum, leftOut: sheets.length - rest.length - 1 }];
    });
}

function groupByPhase(sheets: readonly Sheet[], day: IsoDate): readonly FigureGroup[] {
  const phases = sheets.flatMap((sheet) => {
    const fact = factFor(sheet, 'status', day);
    return fact?.origin === 'derived' && fact.value.kind === 'phase'
      ? [{ phase: fact.value.phase, fact }]
      : [];
  });
  return PHASES.flatMap((phase) =>
    group(
      phase,
      phases.filter((one) => one.phase === phase).map(({ fact }) => fact),
    ),
  );
}

/** Projects by their regions as written; one that names several counts as their combination. */
function groupByRegion(sheets: readonly Sheet[]): readonly FigureGroup[] {
  const regions = sheets.flatMap((sheet) => {
    const reading = readingOf(sheet, 'region');
    if (reading === null || reading.origin === 'missing') return [];
    return [{ name: [...new Set(textsOf(reading.value))].join(', '), fact: reading }];
  });
  return [...groupBy(regions, ({ name }) => name)]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .flatMap(([name, members]) =>
      group(
        name,
        members.map(({ fact }) => fact),
      ),
    );
}

function group(name: string, inputs: readonly Fact[]): readonly FigureGroup[] {
  const count = countProjects(inputs);
  return count === null ? [] : [{ name, count }];
}

function countProjects(inputs: readonly Fact[]): DerivedFact<ValueOf<'count'>> | null {
  const [first, ...rest] = inputs;
  if (first === undefined) return null;
  const count = inputs.length;
  return derived({ kind: 'count', count, unit: 'projects' }, `n = ${count}`, [first, ...rest]);
}
