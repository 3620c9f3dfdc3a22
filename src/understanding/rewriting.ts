// Ways of writing and what is meant by them → a text with each of them put as it is meant.

import { markTriples, mayHold, triplesIn } from '../language/letter-triples.js';

/**
 * A way of writing and what is meant; looked for only where some letters of it stand there, since to look
 * behind at every place takes long.
 */
export interface Rewriting {
  /** In lower case; one of them stands wherever the pattern does. */
  readonly holds: readonly string[];
  readonly pattern: RegExp;
  readonly by: string | ((whole: string, ...groups: string[]) => string);
}

/** Puts them one after the other; whatever is written in none of these ways stays as it is. */
export function createRewriter(rewritings: readonly Rewriting[]): (text: string) => string {
  const looked = rewritings.map(({ holds, pattern, by }) => ({
    holds: holds.map(triplesIn),
    pattern,
    by,
  }));
  return (text) => {
    let told = text;
    let marks = markTriples(told.toLowerCase());
    for (const { holds, pattern, by } of looked) {
      if (!mayHoldAny(marks, holds)) continue;
      const next = typeof by === 'string' ? told.replace(pattern, by) : told.replace(pattern, by);
      if (next === told) continue;
      told = next;
      marks = markTriples(told.toLowerCase());
    }
    return told;
  };
}

function mayHoldAny(marks: Uint8Array, holds: readonly (readonly number[])[]): boolean {
  for (const triples of holds) if (mayHold(marks, triples)) return true;
  return false;
}
