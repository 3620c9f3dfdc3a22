// A question that was read → its words that are no part of a name, and what each does in it.

import type { SaidWord } from '../model/query.js';
import type { Draft } from './draft.js';
import { isFrameWord } from './frame-words.js';
import { leftoverOf } from './read-leftover.js';

/** Nouns that name one field and nothing else. */
const NAMING =
  /^(?:startd|slutd|projektstart|projektslut|sluttid|deadline|telefon|tel|tfn|phone|mobil|epost|email|mejl|deltagar(?:antal|siffr)|projektperiod|projekttid|loptid|diarien|dnr|arenden|postn|\p{L}*agare(?:n|ns|s)?$|owners?$|\p{L}*mottagare(?:n|ns|s)?$|beneficiar|tematisk|thematic|projektledar|leader|manager|kontaktperson|kontaktupp|insatsomrad|programomrad|budget|grant|anslag|beviljat|medfinansieringsgrad)/u;

/** What is asked for with these is a day, whatever else asks for it. */
const DATE = /^(?:datum(?:et|en)?|dates?)$/u;

/** The words in order. */
export function saidIn({ reading, parts }: Draft): readonly SaidWord[] {
  const hits = parts?.hits ?? [];
  const beside = new Set(leftoverOf(reading, hits).positions);
  const asked = new Set(hits.flatMap(({ positions }) => positions));
  const counted = new Set((parts?.operations ?? []).flatMap(({ positions }) => positions));
  const kindOf = (at: number, text: string, folded: string): SaidWord['kind'] => {
    if (beside.has(at)) return 'beside';
    if (parts !== null && hits.length > 0 && DATE.test(folded)) return 'named';
    if (isFrameWord(folded)) return 'frame';
    if (asked.has(at)) return NAMING.test(folded) ? 'named' : 'asked';
    if (counted.has(at)) return 'asked';
    // A place or an owner tells which project is meant; where no field was looked for, all is explained.
    return parts === null || (at > 0 && /^\p{Lu}/u.test(text)) ? 'asked' : 'beside';
  };
  return reading.tokens.flatMap(({ text, folded }, at) =>
    reading.taken[at] === null ? [{ text, kind: kindOf(at, text, folded) }] : [],
  );
}
