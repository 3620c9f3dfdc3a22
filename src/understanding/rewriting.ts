// Ways of writing and what is meant by them → a text with each of them put as it is meant.

import { createSieve, type Held } from '../language/letter-runs.js';

/** A way of writing and what is meant; to look for each everywhere takes long. */
export interface Rewriting extends Held {
  readonly pattern: RegExp;
  readonly by: string | ((whole: string, ...groups: string[]) => string);
}

/** Puts them one after the other; whatever is written in none of these ways stays as it is. */
export function createRewriter(rewritings: readonly Rewriting[]): (text: string) => string {
  const likely = createSieve(rewritings);
  return (text) => {
    let told = text;
    for (const { pattern, by } of likely(text)) {
      const before = told;
      told = typeof by === 'string' ? told.replace(pattern, by) : told.replace(pattern, by);
      if (told !== before) told = openedAs(before, told);
    }
    return told;
  };
}

const OPENING = /(?<=[.!?]\s+)\p{Lu}/u;

// "Chefen här. Hur många kronor …": what opens a sentence opens it in other words too, or it would be none.
function openedAs(before: string, told: string): string {
  if (!OPENING.test(before)) return told;
  return told.replace(/(?<=[.!?]\s+)\p{Ll}/gu, (letter, at: number) =>
    /\p{Lu}/u.test(before.charAt(at)) && told.slice(0, at) === before.slice(0, at)
      ? letter.toUpperCase()
      : letter,
  );
}

/** The wording in the language of what was said: a question is answered in its own, put otherwise or not. */
export function inTongueOf(said: string, swedish: string, english: string): string {
  return ENGLISH.test(said) ? english : swedish;
}

const ENGLISH =
  /^\P{L}*(?:how|what|which|who|compare|breakdown|distribution|is there|do we|anything)(?!\p{L})/iu;
