// Written amounts → numbers: "101 349 479", "3,5 mkr", "50 tkr", "SEK 1,000,000", "två och en halv miljon".

import { everyMatch } from './every-match.js';
import { NUMBER_WORD, readNumberWord } from './number-words.js';

/** An amount read from text, with the stretch it was read from. */
export interface Amount {
  readonly amount: number;
  /** ISO code where the text names a currency, else null. */
  readonly currency: string | null;
  readonly start: number;
  readonly end: number;
  /** True if a currency or a word such as "miljoner" shows that it is money or a large number. */
  readonly unit: boolean;
  /** Where it bounds a range: "mellan 7 och 8 miljoner". */
  readonly bound?: 'lower' | 'upper';
  /** True where its separator may as well be a decimal mark as group thousands: "1.250 tkr". */
  readonly ambiguous?: true;
}

const SPACE = '[ \\u00a0\\u2007\\u2009\\u202f]';
// Digits in groups of three, or a plain run; then decimals. Both separators are told apart below.
const DIGITS = `\\d{1,3}(?:(?:${SPACE}|[.,'])\\d{3}(?!\\d))+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?`;

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...['miljarder', 'miljarder', 'miljard', 'mdkr', 'mdr', 'billion', 'billions', 'bn'].map(
    (word) => [word, 1e9] as const,
  ),
  ...[
    'miljoner',
    'miljon',
    'millioner',
    'million',
    'millions',
    'miljonerna',
    'milj',
    'mn',
    'mio',
    'm',
  ].map((word) => [word, 1e6] as const),
  ...['mkr', 'msek', 'mnkr', 'mkr.'].map((word) => [word, 1e6] as const),
  ...['tusen', 'thousand', 'thousands', 'tusentals', 'k'].map((word) => [word, 1e3] as const),
  ...['tkr', 'ksek', 'tsek'].map((word) => [word, 1e3] as const),
  ['meur', 1e6],
  ['keur', 1e3],
]);
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...['kr', 'kronor', 'krona', 'sek', 'kr.', ':-', 'skr', 'crowns', 'kronorna'].map(
    (word) => [word, 'SEK'] as const,
  ),
  ...['eur', 'euro', 'euros', '€', 'meur', 'keur'].map((word) => [word, 'EUR'] as const),
  ...['mkr', 'msek', 'mnkr', 'mdkr', 'tkr', 'ksek', 'tsek'].map((word) => [word, 'SEK'] as const),
]);

/**
 * The number that digits spell, with space, dot, comma or apostrophe as separator. A single
 * separator before exactly three digits groups thousands; any other is the decimal mark. Numbers
 * that cannot be so large, such as shares, and those before a unit are read otherwise.
 */
