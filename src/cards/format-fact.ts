// A fact → the text that shows it.

import { assertNever } from '../model/assert-never.js';
import type { Span } from '../model/card.js';
import type { Fact } from '../model/fact.js';
import type { Language } from '../model/language.js';
import { formatValue } from './format-value.js';

/** Shares that were computed are shown to one decimal: 75,0 % rather than 74,99995 %. */
const DERIVED_PERCENT_DECIMALS = 1;

/**
 * The fact as shown. Figures are written as the language writes them; any other stated value stands
 * as it was written on the sheet.
 */
export function formatFact(fact: Fact, language: Language): string {
  switch (fact.origin) {
    case 'derived':
      return formatValue(fact.value, language, { percentDecimals: DERIVED_PERCENT_DECIMALS });
    case 'extracted':
      // A bare figure says nothing without the words for what it counts.
      return fact.value.kind === 'count' && fact.value.unit === null
        ? fact.text
        : formatValue(fact.value, language);
    case 'stated':
      return isFigure(fact) ? formatValue(fact.value, language) : fact.text;
    default:
      return assertNever(fact);
  }
}

/** The fact as part of a line. */
export function factSpan(fact: Fact, language: Language): Span {
  return { kind: 'fact', text: formatFact(fact, language), fact };
}

function isFigure({ value }: Fact): boolean {
  return value.kind === 'money' || value.kind === 'percent' || value.kind === 'count';
}
