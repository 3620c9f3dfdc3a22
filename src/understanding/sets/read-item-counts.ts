// "Fler än fem kommuner", "flera län", "minst tre partner" → filters on how many a field lists.

import { readNumberWord } from '../../language/number-words.js';
import type { Comparison, CountedTopic, Filter } from '../../model/query.js';
import { positionsIn, take, type Reading } from '../reading.js';

const NUMBER = '(?<number>\\d{1,3}|\\p{L}{2,8})';
const THINGS =
  '(?<things>kommuner|kommun|län|counties|county|municipalities|municipality|partners?|parter|samarbetspartners?|samverkansparter|samarbetsparter)';
const COMPARING: readonly (readonly [Comparison, RegExp])[] = [
  ['more', comparing('fler(?:a)? än|mer än|över|more than|over')],
  ['less', comparing('färre än|mindre än|under|fewer than|less than')],
  ['at-least', comparing('minst|åtminstone|at least')],
  ['at-most', comparing('högst|max|maximalt|at most|up to')],
  ['equal', comparing('exakt|precis|bara|endast|enbart|exactly|only|just')],
];

function comparing(words: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:${words})\\s+${NUMBER}\\s+(?:olika\\s+)?${THINGS}(?!\\p{L})`,
    'iu',
  );
}
const SEVERAL = new RegExp(
  `(?<!\\p{L})(?:flera|multiple|several|fler än ett|more than one)\\s+(?:olika\\s+)?${THINGS}(?!\\p{L})`,
  'iu',
);

const TOPICS: readonly (readonly [RegExp, CountedTopic])[] = [
  [/^(?:kommun|municipalit)/iu, 'municipalitiesCount'],
  [/^(?:län|count)/iu, 'countiesCount'],
  [/par/iu, 'partnersCount'],
];

/** Each with its words taken; the numbers are whole. */
export function readItemCounts(reading: Reading): readonly Filter[] {
  const several = SEVERAL.exec(reading.text);
  if (several) return filterOf(reading, several, 'more', 1);
  for (const [comparison, pattern] of COMPARING) {
    const match = pattern.exec(reading.text);
    const written = match?.groups?.['number']?.toLowerCase();
    if (!match || written === undefined) continue;
    const number = /^\d/.test(written) ? Number(written) : readNumberWord(written);
    if (number !== null) return filterOf(reading, match, comparison, number);
  }
  return [];
}

function filterOf(
  reading: Reading,
  match: RegExpExecArray,
  comparison: Comparison,
  number: number,
): readonly Filter[] {
  const topic = TOPICS.find(([pattern]) => pattern.test(match.groups?.['things'] ?? ''))?.[1];
  const span = positionsIn(reading, match.index, match.index + match[0].length);
  if (!topic || !span) return [];
  take(reading, span[0], span[1], 'number', 'how many', match[0]);
  return [{ kind: 'items', topic, comparison, number, words: match[0] }];
}
