// A reading → the projects that are named by registration number, and numbers that no sheet has.

import type { Names } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import { positionsIn, take, type Reading } from './reading.js';

/** Projects named by registration number; their words are taken. */
export function takeNumbers(
  reading: Reading,
  names: Names,
): readonly { readonly sheet: Sheet; readonly at: number }[] {
  const found: { sheet: Sheet; at: number }[] = [];
  for (const { sheet, start, end } of names.findByNumber(partedFromYears(reading.text))) {
    if (isDay(reading.text, start, end)) continue;
    const at = positionsIn(reading, start, end);
    if (at) {
      take(reading, leadOf(reading, at[0]), at[1], 'number', 'registration number', sheet.id);
      reading.places.set(sheet, at[0]);
    }
    if (!found.some((other) => other.sheet === sheet)) found.push({ sheet, at: at?.[0] ?? 0 });
  }
  return found;
}

// "Dagar kvar per 2020-01-16": a day as it is written, though a project has the number.
function isDay(text: string, start: number, end: number): boolean {
  return (
    /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text.slice(start, end)) &&
    BEFORE_DAY.test(text.slice(0, start))
  );
}

const BEFORE_DAY =
  /(?<!\p{L})(?:per|den|från|till|sedan|efter|före|innan|kring|idag|är|on|by|from|until|since|after|before|as of|of)\s+$/iu;

// "startade 20200827 2015 eller 2016": a year after a number is no part of it.
function partedFromYears(text: string): string {
  return /\d{8} \d/.test(text)
    ? text.replace(/(?<=(?<!\d)\d{8}) (?=(?:19|20)\d\d(?!\d))/gu, '|')
    : text;
}

const NUMBER_WORDS = new Set([
  'registration',
  'registrering',
  'diary',
  'reference',
  'nr',
  'nummer',
  'number',
  'no',
  'dnr',
  'id',
  'arende',
  'projektnummer',
  'arendenummer',
  'diarienummer',
  'case',
]);

// "projekt nummer 20200568": the words that announce the number belong to it.
function leadOf(reading: Reading, first: number): number {
  let lead = first;
  while (NUMBER_WORDS.has(reading.tokens[lead - 1]?.folded ?? '') && first - lead < 2) lead--;
  // "Vilket diarienummer har …": the word asks, and announces nothing.
  return /^(?:vilket|which|what)$/.test(reading.tokens[lead - 1]?.folded ?? '') ? first : lead;
}

const UNKNOWN_NUMBER =
  /(?:(?:projekt|project|case|dnr|diarienummer|diarienr|ärende(?:nummer|-id)?|nr|nummer|number|no\.?|id)\s*:?\s*#?\s*)+(?<number>\d{4}\s?[/-]\s?\d{3,6}|\d{5,10})(?!\d)|(?<![\d-])(?<slashed>(?:19|20)\d\d\/\d{4,6})(?!\d)/iu;

/** A registration number in the question that no sheet has, or null. */
export function findUnknownNumber(reading: Reading): string | null {
  // Without so many digits there is none, which is sooner seen.
  const match = /\d{4}/.test(reading.text) ? UNKNOWN_NUMBER.exec(reading.text) : null;
  const number = match?.groups?.['number'] ?? match?.groups?.['slashed'];
  if (!match || !number) return null;
  const from = match.index + match[0].lastIndexOf(number);
  const at = positionsIn(reading, from, from + number.length);
  return at && reading.taken[at[0]] === null ? number : null;
}

/** A number such as registers give, alone in the question and on no sheet; null where it may be an amount. */
export function findBareNumber(reading: Reading): string | null {
  const match = /(?<![\d.,/-])(?:19|20)\d{6}(?![\d.,/-]|\s*(?:kr|sek|kronor))/iu.exec(reading.text);
  if (match === null) return null;
  const compares = /över|under|mer|minst|högst|above|below|more|less|least/iu.test(reading.text);
  return compares ? null : match[0];
}
