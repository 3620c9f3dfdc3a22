// Figures of groups of projects → the first of them, those that share its place, or how many groups there are.

import type { Answered } from '../../model/answer.js';
import type { Line } from '../../model/card.js';
import type { GroupFigure } from '../../model/groups.js';
import type { CardWords } from '../card-words.js';
import { pictureTexts } from '../../texts/picture-texts.js';
import type { Template } from '../../texts/template.js';
import { fillTemplate, saidSpan } from '../fill-template.js';
import { formatFact } from '../format-fact.js';
import { listLines } from '../list-lines.js';
import { aggregateHeadline } from './aggregate-headline.js';

/** More that share the first place are counted. */
const NAMES_SHOWN = 5;

type Grouped = Pick<Answered, 'entries' | 'ranked' | 'groupedBy'>;

export function groupsHeadline(answer: Grouped, words: CardWords): Line {
  const { entries, groupedBy } = answer;
  const [first] = entries;
  const { tiedGroups, groupCount } = words.texts.headlines;
  if (first.topic === 'groupCount' && groupedBy !== undefined)
    return fillTemplate(groupCount, {
      value: words.value(first.fact),
      label: [saidSpan(pictureTexts[words.language].groups(groupedBy))],
    });
  if (first.group === undefined) return aggregateHeadline(entries, words);
  const value = words.value(first.fact);
  const figure = formatFact(first.fact, words.language);
  const tied = entries.filter(({ fact }) => formatFact(fact, words.language) === figure);
  const name = words.value(first.group);
  if (tied.length === 1) return fillTemplate(firstTemplate(answer, words), { name, value });
  const names = tied.flatMap(({ group }) => (group === undefined ? [] : [words.value(group)]));
  return fillTemplate(tiedGroups, { names: listLines(names, words.texts, NAMES_SHOWN), value });
}

function firstTemplate(
  { entries, ranked, groupedBy }: Grouped,
  { texts: { headlines } }: CardWords,
): Template<'name' | 'value'> {
  const { topic } = entries[0];
  if (ranked === undefined) return headlines.oneGroup;
  const end = ranked === 'smallest' ? 'smallest' : 'largest';
  const isYear = groupedBy === 'startYear' || groupedBy === 'endYear';
  if (isYear && topic === 'projectCount') return headlines.firstYear[end];
  return headlines.firstGroup[topic as GroupFigure][end];
}
