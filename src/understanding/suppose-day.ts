// "Säg att det är 4 mars 2019 i dag. Hur många dagar …?" → the day that is supposed, and the question without it.

import { readDates } from '../language/read-date.js';
import type { IsoDate } from '../model/value.js';

export interface Supposed {
  readonly day: IsoDate;
  readonly rest: string;
}

const OPENS =
  /^\P{L}*(?:(?:säg|låt(?: oss)? säga|anta(?:g)?|låtsas|tänk(?: dig| er)?|föreställ (?:dig|er)|utgå från|utgå ifrån|räkna med|vi (?:säger|låtsas|antar|utgår från|utgår ifrån)|om|ifall|suppose|assume|imagine|pretend|say|let(?:'|’)?s say|if)(?: vi| oss)?(?: att| that)? )?(?:det|dagen|datumet|dagens datum|(?:i ?dag)|vi|it|today|today(?:'|’)s date|the date) (?:är|vore|var|har|skriver|skrev|is|was|were) (?:det )?$/iu;
const REST_OF_IT =
  /^(?: i ?dag| idag| nu| today| now| i (?:mitt|det här|vårt) \p{L}+| i exemplet| in (?:my|this|our) \p{L}+)?\s*[.!;:,–-]+\s+(?=\S)/iu;

/**
 * Only where the supposition opens the text and something follows it; within a question the day is
 * read with the rest of it.
 */
export function supposeDay(text: string): Supposed | null {
  const [first] = readDates(text);
  if (!first || !OPENS.test(text.slice(0, first.start))) return null;
  const rest = REST_OF_IT.exec(text.slice(first.end));
  return rest && { day: first.date, rest: text.slice(first.end + rest[0].length) };
}
