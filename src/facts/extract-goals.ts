// Prose of a sheet → the sentences that state its goals, overall goal before project goals before purposes.

import { extracted, type ExtractedFact } from '../model/fact.js';
import type { Sentence, Sheet } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import type { ValueOf } from '../model/value.js';

/** Cues in the order in which a reader would take them; the first rank that matches leads. */
const CUES: readonly { readonly cue: string; readonly pattern: RegExp }[] = [
  {
    cue: 'övergripande mål',
    pattern:
      /övergripande (?:mål|syfte|projektmål|målsättning)(?:et|en|sättning(?:en)?)?(?!\p{L})/iu,
  },
  {
    cue: 'mål',
    pattern:
      /(?:^|[\s(])(?:projekt(?:ets?|en)? ?)?(?:(?:projekt|huvud|delprojekt)?mål(?:et|en)?|målsättning(?:en)?)(?: (?:med|för|i|vid) [^.:]{3,60}?)?\s*(?::|är|att)(?!\p{L})/iu,
  },
  {
    cue: 'syfte',
    pattern:
      /(?:^|[\s(])(?:huvud)?(?:syfte(?:t|n)?|avsikt(?:en)?|ambition(?:en)?|vision(?:en)?)(?: (?:med|för|i) [^.:]{3,60}?)?\s*(?::|är|att)(?!\p{L})|syftar (?:till|mot)|har (?:som|till) (?:mål|syfte)|(?:purpose|aim|objective|goal)s? (?:of|is|are)|aims to/iu,
  },
  {
    cue: 'avser',
    pattern: /(?:projektet|förstudien|insatsen|satsningen)[^.]{0,60}(?:avser|vill|strävar)/iu,
  },
  {
    cue: 'ska',
    pattern:
      /^(?:i |genom |inom )?(?:projektet|förstudien|detta projekt|det här projektet|projekt(?:et)? "?[\p{Lu}][^.]{0,60}|insatsen|satsningen)[^.]{0,50}?(?<!\p{L})(?:ska|skall|kommer att|bidrar|vill|will)(?!\p{L})/iu,
  },
];
// Goals of something else than this project.
const TRAPS = /(?:för att nå (?:målet|målen)|målgrupp|tematiska mål|besöksmål|var att|delmål)/iu;

/**
 * The goals of a project as whole sentences, the main one first, at most four; null where the text
 * has no prose. A text without goal wording gives its first sentence, with no cue: inferred.
 */
export function extractGoals(sheet: Sheet): ExtractedFact<ValueOf<'sentences'>> | null {
  const sentences = sheet.passages.flatMap((passage) => passage.sentences);
  const ranked = sentences
    .map((sentence, order) => ({ sentence, order, rank: rankOf(sentence, sentences[order - 1]) }))
    .filter((entry) => entry.rank >= 0)
    .sort((a, b) => a.rank - b.rank || a.order - b.order);
  const stated = ranked.filter((entry) => entry.rank < 3);
  const chosen = (stated.length > 0 ? stated : ranked).slice(0, stated.length > 0 ? 4 : 2);
  const first = sentences.find((sentence) => sentence.text.length > 40) ?? sentences[0];
  if (chosen.length === 0) return first ? quote([first], null) : null;
  return quote(
    chosen.map((entry) => entry.sentence),
    CUES[chosen[0]?.rank ?? 0]?.cue ?? null,
  );
}

function rankOf(sentence: Sentence, before: Sentence | undefined): number {
  if (sentence.text.length < 12 || sentence.text.endsWith('?')) return -1;
  const rank = CUES.findIndex(({ pattern }) => pattern.test(sentence.text));
  // A heading or lead-in such as "Projektets mål:" hands its rank to the sentence that follows.
  if (
    rank < 0 &&
    before &&
    before.text.length < 60 &&
    /mål[^\p{L}]*:?$|syfte[^\p{L}]*:?$/iu.test(before.text)
  )
    return 1;
  if (rank >= 0 && TRAPS.test(sentence.text) && rank > 0) return -1;
  return /^[^.]{0,40}:$/.test(sentence.text) ? -1 : rank;
}

function quote(
  sentences: readonly Sentence[],
  cue: string | null,
): ExtractedFact<ValueOf<'sentences'>> {
  const texts = sentences.map((sentence) => sentence.text);
  const [first, ...rest] = sentences.map((sentence) => sentence.source) as [Source, ...Source[]];
  return extracted({ kind: 'sentences', sentences: texts }, texts.join(' '), cue, [first, ...rest]);
}
