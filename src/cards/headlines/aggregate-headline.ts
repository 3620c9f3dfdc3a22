// A figure over several projects, or the one that stands out → a sentence that tells it.

import type { Entry } from '../../model/answer.js';
import type { Line } from '../../model/card.js';
import type { Fact } from '../../model/fact.js';
import { TEXT_LABEL, TITLE_LABEL } from '../../model/source.js';
import type { CardWords } from '../card-words.js';
import { echoSpan, fillTemplate } from '../fill-template.js';
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
  const field = commonField(fact, parts, words);
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
      return fillTemplate(headlines.projectCount[isOne(fact) ? 0 : 1], { value });
    case 'projectShare':
      return fillTemplate(headlines.projectShare, { value });
    case 'moneyShare':
      return fillTemplate(headlines.moneyShare, { value });
    default:
      return fillTemplate(headlines.labelled, { label: words.labelLine(topic, fact), value });
  }
}

function isOne({ value }: Fact): boolean {
  return value.kind === 'count' && value.count === 1;
}

/** What was added up: the field of all the parts, else the label that all the inputs have. */
function commonField(fact: Fact, parts: readonly Entry[], words: CardWords): Line | null {
  const [part] = parts;
  if (part !== undefined) {
    const isCommon = parts.every(({ topic }) => topic === part.topic && topic !== 'name');
    return isCommon ? words.labelLine(part.topic, part.fact) : null;
  }
  const many = fact.origin === 'derived' ? fact.many : undefined;
  if (many !== undefined)
    return many.topic === null ? null : words.labelLine(many.topic, many.first[0]);
  const inputs = fact.origin === 'derived' ? fact.inputs : [];
  const labels = new Set(inputs.flatMap(({ sources }) => sources.map(({ label }) => label)));
  const [label] = labels;
  const isProse = label === TEXT_LABEL || label === TITLE_LABEL;
  if (label === undefined || isProse) return null;
  const topics = new Set([...labels].map((each) => words.topicOf(each)));
  const [topic] = topics;
  const [input = null] = inputs;
  if (topic && topics.size === 1) return words.labelLine(topic, input);
  return labels.size > 1 ? null : [echoSpan(label)];
}
