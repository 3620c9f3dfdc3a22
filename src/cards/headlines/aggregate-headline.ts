// A figure over several projects, or the one that stands out → a sentence that tells it.

import type { Entry } from '../../model/answer.js';
import type { Line } from '../../model/card.js';
import type { CardWords } from '../card-words.js';
import { fillTemplate } from '../fill-template.js';
import { wholeSentence } from './fields-headline.js';

export function aggregateHeadline(
  [first, ...others]: readonly [Entry, ...Entry[]],
  words: CardWords,
): Line {
  return first.project === null ? totalHeadline(first, others, words) : wholeSentence(first, words);
}

/** A sum, average, difference or count; of what, where all its parts are of one field. */
export function totalHeadline(
  { topic, fact }: Entry,
  parts: readonly Entry[],
  words: CardWords,
): Line {
  const { headlines } = words.texts;
  const value = words.value(fact);
  const part = parts[0];
  const field =
    part !== undefined && parts.every((each) => each.topic === part.topic && part.topic !== 'name')
      ? words.labelLine(part.topic, part.fact)
      : null;
  switch (topic) {
    case 'sum':
      return field === null
        ? fillTemplate(headlines.sum, { value })
        : fillTemplate(headlines.sumOf, { label: field, value });
    case 'average':
      return field === null
        ? fillTemplate(headlines.average, { value })
        : fillTemplate(headlines.averageOf, { label: field, value });
    case 'difference':
      return fillTemplate(headlines.difference, { value });
    case 'projectCount':
      return fillTemplate(headlines.projectCount, { value });
    default:
      return fillTemplate(headlines.labelled, { label: words.labelLine(topic, fact), value });
  }
}
