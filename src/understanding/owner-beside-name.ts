// A name whose owner or place is said before it, as in "Exempelläns tekniska stöd" → whether a match is that name.

import type { NameMatch } from '../model/names.js';
import type { Reading } from './reading.js';
import { wordsOfName } from './words-of-name.js';

/** Letters of a word that tells whose it is. */
const SHORTEST_OWN = 4;
const HALF = 0.5;

/** "Exempelläns tekniska stöd" for "Tekniskt stöd för Exempellän": whose it is stands before it. */
export function isMovedBeside(match: NameMatch, reading: Reading): boolean {
  const before = reading.tokens[match.first - 1];
  const owner = /^(.{4,})s$/.exec(before?.folded ?? '')?.[1];
  return (
    owner !== undefined &&
    reading.taken[match.first - 1] === null &&
    wordsOfName(match.entity.name).includes(owner)
  );
}

/** "Östra Exempelläns tekniska stöd" for "Tekniskt stöd för Östra Exempellän": whose it is was said first. */
export function lastAfter({ entity, last }: NameMatch, { tokens, taken }: Reading): number | null {
  if (!/[^s]s$/.test(tokens[last]?.folded ?? '')) return null;
  const own = wordsOfName(entity.name);
  const isOwn = (at: number): boolean =>
    taken[at] === null &&
    (tokens[at]?.text.length ?? 0) >= SHORTEST_OWN &&
    own.includes(tokens[at]?.folded ?? '');
  return [last + 2, last + 1].find(isOwn) ?? null;
}

/** "Exempellands hållbara handel" for "Hållbar handel Exempelland", though a longer name weighs more for its words. */
export function ownedBefore(
  fitting: readonly NameMatch[],
  reading: Reading,
): NameMatch | undefined {
  const [best, ...others] = fitting;
  if (!best || others.length === 0 || isMovedBeside(best, reading)) return undefined;
  return others.find(
    (match) =>
      match.first === best.first &&
      match.last === best.last &&
      match.first < match.last &&
      match.coverage >= HALF &&
      match.coverage > best.coverage &&
      isMovedBeside(match, reading),
  );
}
