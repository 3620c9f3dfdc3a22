// Entries that present a project → one sentence of what it is, whose, when and for how much.

import type { Entry } from '../../model/answer.js';
import type { Line } from '../../model/card.js';
import type { CardWords } from '../card-words.js';
import { fillTemplate } from '../fill-template.js';
import { listLines } from '../list-lines.js';
import { fieldsHeadline } from './fields-headline.js';

const CLAUSES = ['owner', 'period', 'totalBudget', 'grant'] as const;

/** The most important fields that there are; the rows hold the rest. */
export function overviewHeadline(entries: readonly [Entry, ...Entry[]], words: CardWords): Line {
  const { project } = entries[0];
  const { overview, overviewClauses } = words.texts.headlines;
  const clauses = CLAUSES.flatMap((topic) => {
    const entry = entries.find((each) => each.topic === topic);
    return entry ? [fillTemplate(overviewClauses[topic], { value: words.value(entry.fact) })] : [];
  });
  if (project === null || clauses.length === 0) return fieldsHeadline(entries, words);
  return fillTemplate(overview, {
    project: words.value(project.name),
    clauses: listLines(clauses, words.texts),
  });
}
