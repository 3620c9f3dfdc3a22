// A match of a name in the question → the mention of its project, with the words taken.

import { analyseWord } from '../language/analyse-word.js';
import { fold } from '../language/fold.js';
import { tokenise, type Token } from '../language/tokenise.js';
import type { NamedEntity, NameMatch } from '../model/names.js';
import type { Sheet } from '../model/sheet.js';
import { isFieldWord } from './match-cues.js';
import { take, type Reading } from './reading.js';

/** Projects among which a question can ask to choose. */
export const MOST_CHOICES = 12;

export type ProjectMention =
  | {
      readonly kind: 'one';
      readonly sheet: Sheet;
      readonly exact: boolean;
      /** Position of its first word. */
      readonly at: number;
    }
  /** Several fit equally well. */
  | { readonly kind: 'several'; readonly sheets: readonly Sheet[] }
  /** Something was named that no sheet is about; the nearest are. */
  | { readonly kind: 'other'; readonly nearest: readonly Sheet[] };

export function asMention(
  entities: readonly NamedEntity[],
  exact: boolean,
  at: number,
): ProjectMention {
  const sheets = [...new Set(entities.flatMap((entity) => [...entity.sheets]))].slice(
    0,
    MOST_CHOICES,
  );
  const [first] = sheets;
  if (sheets.length === 1 && first) return { kind: 'one', sheet: first, exact, at };
  return { kind: 'several', sheets };
}

export function takeMatch(reading: Reading, match: NameMatch, recogniser: string): void {
  take(reading, match.first, match.last, 'project', recogniser, match.entity.name);
  // "Exempelbros insatsområde, alltså förstudien till …": a field between its words is asked for.
  const own = tokenise(match.entity.name).map(({ folded }) => folded);
  for (let at = match.first + 1; at < match.last; at++) {
    const token = reading.tokens[at];
    if (token && own.length > 1 && isFieldWord(token) && !isOneOf(own, token))
      reading.taken[at] = null;
  }
  for (const sheet of match.entity.sheets) reading.places.set(sheet, match.first);
}

// "Det tekniska stödets ledare för Exempelland": "stödets" is "stöd" of the name, inflected.
function isOneOf(own: readonly string[], { folded, lower }: Token): boolean {
  if (own.includes(folded)) return true;
  const { lemma } = analyseWord(lower);
  return own.includes(fold(lemma));
}