export function readDigits(text: string): number {
  let digits = text.replace(/[ \u00a0\u2007\u2009\u202f']/g, '');
  const lastComma = digits.lastIndexOf(',');
  const lastDot = digits.lastIndexOf('.');
  if (lastComma >= 0 && lastDot >= 0) {
    const thousands = lastComma > lastDot ? /\./g : /,/g;
    digits = digits.replace(thousands, '').replace(',', '.');
  } else if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(digits)) {
    digits = digits.replace(/[.,]/g, '');
  } else {
    digits = digits.replace(',', '.');
  }
  return Number(digits);
}

const UNIT_WORDS = [...new Set([...MULTIPLIERS.keys(), ...CURRENCIES.keys()])]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|');
const WORD_AMOUNT = `${NUMBER_WORD}|en|ett|noll|one|hundred`;
const SCALES = [...MULTIPLIERS.keys()]
  .filter((word) => word.length > 2)
  .map((word) => word.replace('.', '\\.'))
  .join('|');
const END = '(?![\\p{L}\\p{N}])';
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?:(?<before>SEK|EUR|€|kr)${SPACE}?)?` +
    `(?:(?<digits>${DIGITS})|(?<words>${WORD_AMOUNT})(?<half>${SPACE}+och${SPACE}+en${SPACE}+halv)?(?=${SPACE}+(?:${SCALES})${END})|(?<halved>(?:en${SPACE}+)?halv|half${SPACE}+a|half)(?=${SPACE}+(?:miljon|miljard|million|billion)${END}))` +
    `(?:${SPACE}?(?<unit>${UNIT_WORDS})${END})?(?:${SPACE}?(?<currency>kronor|kr|SEK|EUR|euro|€)${END})?`,
  'giu',
);

const END_OF_RANGE = `(?:${DIGITS})|(?:${WORD_AMOUNT})(?![\\p{L}\\p{N}])`;
/** "5–10 MSEK", "två till fyra miljoner", "mellan två och fyra miljoner": the unit stands once, for both ends. */
const RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?<from>${END_OF_RANGE})(?<joint>${SPACE}*[-–—]${SPACE}*|${SPACE}+(?:till|to|och|and)${SPACE}+)` +
    `(?<to>${END_OF_RANGE})${SPACE}?(?<unit>${SCALES}|m?kr|kronor|m?sek)${END}(?:${SPACE}?(?<currency>kronor|kr|SEK|EUR|euro|€)${END})?`,
  'giu',
);

function readRanges(text: string): readonly Amount[] {
  const amounts: Amount[] = [];
  for (const match of everyMatch(RANGE, text)) {
    const { from = '', joint = '', to = '', unit = '', currency } = match.groups ?? {};
    // "X har två och Y fyra miljoner" is no range.
    if (
      /\p{L}/u.test(joint) &&
      /och|and/iu.test(joint) &&
      !OPENS_RANGE.test(text.slice(0, match.index))
    )
      continue;
    const lowerUnit = unit.toLowerCase();
    const multiplier = MULTIPLIERS.get(lowerUnit) ?? 1;
    const [lower, upper] = [from, to].map((end) =>
      /^\d/.test(end)
        ? readScaled(end, lowerUnit, multiplier)[0]
        : (readNumberWord(end.toLowerCase().replace(' ', '-')) ?? 0),
    ) as [number, number];
    // What falls is no range.
    if (lower >= upper) continue;
    const code = CURRENCIES.get((currency ?? unit).toLowerCase()) ?? null;
    const second = match.index + from.length + joint.length;
    const whole = match.index + match[0].length;
    amounts.push(
      ...(
        [
          ['lower', lower, match.index, match.index + from.length],
          ['upper', upper, second, whole],
        ] as const
      ).map(([bound, number, start, end]) => ({
        amount: roundMoney(number * multiplier),
        currency: code,
        start,
        end,
        unit: true,
        bound,
      })),
    );
  }
  return amounts;
}

/** An amount has a digit or, after words for a number, one that scales it. */
const MAY_HOLD_AMOUNT = new RegExp(`\\d|${SCALES}`, 'iu');

const OPENS_RANGE = /(?:mellan|between|från|from)\s*$/iu;
const JOINS_RANGE = /^\s*(?:och|and|till|to|-|–)\s*$/iu;

