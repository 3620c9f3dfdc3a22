// Figures of groups of projects → the first of them, those that share its place, or how many groups there are.

import type { Answered } from '../../model/answer.js';
import type { Line } from '../../model/card.js';
import type { GroupFigure } from '../../model/groups.js';
import type { CardWords } from '../card-words.js';
import { fillTemplate } from '../fill-template.js';
import { formatFact } from '../format-fact.js';
import { listLines } from '../list-lines.js';
import { aggregateHeadline } from './aggregate-headline.js';

/** More that share the first place are counted. */
const NAMES_SHOWN = 5;

export function groupsHeadline(
  { entries, ranked }: Pick<Answered, 'entries' | 'ranked'>,
  words: CardWords,
): Line {
  const [first] = entries;
  const { oneGroup, firstGroup, tiedGroups } = words.texts.headlines;
  if (first.group === undefined) return aggregateHeadline(entries, words);
  const value = words.value(first.fact);
  const figure = formatFact(first.fact, words.language);
  const tied = entries.filter(({ fact }) => formatFact(fact, words.language) === figure);
  const name = words.value(first.group);
  if (tied.length === 1)
    return fillTemplate(
      entries.length === 1
        ? oneGroup
        : firstGroup[first.topic as GroupFigure][ranked === 'smallest' ? 'smallest' : 'largest'],
      { name, value },
    );
  const names = tied.flatMap(({ group }) => (group === undefined ? [] : [words.value(group)]));
  return fillTemplate(tiedGroups, { names: listLines(names, words.texts, NAMES_SHOWN), value });
}
