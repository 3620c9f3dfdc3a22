// A question that counts → whether what it counts is told in prose, if anywhere, and by no field.

import type { Sheet } from '../model/sheet.js';
import type { Parts } from './read-parts.js';
import type { Reading } from './reading.js';

/** What fields count, and what is asked of them is a field or is computed. */
const COUNTED_BY_FIELDS: ReadonlySet<string> = new Set([
  'municipalities',
  'counties',
  'partners',
  'region',
  'duration',
  'durationDays',
  'durationYears',
  'daysLeft',
  'daysSince',
  'daysIn',
  'daysUntilStart',
  'period',
  'budget',
  'grant',
  'grantShare',
  'ownFunding',
  'coFinancingRate',
  'millions',
  'amount',
]);
/** They count what prose counts as well: "hur många företag får rådgivning" */
const COUNTED_BY_BOTH: ReadonlySet<string> = new Set(['participants', 'companies', 'women', 'men']);
/** Whole words: "år" is a measure, "årsarbeten" are counted. */
const UNITS =
  /^(?:dag(?:ar|arna|en)?|manad(?:er|erna)?|ar(?:en|et)?|veck(?:a|or|orna)|kron(?:a|or|orna)|kr|sek|mkr|miljon(?:er|erna)?|euro|projekt\p{L}*|procent\p{L}*|days?|months?|years?|weeks?|millions?|projects?|tusenlapp\p{L}*|lapp\p{L}*|spann|percent|lan(?:en)?|kommun(?:en|er|erna|ers)?|county|counties|municipalit\p{L}*|part(?:er|erna|ner|nern|ners|nerna)|samarbetspart\p{L}*)$/u;

/** Null where nothing is counted, or what a field counts; `unknown` where no field could. */
export function countedInProse(
  reading: Reading,
  { hits }: Parts,
): { readonly unknown: boolean } | null {
  const { tokens, taken, idle } = reading;
  const from = tokens.findIndex(
    ({ folded }, at) =>
      taken[at] === null &&
      (/^(?:manga|many|antal|antalet|andel|andelen|procent|percentage)$/.test(folded) ||
        (/^(?:share|proportion)$/.test(folded) && tokens[at + 1]?.folded === 'of')),
  );
  if (from < 0) return null;
  const counted: number[] = [];
  for (let at = from + 1; at < tokens.length && taken[at] === null; at++) {
    const small =
      idle[at] === true &&
      !isLoan(tokens[at]?.lower ?? '') &&
      !hits.some(({ positions }) => positions.includes(at));
    if (small && counted.length > 0) break;
    if (!small) counted.push(at);
  }
  if (counted.length === 0) return null;
  const unit = (at: number): boolean =>
    UNITS.test(tokens[at]?.folded ?? '') && !isLoan(tokens[at]?.lower ?? '');
  if (counted.some(unit)) return null;
  // "Regional companies": what they are like, and no region.
  const cues = hits.filter(({ positions }) =>
    positions.some((at) => counted.includes(at) && !/^regional/.test(tokens[at]?.folded ?? '')),
  );
  if (cues.some(({ cue }) => COUNTED_BY_FIELDS.has(cue))) return null;
  return { unknown: !hits.some(({ cue }) => COUNTED_BY_BOTH.has(cue)) };
}

/** What became of those who are counted: how Swedish prose tells it, and how it is asked for. */
const OUTCOMES: readonly (readonly [told: RegExp, asked: RegExp])[] = [
  [/avbr/iu, /hopp(?:ade|at|ar) av|avbr[öo]t|avbrutit|avbryt|dropped out|drop out|quit|withdrew/iu],
  [/arbetslös|utanför arbetsmarknaden/iu, /arbetslös|unemployed/iu],
  [/konkurs/iu, /konkurs|bankrupt/iu],
  [
    /jobb|i arbete|arbetstillfäll|anställning|sysselsätt/iu,
    /(?:fick|fått|hitta(?:t|de)|got|found) (?:ett |ny\p{L}* |a |an )*(?:jobb|anställning|arbete|jobs?|work)/iu,
  ],
  [/klara/iu, /klara(?:de|t|r)(?!\p{L})|passed|examin|graduat/iu],
  [/slutför/iu, /slutför|fullfölj|completed|finished/iu],
  [/nöjd/iu, /nöjda?(?!\p{L})|satisfied|happy with/iu],
  [/tacka/iu, /tacka(?:de|t|r) nej|declined|turned (?:it |us |them )?down/iu],
];

/** True for "hur många företag gick i konkurs?" where no sentence has the word: all of them is no answer. */
export function countsUntoldOutcome({ text }: Reading, { passages }: Sheet): boolean {
  const asked = OUTCOMES.filter(([, pattern]) => pattern.test(text));
  return (
    asked.length > 0 &&
    !passages.some(({ sentences }) =>
      sentences.some((sentence) => asked.some(([told]) => told.test(sentence.text))),
    )
  );
}

// "Lån" are no "län".
function isLoan(lower: string): boolean {
  return lower.startsWith('lån');
}