// "mellan 7 och 8 miljoner": the unit stands once and holds for both ends.
function readBound(
  text: string,
  amounts: readonly Amount[],
  amount: Amount,
  index: number,
): Amount {
  const joined = (a: Amount | undefined, b: Amount | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    OPENS_RANGE.test(text.slice(0, a.start)) &&
    JOINS_RANGE.test(text.slice(a.end, b.start));
  const [previous, next] = [amounts[index - 1], amounts[index + 1]];
  if (joined(previous, amount)) return { ...amount, bound: 'upper' };
  if (next === undefined || !joined(amount, next)) return amount;
  const words =
    text
      .slice(next.start, next.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const written = words.map((word) => MULTIPLIERS.get(word)).find((times) => times !== undefined);
  return amount.unit || written === undefined
    ? { ...amount, bound: 'lower' }
    : { ...amount, amount: roundMoney(amount.amount * written), unit: true, bound: 'lower' };
}

/** All amounts in a text, in order. Numbers glued to letters or slashes are not amounts. */
export function readAmounts(text: string): readonly Amount[] {
  if (!MAY_HOLD_AMOUNT.test(text)) return [];
  const ranges = readRanges(text);
  const amounts: Amount[] = [];
  for (const match of everyMatch(AMOUNT, text)) {
    const from = match.index;
    const to = from + match[0].length;
    if (ranges.some((range) => range.start < to && from < range.end)) continue;
    const { before, digits, words, half, halved, unit, currency } = match.groups ?? {};
    const after = text[match.index + match[0].length] ?? '';
    if (!digits && !words && !halved) continue;
    if (digits && unit === undefined && /[/\p{L}]/u.test(after)) continue;
    const lowerUnit = unit?.toLowerCase() ?? '';
    const multiplier = MULTIPLIERS.get(lowerUnit) ?? 1;
    const [number, isAmbiguous] = digits
      ? readScaled(digits, lowerUnit, multiplier)
      : [
          (readNumberWord((words ?? '').toLowerCase().replace(' ', '-')) ?? 0) +
            (half || halved ? 0.5 : 0),
          false,
        ];
    const named = [before, currency, unit]
      .map((word) => (word ? CURRENCIES.get(word.toLowerCase()) : undefined))
      .find((code) => code !== undefined);
    amounts.push({
      amount: roundMoney(number * multiplier),
      currency: named ?? null,
      start: match.index,
      end: match.index + match[0].length,
      unit: unit !== undefined || currency !== undefined || before !== undefined,
      ...(isAmbiguous && { ambiguous: true }),
    });
  }
  const bounded = amounts.map((amount, index) => readBound(text, amounts, amount, index));
  return ranges.length === 0 ? bounded : [...bounded, ...ranges].sort((a, b) => a.start - b.start);
}

/** Of these the language says nothing of which sign is the decimal mark. */
const NEUTRAL_THOUSANDS: ReadonlySet<string> = new Set(['ksek', 'tsek', 'keur', 'k']);
const ENGLISH_THOUSANDS: ReadonlySet<string> = new Set(['thousand', 'thousands']);

/**
 * The number before a unit, and whether it could be another. Before "miljoner" a lone separator is
 * a decimal mark: "1.056 mkr" is a million and a bit, since no sheet tells of a thousand millions
 * that way. Before "tkr" both would be sums that sheets tell of: there the signs mean what they do
 * in Swedish, a dot groups ("1.250 tkr") and a comma is the decimal mark ("236,255 tkr" is
 * 236 255 kr), unless the decimals end in a nought that nobody would write. Before "KSEK", which
 * is no language's own, either may be either.
 */
function readScaled(
  digits: string,
  unit: string,
  multiplier: number,
): readonly [number: number, ambiguous: boolean] {
  const plain = digits.replace(/[ \u00a0\u2007\u2009\u202f']/g, '');
  if (multiplier < 1e3 || !/^\d+[.,]\d+$/.test(plain)) return [readDigits(digits), false];
  const decimal = Number(plain.replace(',', '.'));
  if (multiplier >= 1e6 || !/^[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) return [decimal, false];
  if (ENGLISH_THOUSANDS.has(unit))
    return [plain.includes(',') ? readDigits(digits) : decimal, false];
  if (NEUTRAL_THOUSANDS.has(unit)) return [readDigits(digits), true];
  if (plain.includes('.')) return [readDigits(digits), false];
  return plain.endsWith('0') ? [readDigits(digits), true] : [decimal, false];
}

// Undoes binary noise such as 0.29 * 1e6; öre are the smallest unit of money.
function roundMoney(amount: number): number {
  return Math.round(amount * 100) / 100;
}
