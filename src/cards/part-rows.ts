// A fact read from prose that lists several things → one row for each sentence that names some of them, with that sentence.

import type { Entry } from '../model/answer.js';
import type { CardRow, Line } from '../model/card.js';
import type { ExtractedFact } from '../model/fact.js';
import { placeKey } from '../model/place.js';
import type { CardWords } from './card-words.js';
import { factRow } from './fact-row.js';
import { fillTemplate, saidSpan } from './fill-template.js';
import { listLines } from './list-lines.js';

/** The parts of a fact that has more to show than its headline; empty for every other. */
export function partsOf({ fact }: Entry): readonly ExtractedFact[] {
  return fact.origin === 'extracted' ? (fact.parts ?? []) : [];
}

/**
 * One row for what one sentence names, with the sentence; a sentence or phrase that the headline
 * quotes is not repeated. What no wording of the text states is marked as inferred, in a row alone.
 */
export function partRows(
  entry: Entry,
  quotedInHeadline: boolean,
  words: CardWords,
): readonly CardRow[] {
  const groups = bySentence(partsOf(entry));
  return groups.map((group, at) => {
    const row = factRow({ ...entry, fact: group[0] }, 'field', words);
    const before = groups[at - 1]?.[0].sources[0].quote ?? null;
    return { ...row, value: partLine(group, before, at === 0 && quotedInHeadline, words) };
  });
}

type Parts = readonly [ExtractedFact, ...ExtractedFact[]];

function bySentence(parts: readonly ExtractedFact[]): readonly Parts[] {
  const groups: [ExtractedFact, ...ExtractedFact[]][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last !== undefined && isNamed(part) && last.every((other) => isBeside(other, part)))
      last.push(part);
    else groups.push([part]);
  }
  return groups;
}

function isNamed({ text, cue, sources: [{ quote }] }: ExtractedFact): boolean {
  return cue !== null && text !== quote;
}

function isBeside(other: ExtractedFact, part: ExtractedFact): boolean {
  const [[one], [two]] = [other.sources, part.sources];
  return isNamed(other) && one.quote === two.quote && placeKey(one.place) === placeKey(two.place);
}

function partLine(
  group: Parts,
  quotedBefore: string | null,
  inHeadline: boolean,
  words: CardWords,
): Line {
  const { quotedAbove, fromSentence, inferred } = words.texts.card;
  const [part] = group;
  const [{ quote }] = part.sources;
  const own = listLines(
    group.map((fact): Line => [{ kind: 'fact', text: fact.text, fact }]),
    words.texts,
  );
  const isSentence = part.text === quote;
  const shown = inHeadline && isSentence ? [saidSpan(quotedAbove)] : own;
  const told = part.cue === null ? fillTemplate(inferred, { value: shown }) : shown;
  if (isSentence || quote === quotedBefore) return told;
  return fillTemplate(fromSentence, {
    value: told,
    sentence: [{ kind: 'fact', text: quote, fact: part }],
  });
}
