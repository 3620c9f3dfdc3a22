// A name of a place or a body → what it is filed and compared by: folded, unless an accent makes another place of it.

import { fold } from './fold.js';

/**
 * Words that only an accent tells apart from another place: Habo and Håbo, two municipalities of Sweden.
 * @see https://www.scb.se/en/finding-statistics/regional-statistics/regional-divisions/counties-and-municipalities/
 */
const TOLD_BY_ACCENT: ReadonlySet<string> = new Set(['habo', 'habos']);

/** True for a word that must not be folded. */
export function isToldByAccent(word: string): boolean {
  return TOLD_BY_ACCENT.has(fold(word));
}

/** "Örebro" and "orebro" are one place; "Habo" and "Håbo" are two. */
export function placeKey(name: string): string {
  return isToldByAccent(name) ? name.toLowerCase() : fold(name);
}
