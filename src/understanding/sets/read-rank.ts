// A question that picks from an order → how many it wants, and from which place on.

import { readNumberWord } from '../../language/number-words.js';
import type { Token } from '../../language/tokenise.js';
import { positionsIn, take, type Reading } from '../reading.js';
import { EXTREME } from './asks-about-many.js';

/** "Vilka tre av Exempelstads projekt", "which three Exempelstad projects". */
const OPENS_LIMIT = new Set([
  ...['vilka', 'which', 'de', 'the', 'what', 'botten', 'bottom'],
  ...['visa', 'lista', 'ge', 'mig', 'show', 'list', 'give', 'me'],
]);

/** "Tre dyraste projekten", "top 3": how many are wanted; null where it is not said. The word is taken. */
export function readLimit(reading: Reading): number | null {
  const limit = findLimit(reading);
  if (!limit) return null;
  const { position, number } = limit;
  take(reading, position, position, 'number', 'how many', reading.tokens[position]?.text ?? '');
  return number;
}

const LAST_PLACE = /(\p{L}+|\d{1,2})$/u;
const TOP_PLACES =
  /(?<!\p{L})(?:plats(?:erna)?|placering(?:arna)?|nummer|rank(?:s|ed|ing)?|places?|positions?|numbers?|spots?)\s+(?:1|ett|one)\s*(?:[-–—]|till och med|till|to|through)\s*(?:\d{1,2}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|two|three|four|five|six|seven|eight|nine|ten)(?![\p{L}\p{N}])|(?<!\p{L})(?:(?:first|1st), (?:second|2nd),? and (?:third|3rd)(?: place)?|(?:etta|ettan), (?:tvåa|tvåan) (?:och|samt) (?:trea|trean)|första, andra (?:och|samt) tredje plats)(?![\p{L}\p{N}])/iu;

/** "Vilka hamnar på plats 1–3?": so many from the first place on; null where no places are named. The words are taken. */
export function readTopPlaces(reading: Reading): number | null {
  const match = TOP_PLACES.exec(reading.text);
  const span = match && positionsIn(reading, match.index, match.index + match[0].length);
  if (!span) return null;
  const last = LAST_PLACE.exec(match[0])?.[1] ?? '';
  const count = /^\d/.test(last) ? Number(last) : (readNumberWord(last.toLowerCase()) ?? 3);
  take(reading, span[0], span[1], 'number', 'how many', match[0]);
  return count > 1 ? count : null;
}

const UNIT = /^(?:miljon|milj|miljard|mkr|msek|tkr|kr|sek|kronor|tusen|million|thousand)/;

const JOINED = /^\s*(?:[-–—]|(?:till|to|och|and)(?!\p{L}))\s*\d/u;

/** Where the question says how many it wants of an order, and how many. */
export function findLimit(
  reading: Reading,
): { readonly position: number; readonly number: number } | null {
  if (!EXTREME.test(reading.text)) return null;
  for (const [position, token] of reading.tokens.entries()) {
    const taken = reading.taken[position];
    if (taken !== null && taken !== 'amount') continue;
    // "Minst 1 miljon" bounds an amount.
    if (taken === 'amount' && UNIT.test(reading.tokens[position + 1]?.folded ?? '')) continue;
    // "10–20 miljoner": where a range of amounts begins.
    if (taken === 'amount' && JOINED.test(reading.text.slice(token.end))) continue;
    const number = numberOf(token);
    if (
      number === null ||
      number < 1 ||
      number > 50 ||
      (number === 1 && !/^(?:1|one)$/.test(token.lower))
    )
      continue;
    // "The first one": no number.
    const follows = reading.tokens[position + 1]?.text ?? '';
    if (token.lower === 'one' && !EXTREME.test(follows) && !/^projects?$/i.test(follows)) continue;
    const near = [position + 1, position + 2, position - 1].map(
      (at) => reading.tokens[at]?.text ?? '',
    );
    const before = reading.tokens[position - 1]?.folded ?? '';
    if (
      !near.some((word) => EXTREME.test(word) || /^(?:projekt|projekten|projects)$/i.test(word)) &&
      !OPENS_LIMIT.has(before)
    )
      continue;
    return { position, number };
  }
  return null;
}

// "Vilka båda projekt har lägst stöd?"
function numberOf({ text, lower, folded }: Token): number | null {
  if (/^(?:bada|both)$/.test(folded)) return 2;
  return /^\d{1,2}$/.test(text) ? Number(text) : readNumberWord(lower);
}

const PLACES: Readonly<Record<string, number>> = {
  nast: 2,
  second: 2,
  '2nd': 2,
  tredje: 3,
  third: 3,
  '3rd': 3,
  fjarde: 4,
  fourth: 4,
  '4th': 4,
  femte: 5,
  fifth: 5,
};

/** "Näst störst", "third largest": the place of the order; 1 where none is named. The word is taken. */
export function readPlace(reading: Reading): number {
  for (const [position, token] of reading.tokens.entries()) {
    const place = PLACES[token.folded];
    const next = reading.tokens[position + 1];
    if (place === undefined || !next || reading.taken[position] !== null) continue;
    if (!EXTREME.test(next.text)) continue;
    take(reading, position, position, 'number', 'place', token.text);
    return place;
  }
  return 1;
}
