// Sheets and a day → how many projects, their budgets and grants, and how they part by phase and region.

import { factFor } from '../facts/facts-for.js';
import { factOf, readingOf, textsOf } from '../facts/field-facts.js';
import { figureOver } from '../facts/figure-over.js';
import type { DerivedFact, Fact } from '../model/fact.js';
import { passingly } from '../model/kept-sheet.js';
import type { Sheet } from '../model/sheet.js';
import type { FigureGroup, KeyFigures, TotalFigure } from '../model/summary.js';
import type { IsoDate, Phase, ValueOf } from '../model/value.js';

const PHASES: readonly Phase[] = ['planned', 'ongoing', 'finished'];
const AMOUNTS = ['totalBudget', 'grant'] as const;
/** Sheets that are looked into between two rests. */
const SHEETS_A_STEP = 5;

/** The sheets of a figure by their places; of very many, no fact is held. */
interface Total {
  amount: number;
  readonly places: number[];
}

/**
 * The figures of the sheets, step by step, each with all that it was computed from; null for no
 * sheets. Each sheet is looked into once.
 */
export function* keyFigures(
  sheets: readonly Sheet[],
  day: IsoDate,
): Generator<void, KeyFigures | null> {
  const totals = new Map(AMOUNTS.map((topic) => [topic, new Map<string, Total>()]));
  const byPhase = new Map<string, number[]>();
  const byRegion = new Map<string, number[]>();
  for (const [place, kept] of sheets.entries()) {
    const sheet = passingly(kept);
    for (const [topic, byCurrency] of totals) {
      const value = factOf(sheet, topic, 'money')?.value;
      if (value === undefined) continue;
      const total = byCurrency.get(value.currency) ?? { amount: 0, places: [] };
      byCurrency.set(value.currency, total);
      total.amount += value.amount;
      total.places.push(place);
    }
    const phase = phaseOf(sheet, day);
    if (phase?.value.kind === 'phase') put(byPhase, phase.value.phase, place);
    const region = regionOn(sheet);
    if (region !== null) put(byRegion, region.name, place);
    if (place % SHEETS_A_STEP === 0) yield;
  }
  const all = sheets.map((_, place) => place);
  const count = countProjects(sheets, all, ({ name }) => name);
  return (
    count && {
      count,
      totals: AMOUNTS.flatMap((topic) => totalsOf(sheets, topic, totals.get(topic) ?? new Map())),
      byPhase: PHASES.flatMap((phase) =>
        group(sheets, phase, byPhase.get(phase) ?? [], (sheet) => phaseOf(sheet, day)),
      ),
      byRegion: [...byRegion]
        .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
        .flatMap(([name, places]) =>
          group(sheets, name, places, (sheet) => regionOn(sheet)?.fact ?? null),
        ),
    }
  );
}

function put(groups: Map<string, number[]>, name: string, place: number): void {
  const places = groups.get(name);
  if (places === undefined) groups.set(name, [place]);
  else places.push(place);
}

/** One sum for each currency, the most used first; a missing or unreadable value is left out. */
function totalsOf(
  sheets: readonly Sheet[],
  topic: TotalFigure['topic'],
  byCurrency: ReadonlyMap<string, Total>,
): readonly TotalFigure[] {
  return [...byCurrency]
    .sort(([, a], [, b]) => b.places.length - a.places.length)
    .flatMap(([currency, { amount, places }]): readonly TotalFigure[] => {
      const { length: size } = places;
      const sum = figureOver({ kind: 'money' as const, amount, currency }, `Σ (${size})`, {
        size,
        inputsAt: (index) => at(sheets, places, index, (sheet) => factOf(sheet, topic, 'money')),
        topic,
      });
      return sum === null ? [] : [{ topic, sum, leftOut: sheets.length - size }];
    });
}

function phaseOf(sheet: Sheet, day: IsoDate): DerivedFact | null {
  const fact = factFor(sheet, 'status', day);
  return fact?.origin === 'derived' ? fact : null;
}

/** The regions as written; a project that names several lies in their combination. */
function regionOn(sheet: Sheet): { readonly name: string; readonly fact: Fact } | null {
  const reading = readingOf(sheet, 'region');
  if (reading === null || reading.origin === 'missing') return null;
  return { name: [...new Set(textsOf(reading.value))].join(', '), fact: reading };
}

function group(
  sheets: readonly Sheet[],
  name: string,
  places: readonly number[],
  factOn: (sheet: Sheet) => Fact | null,
): readonly FigureGroup[] {
  const count = countProjects(sheets, places, factOn);
  return count === null ? [] : [{ name, count }];
}

function countProjects(
  sheets: readonly Sheet[],
  places: readonly number[],
  factOn: (sheet: Sheet) => Fact | null,
): DerivedFact<ValueOf<'count'>> | null {
  const { length: count } = places;
  return figureOver({ kind: 'count' as const, count, unit: 'projects' as const }, `n = ${count}`, {
    size: count,
    inputsAt: (index) => at(sheets, places, index, factOn),
    topic: null,
  });
}

function at(
  sheets: readonly Sheet[],
  places: readonly number[],
  index: number,
  factOn: (sheet: Sheet) => Fact | null,
): readonly Fact[] {
  const sheet = sheets[places[index] ?? -1];
  const fact = sheet === undefined ? null : factOn(sheet);
  return fact === null ? [] : [fact];
}
