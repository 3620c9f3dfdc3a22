// A typed value → how it is written in an answer's language.

import { assertNever } from '../model/assert-never.js';
import type { Language } from '../model/language.js';
import type { Value, ValueOf } from '../model/value.js';
import { textsIn } from '../texts/texts-in.js';

/** Holds a figure and its unit together at a line's end, as Swedish typography asks. */
const NBSP = '\u00a0';

interface FormatOptions {
  /** Decimals of a percentage; without it as many as it has, two at most. */
  readonly percentDecimals?: number;
}

/**
 * The value in words: `101 349 479 kr` or `SEK 101,349,479`, `50 %` or `50%`, dates as ISO days,
 * lists joined. Spaces inside a figure, and before its unit, are no-break spaces.
 */
export function formatValue(
  value: Value,
  language: Language,
  { percentDecimals }: FormatOptions = {},
): string {
  const texts = textsIn(language).values;
  switch (value.kind) {
    case 'money':
      return formatMoney(value, language);
    case 'percent': {
      const figure = formatNumber(
        value.percent,
        language,
        percentDecimals ?? 0,
        percentDecimals ?? 2,
      );
      return language === 'sv' ? `${figure}${NBSP}%` : `${figure}%`;
    }
    case 'count': {
      const figure = formatNumber(value.count, language, 0, 1);
      if (value.unit === null || value.unit === 'items') return figure;
      const [one, several] = texts.units[value.unit];
      return `${figure}${NBSP}${value.count === 1 ? one : several}`;
    }
    case 'date':
      return value.date;
    case 'period':
      return `${value.start}${NBSP}– ${value.end}`;
    case 'person':
      return value.name;
    case 'email':
      return value.address;
    case 'phone':
      return value.number;
    case 'code':
      return value.code;
    case 'organisations':
    case 'places':
      return joinNames(value.names, texts.and);
    case 'text':
      return value.text;
    case 'sentences':
      return value.sentences.join(' ');
    case 'truth':
      return value.truth ? texts.yes : texts.no;
    case 'phase':
      return texts.phases[value.phase];
    default:
      return assertNever(value);
  }
}

/** The text with plain spaces for no-break ones, for readers that are programs. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f\u2007\u2009]/g, ' ');
}

function formatMoney({ amount, currency }: ValueOf<'money'>, language: Language): string {
  const whole = Number.isInteger(amount);
  const figure = formatNumber(amount, language, whole ? 0 : 2, whole ? 0 : 2);
  if (language === 'en') return `${currency}${NBSP}${figure}`;
  const unit = currency === 'SEK' ? 'kr' : currency === 'EUR' ? 'euro' : currency;
  return `${figure}${NBSP}${unit}`;
}

// Written out rather than left to the runtime, whose locale data may differ between machines.
function formatNumber(
  number: number,
  language: Language,
  fewestDecimals: number,
  mostDecimals: number,
): string {
  const size = Math.abs(number);
  const [whole = '0', decimals = ''] = Number.isSafeInteger(size)
    ? [String(size)]
    : size.toFixed(mostDecimals).split('.');
  const kept = decimals.replace(/0+$/, '').padEnd(fewestDecimals, '0');
  const grouped = groupDigits(whole, language);
  const shown = kept === '' ? grouped : `${grouped}${language === 'sv' ? ',' : '.'}${kept}`;
  return number < 0 && /[1-9]/.test(shown) ? `−${shown}` : shown;
}

/** The digits of a whole number in threes. */
export function groupDigits(digits: string, language: Language): string {
  const mark = language === 'sv' ? NBSP : ',';
  let grouped = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3)
    grouped = `${digits.slice(Math.max(0, end - 3), end)}${mark}${grouped}`;
  return grouped;
}

function joinNames(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${and}${last}`;
}
