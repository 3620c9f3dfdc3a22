// A reading → whether part of some project's name stands in it, where, and which come nearest.

import type { Names } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import { isEnough } from './enough-of-name.js';
import { nameTokens, type Reading } from './reading.js';

/**
 * True if part of some project's name stands in the question, and more of it than the name of a
 * place, an organisation or a year that the question narrows by.
 */
export function namesProject(reading: Reading, names: Names): boolean {
  const tokens = nameTokens(reading);
  const others = names
    .find(tokens, ['place', 'organisation', 'person'])
    .filter((match) => match.coverage >= 0.9 && !match.contradicted);
  return names.find(tokens, ['project']).some((match) => {
    if (match.contradicted || !isEnough(match, reading)) return false;
    const own = reading.tokens.slice(match.first, match.last + 1).filter((_, offset) => {
      const position = match.first + offset;
      const elsewhere = others.some((other) => other.first <= position && position <= other.last);
      return !elsewhere && reading.common[position] !== true;
    });
    return own.some((token) => !token.number);
  });
}

/** Stretches of the question that hold most of a project's name. */
export function stretchesOfNames(
  reading: Reading,
  names: Names,
): readonly (readonly [first: number, last: number])[] {
  return names
    .find(nameTokens(reading), ['project'])
    .filter((match) => match.coverage >= 0.6 && match.last - match.first >= 2)
    .map((match) => [match.first, match.last]);
}

/** Projects whose names come nearest to what was asked, for a refusal. */
export function nearestProjects(reading: Reading, names: Names): readonly Sheet[] {
  return names
    .find(nameTokens(reading), ['project'])
    .slice(0, 3)
    .flatMap((match) => [...match.entity.sheets]);
}
