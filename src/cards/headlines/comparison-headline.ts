// Compared values → the one that answers first, then what it was held against.

import type { Answered, ProjectRef, Ranking } from '../../model/answer.js';
import type { Line } from '../../model/card.js';
import { SPACE } from '../../texts/joints.js';
import type { CardWords } from '../card-words.js';
import { fillTemplate, joinLines, saidSpan } from '../fill-template.js';
import { totalHeadline } from './aggregate-headline.js';
import { wholeSentence } from './fields-headline.js';

/** A comparison of more than these is told by its first sentence and the rows. */
const SIDES_SHOWN = 3;

export function comparisonHeadline(
  { entries, ranked }: Pick<Answered, 'entries' | 'ranked'>,
  words: CardWords,
): Line {
  const [first, ...others] = entries;
  if (first.project === null) return totalHeadline(first, others, words);
  const sides = entries.length > SIDES_SHOWN ? [first] : entries;
  const verdict = ranked === undefined ? [] : [verdictOf(ranked, first.project, words)];
  return joinLines([...verdict, ...sides.map((side) => wholeSentence(side, words))], SPACE);
}

/** Two figures side by side leave it to the reader to see which is the larger. */
function verdictOf(ranked: Ranking, first: ProjectRef, words: CardWords): Line {
  const { headlines } = words.texts;
  return ranked === 'equal'
    ? [saidSpan(headlines.rankedEqual)]
    : fillTemplate(headlines.ranked[ranked], { project: words.value(first.name) });
}
