// Compared values → the one that answers first, then what it was held against.

import type { Answered, ProjectRef, Ranking } from '../../model/answer.js';
import type { Line } from '../../model/card.js';
import { SPACE } from '../../texts/joints.js';
import type { CardWords } from '../card-words.js';
import { fillTemplate, joinLines, saidSpan } from '../fill-template.js';
import { totalHeadline } from './aggregate-headline.js';
import { shortSentence, wholeSentence } from './fields-headline.js';

/** A comparison of more than these is told by its first sentence and the rows. */
const SIDES_SHOWN = 3;

export function comparisonHeadline(
  { entries, ranked }: Pick<Answered, 'entries' | 'ranked'>,
  words: CardWords,
): Line {
  const [first, ...others] = entries;
  if (first.project === null) return totalHeadline(first, others, words);
  const sides = entries.length > SIDES_SHOWN ? [first] : entries;
  const sentences = sides.map((side) => wholeSentence(side, words));
  if (ranked === undefined) return joinLines(sentences, SPACE);
  const verdict = verdictOf(ranked, first.project, words);
  if (ranked === 'equal') return joinLines([verdict, ...sentences], SPACE);
  return joinLines([verdict, shortSentence(first, words), ...sentences.slice(1)], SPACE);
}

/** Two figures side by side leave it to the reader to see which is the larger. */
function verdictOf(ranked: Ranking, first: ProjectRef, words: CardWords): Line {
  const { headlines } = words.texts;
  return ranked === 'equal'
    ? [saidSpan(headlines.rankedEqual)]
    : fillTemplate(headlines.ranked[ranked], { project: words.value(first.name) });
}
