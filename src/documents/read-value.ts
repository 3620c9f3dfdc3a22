// The text of a field → its typed value, or why it has none.

import type { FieldType } from '../catalogue/fields.js';
import { remember } from '../language/bounded-cache.js';
import { readAmounts, readDigits } from '../language/read-amount.js';
import { readDates, readPeriod } from '../language/read-date.js';
import type { MissingCause } from '../model/fact.js';
import type { Value } from '../model/value.js';
import { shareText } from './share-text.js';

export type ReadValue =
  | { readonly kind: 'value'; readonly value: Value; readonly typed: boolean }
  | { readonly kind: 'missing'; readonly cause: MissingCause };

const PLACEHOLDERS = new Set([
  'uppgift saknas',
  'saknas',
  'ej angivet',
  'ej angiven',
  'ej angivna',
  'inte angivet',
  'inte angiven',
  'okänt',
  'okänd',
  'n/a',
  'na',
  'not available',
  'not specified',
  'unknown',
  'missing',
  'none',
  'null',
  'tbd',
  'tba',
  'xxx',
  '-',
  '–',
  '—',
  '--',
  '---',
  '?',
  '.',
  '...',
  '…',
  'ej tillgängligt',
  'ingen uppgift',
  'ej klart',
  'ej bestämt',
  'to be decided',
  'fylls i senare',
  // What spreadsheets show where a formula has no result, in English and in Swedish.
  '#n/a',
  '#ref!',
  '#value!',
  '#div/0!',
  '#name?',
  '#num!',
  '#null!',
  '#spill!',
  '#saknas!',
  '#referens!',
  '#värdefel!',
  '#division/0!',
  '#namn?',
  '#ogiltigt!',
  '#skärning!',
]);

/**
 * Types the trimmed text of a field. Text that does not fit its type stays text, with `typed`
 * false: that is a finding, not a loss.
 * @param label the label as written; "(EUR)" in it names the currency.
 */
export function readValue(text: string, type: FieldType, label: string): ReadValue {
  return remembered(`${type}\u0000${label}\u0000${text}`);
}

/** Places, programmes and the like stand on many sheets: each is typed once and shared. */
const REMEMBERED_VALUES = 2000;
const remembered = remember((key): ReadValue => {
  const [type = '', label = '', ...text] = key.split('\u0000');
  return typeText(text.join('\u0000'), type as FieldType, label);
}, REMEMBERED_VALUES);

function typeText(text: string, type: FieldType, label: string): ReadValue {
  const plain = text.replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ').trim();
  if (plain === '') return { kind: 'missing', cause: 'empty' };
  if (PLACEHOLDERS.has(plain.toLowerCase())) return { kind: 'missing', cause: 'placeholder' };
  if (type === 'money' && isFiller(plain, label)) return { kind: 'missing', cause: 'filler' };
  const value = typeValue(plain, type, label);
  return value === null
    ? { kind: 'value', value: { kind: 'text', text: plain }, typed: false }
    : { kind: 'value', value, typed: true };
}

// The ERDF register writes 0 in its euro column for every project: a filler, not a sum.
function isFiller(text: string, label: string): boolean {
  return /^0+(?:[.,]0+)?$/.test(text) && currencyOf(label, text) === 'EUR';
}

function currencyOf(label: string, text: string): string {
  return /\b(?:EUR|euro)\b|€/i.test(`${label} ${text}`) ? 'EUR' : 'SEK';
}

/** A heading such as "Budget (tkr)" gives the unit of figures that stand without one. */
const UNIT_IN_LABEL = /(?<![\p{L}])(?:tkr|ksek|tsek|mkr|msek|mnkr|meur|keur)(?![\p{L}])/iu;

function readMoney(text: string, label: string): ReturnType<typeof readAmounts> {
  const amounts = readAmounts(text);
  const unit = UNIT_IN_LABEL.exec(label)?.[0];
  if (unit === undefined || amounts.length !== 1 || amounts[0]?.unit === true) return amounts;
  const [scaled] = readAmounts(`${text} ${unit}`);
  return scaled === undefined ? amounts : [{ ...scaled, end: text.length }];
}

function typeValue(text: string, type: FieldType, label: string): Value | null {
  switch (type) {
    case 'money': {
      const amounts = readMoney(text, label);
      const amount = amounts[0];
      if (amounts.length !== 1 || amount === undefined || amount.ambiguous) return null;
      const rest = text.slice(0, amount.start) + text.slice(amount.end);
      if (/[\p{L}\d]/u.test(rest)) return null;
      return {
        kind: 'money',
        amount: amount.amount,
        currency: amount.currency ?? currencyOf(label, text),
      };
    }
    case 'percent': {
      const match = /^(\d+(?:[.,]\d+)?) ?(?:%|procent|percent|per cent)?$/i.exec(text);
      return match?.[1] ? { kind: 'percent', percent: Number(match[1].replace(',', '.')) } : null;
    }
    case 'count': {
      const match =
        /^(\d{1,3}(?:[ .,]\d{3})+|\d+)(?: ?(?:st|stycken|personer|deltagare|people|persons|participants)\.?)?$/i.exec(
          text,
        );
      return match?.[1]
        ? { kind: 'count', count: readDigits(match[1].replace(/[.,]/g, ' ')), unit: null }
        : null;
    }
    case 'date': {
      const dates = readDates(text);
      return dates.length === 1 && dates[0] ? { kind: 'date', date: dates[0].date } : null;
    }
    case 'period': {
      const period = readPeriod(text);
      return period && { kind: 'period', ...period };
    }
    case 'person':
      return /\p{L}/u.test(text) && !/[@\d]/.test(text) ? { kind: 'person', name: text } : null;
    case 'email': {
      const match = /^(?:mailto:)?([^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+)$/i.exec(text);
      return match?.[1] ? { kind: 'email', address: match[1] } : null;
    }
    case 'phone':
      return /^[+(]?\d[\d ()/+\-–]{4,}(?: ?(?:,|\/|och|eller) ?[+(]?\d[\d ()+\-–]{4,})*$/.test(text)
        ? { kind: 'phone', number: text }
        : null;
    case 'code':
      return { kind: 'code', code: text };
    case 'organisations':
      return { kind: 'organisations', names: readList(text) };
    case 'places':
      return { kind: 'places', names: readList(text) };
    case 'text':
      return { kind: 'text', text };
  }
}

/** The members of a written list ("a, b; c"), each once, in order. */
export function readList(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(/[,;]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map(shareText),
    ),
  ];
}
