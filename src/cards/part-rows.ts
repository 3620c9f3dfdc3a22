// A fact read from prose that lists several things → one row for each, with the sentence it was read from.

import type { Entry } from '../model/answer.js';
import type { CardRow, Line } from '../model/card.js';
import type { ExtractedFact } from '../model/fact.js';
import type { CardWords } from './card-words.js';
import { factRow } from './fact-row.js';
import { fillTemplate, saidSpan } from './fill-template.js';

/** The parts of a fact that has more to show than its headline; empty for every other. */
export function partsOf({ fact }: Entry): readonly ExtractedFact[] {
  return fact.origin === 'extracted' ? (fact.parts ?? []) : [];
}

/**
 * One row a part. A sentence is quoted in the first row that cites it; a sentence or phrase that
 * the headline quotes is not repeated. What no wording of the text states is marked as inferred.
 */
export function partRows(
  entry: Entry,
  quotedInHeadline: boolean,
  words: CardWords,
): readonly CardRow[] {
  const parts = partsOf(entry);
  return parts.map((part, at) => {
    const row = factRow({ ...entry, fact: part }, 'field', words);
    const before = parts[at - 1]?.sources[0].quote;
    return { ...row, value: partLine(part, before ?? null, at === 0 && quotedInHeadline, words) };
  });
}

function partLine(
  part: ExtractedFact,
  quotedBefore: string | null,
  inHeadline: boolean,
  words: CardWords,
): Line {
  const { quotedAbove, fromSentence, inferred } = words.texts.card;
  const [{ quote }] = part.sources;
  const own: Line = [{ kind: 'fact', text: part.text, fact: part }];
  const isSentence = part.text === quote;
  const shown = inHeadline && isSentence ? [saidSpan(quotedAbove)] : own;
  const told = part.cue === null ? fillTemplate(inferred, { value: shown }) : shown;
  if (isSentence || quote === quotedBefore) return told;
  return fillTemplate(fromSentence, {
    value: told,
    sentence: [{ kind: 'fact', text: quote, fact: part }],
  });
}
