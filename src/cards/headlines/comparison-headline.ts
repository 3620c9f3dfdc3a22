// Compared values → the one that answers first, then what it was held against.

import type { Entry } from '../../model/answer.js';
import type { Line } from '../../model/card.js';
import { SPACE } from '../../texts/joints.js';
import type { CardWords } from '../card-words.js';
import { joinLines } from '../fill-template.js';
import { totalHeadline } from './aggregate-headline.js';
import { wholeSentence } from './fields-headline.js';

/** A comparison of more than these is told by its first sentence and the rows. */
const SIDES_SHOWN = 3;

export function comparisonHeadline(entries: readonly [Entry, ...Entry[]], words: CardWords): Line {
  const [first, ...others] = entries;
  if (first.project === null) return totalHeadline(first, others, words);
  const sides = entries.length > SIDES_SHOWN ? [first] : entries;
  return joinLines(
    sides.map((side) => wholeSentence(side, words)),
    SPACE,
  );
}
