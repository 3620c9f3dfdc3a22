// A sheet → the findings on it: values that do not agree, doubled or out of order.

import { ANY_DAY } from './facts-for.js';
import { fold } from '../language/fold.js';
import type { Fact } from '../model/fact.js';
import { KeptSheet } from '../model/kept-sheet.js';
import { recall } from '../model/recall.js';
import type { Finding, Sheet } from '../model/sheet.js';
import { boundaryOf, factOf } from './field-facts.js';
import { deriveFact } from './derive-facts.js';

/** All findings, in a fixed order: those of the reader first. */
export function findFindings(sheet: Sheet): readonly Finding[] {
  return sheet instanceof KeptSheet ? onPacked(sheet) : onOthers(sheet);
}

// A sheet never changes, and is asked for its findings with each answer.
const onOthers = recall(lookFor, Infinity);
/** What is found on a packed sheet holds on to all that it was unpacked to. */
const onPacked = recall(lookFor, 1000);

function lookFor(sheet: Sheet): readonly Finding[] {
  return [
    ...sheet.findings,
    ...coFinancingDiffers(sheet),
    ...doubledValues(sheet),
    ...doubledFields(sheet),
    ...periodReversed(sheet),
    ...grantOverBudget(sheet),
  ];
}

// The grant's share of the budget and the stated rate measure different things; both are shown.
function coFinancingDiffers(sheet: Sheet): readonly Finding[] {
  const rate = factOf(sheet, 'coFinancingRate', 'percent');
  const share = deriveFact(sheet, 'grantShare', ANY_DAY);
  if (!rate || share?.origin !== 'derived' || share.value.kind !== 'percent') return [];
  if (Math.abs(share.value.percent - rate.value.percent) < 1) return [];
  return [
    finding(
      'co-financing-differs',
      ['grant', 'totalBudget', 'coFinancingRate', 'grantShare', 'ownFunding'],
      [share, rate],
    ),
  ];
}

function doubledValues(sheet: Sheet): readonly Finding[] {
  return sheet.fields.flatMap(({ key, reading }) => {
    if (reading.origin !== 'stated') return [];
    if (reading.value.kind !== 'organisations' && reading.value.kind !== 'places') return [];
    const parts = reading.text
      .split(/[,;]/)
      .map((part) => fold(part.trim()))
      .filter((part) => part !== '');
    return new Set(parts).size < parts.length ? [finding('doubled-value', [key], [reading])] : [];
  });
}

// The same field twice on one sheet, with different values.
function doubledFields(sheet: Sheet): readonly Finding[] {
  const byKey = new Map<string, Fact[]>();
  for (const { key, reading } of sheet.fields) {
    if (reading.origin === 'missing') continue;
    // Different documents on one project are another matter.
    const own = `${key}\u0000${reading.sources[0].document}`;
    byKey.set(own, [...(byKey.get(own) ?? []), reading]);
  }
  return [...byKey].flatMap(([key, facts]) => {
    const texts = new Set(facts.map((fact) => ('text' in fact ? fold(fact.text) : '')));
    const [field = key] = key.split('\u0000');
    return texts.size > 1 ? [finding('doubled-field', [field], facts)] : [];
  });
}

function periodReversed(sheet: Sheet): readonly Finding[] {
  const start = boundaryOf(sheet, 'startDate');
  const end = boundaryOf(sheet, 'endDate');
  if (start?.origin !== 'stated' || end?.origin !== 'stated') return [];
  return start.value.date > end.value.date
    ? [finding('period-reversed', ['period', 'startDate', 'endDate', 'duration'], [start, end])]
    : [];
}

function grantOverBudget(sheet: Sheet): readonly Finding[] {
  const grant = factOf(sheet, 'grant', 'money');
  const budget = factOf(sheet, 'totalBudget', 'money');
  if (!grant || !budget || grant.value.currency !== budget.value.currency) return [];
  return grant.value.amount > budget.value.amount
    ? [finding('grant-over-budget', ['grant', 'totalBudget', 'ownFunding'], [grant, budget])]
    : [];
}

function finding(
  rule: Finding['rule'],
  fields: readonly string[],
  facts: readonly Fact[],
): Finding {
  return { rule, fields, facts, sources: facts.flatMap((fact) => [...fact.sources]) };
}
