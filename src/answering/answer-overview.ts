// A project asked about as a whole → its main goal and the facts that staff look for first.

import { factFor } from '../facts/facts-for.js';
import type { Answer, Entry } from '../model/answer.js';
import type { Query } from '../model/query.js';
import { answered, entry, type AnswerContext } from './answer-context.js';

const TOPICS = [
  'name',
  'goals',
  'owner',
  'totalBudget',
  'grant',
  'period',
  'status',
  'contactPerson',
  'projectLeader',
  'partners',
  'plannedParticipants',
  'region',
  'counties',
  'programmeArea',
] as const;
const MOST_GOALS = 1;

export function answerOverview(
  context: AnswerContext,
  query: Extract<Query, { kind: 'overview' }>,
): Answer {
  const { sheet, day } = query;
  const entries: Entry[] = [];
  for (const topic of TOPICS) {
    const fact = factFor(sheet, topic, day);
    if (fact === null || fact.origin === 'missing') continue;
    if (
      topic === 'programmeArea' &&
      entries.some((other) => other.topic === 'region' || other.topic === 'counties')
    )
      continue;
    entries.push(entry(sheet, topic, topic === 'goals' ? mainGoal(fact) : fact));
  }
  const [first, ...rest] = entries;
  return answered(context, 'overview', [first ?? entry(sheet, 'name', sheet.name), ...rest], {
    sheet,
  });
}

function mainGoal(fact: Entry['fact']): Entry['fact'] {
  if (fact.origin !== 'extracted' || fact.value.kind !== 'sentences') return fact;
  const sentences = fact.value.sentences.slice(0, MOST_GOALS);
  const [source] = fact.sources;
  return {
    ...fact,
    value: { kind: 'sentences', sentences },
    text: sentences.join(' '),
    sources: [source],
  };
}
