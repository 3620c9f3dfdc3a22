// Prose of a sheet → counted things that the text states: companies, shares of women and men.

import { readDigits } from '../language/read-amount.js';
import {
  derived,
  extracted,
  type DerivedFact,
  type ExtractedFact,
  type Fact,
  type StatedFact,
} from '../model/fact.js';
import type { Sentence, Sheet } from '../model/sheet.js';
import type { ValueOf } from '../model/value.js';
import { factOf } from './field-facts.js';

const NUMBER = '(?<number>\\d{1,3}(?:[ \\u00a0.]\\d{3})+|\\d+(?:[.,]\\d+)?)';
const COMPANIES = new RegExp(
  `(?<![\\p{L}\\d.,/-])${NUMBER}(?:\\s+(?:st|stycken|små|medelstora|deltagande|små och medelstora))*\\s+(?:företag|bolag|companies|enterprises|SMF|SME)(?!\\p{L})`,
  'u',
);
const SHARE_BEFORE = (noun: string): RegExp =>
  new RegExp(`${NUMBER}\\s?(?:%|procent)\\s+(?:av\\s+\\p{L}+\\s+är\\s+)?${noun}(?!\\p{L})`, 'iu');
const SHARE_AFTER = (noun: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})${noun}\\s*(?:är|utgör|:)?\\s*(?:cirka |ca )?${NUMBER}\\s?(?:%|procent)`,
    'iu',
  );

/** The number of companies that the text counts, or null. */
export function extractCompanies(sheet: Sheet): ExtractedFact<ValueOf<'count'>> | null {
  return firstMatch(sheet, [COMPANIES], (number) => ({
    kind: 'count',
    count: number,
    unit: 'companies',
  }));
}

/** The share of women or men that the text states, in percent, or null. */
export function extractShare(
  sheet: Sheet,
  who: 'women' | 'men',
): ExtractedFact<ValueOf<'percent'>> | null {
  const noun = who === 'women' ? '(?:kvinnor|women)' : '(?:män|men)';
  return firstMatch(sheet, [SHARE_AFTER(noun), SHARE_BEFORE(noun)], (number) => ({
    kind: 'percent',
    percent: number,
  }));
}

/** The share of women or men among the participants, in people, or null. */
export function peopleByShare(
  sheet: Sheet,
  who: 'women' | 'men',
): DerivedFact<ValueOf<'count'>> | null {
  const share = extractShare(sheet, who);
  const people: StatedFact<ValueOf<'count'>> | null = factOf(sheet, 'plannedParticipants', 'count');
  if (!share || !people) return null;
  const count = Math.round((people.value.count * share.value.percent) / 100);
  const inputs: [Fact, Fact] = [people, share];
  return derived(
    { kind: 'count', count, unit: 'people' },
    `${people.text} × ${share.text}`,
    inputs,
  );
}

function firstMatch<V extends ValueOf<'count'> | ValueOf<'percent'>>(
  sheet: Sheet,
  patterns: readonly RegExp[],
  make: (number: number) => V,
): ExtractedFact<V> | null {
  for (const passage of sheet.passages) {
    for (const sentence of passage.sentences) {
      const fact = matchSentence(sentence, patterns, make);
      if (fact) return fact;
    }
  }
  return null;
}

function matchSentence<V extends ValueOf<'count'> | ValueOf<'percent'>>(
  sentence: Sentence,
  patterns: readonly RegExp[],
  make: (number: number) => V,
): ExtractedFact<V> | null {
  for (const pattern of patterns) {
    const match = pattern.exec(sentence.text);
    const number = match?.groups?.['number'];
    if (match && number)
      return extracted(make(readDigits(number)), match[0], match[0], [sentence.source]);
  }
  return null;
}
