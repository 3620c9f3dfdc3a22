// A project asked about as a whole → what it is for and the facts that staff look for first, or all of them.

import { factFor } from '../facts/facts-for.js';
import type { Answer, Entry } from '../model/answer.js';
import type { Query } from '../model/query.js';
import { answered, entry, type AnswerContext } from './answer-context.js';

/** Each line holds one place of the short overview: the first of its topics that the sheet has. */
const SHORT = [
  ['goals'],
  ['owner'],
  ['totalBudget', 'grant'],
  ['period'],
  ['contactPerson', 'projectLeader'],
] as const;
/** "Allt om X" */
const WHOLE = [
  ...(['goals', 'name', 'owner', 'totalBudget', 'grant', 'period', 'status'] as const),
  ...(['contactPerson', 'projectLeader', 'partners', 'plannedParticipants'] as const),
  ...(['region', 'counties', 'programmeArea'] as const),
];

export function answerOverview(
  context: AnswerContext,
  query: Extract<Query, { kind: 'overview' }>,
): Answer {
  const { sheet, day, whole } = query;
  const told = (topic: string): Entry | null => {
    const fact = factFor(sheet, topic, day);
    if (fact === null || fact.origin === 'missing') return null;
    return entry(sheet, topic, topic === 'goals' ? mainGoal(fact) : fact);
  };
  const entries = (whole ? wholeOf(told) : SHORT.map((topics) => firstOf(topics, told))).filter(
    (each) => each !== null,
  );
  const [first, ...rest] = entries;
  return answered(context, 'overview', [first ?? entry(sheet, 'name', sheet.name), ...rest], {
    sheet,
  });
}

function firstOf(topics: readonly string[], told: (topic: string) => Entry | null): Entry | null {
  for (const topic of topics) {
    const entry = told(topic);
    if (entry !== null) return entry;
  }
  return null;
}

// The programme area tells where it lies only where nothing nearer does.
function wholeOf(told: (topic: string) => Entry | null): readonly (Entry | null)[] {
  const entries = WHOLE.map(told);
  const placed = entries.some((each) => each?.topic === 'region' || each?.topic === 'counties');
  return placed ? entries.filter((each) => each?.topic !== 'programmeArea') : entries;
}

function mainGoal(fact: Entry['fact']): Entry['fact'] {
  if (fact.origin !== 'extracted' || fact.value.kind !== 'sentences') return fact;
  const [main] = fact.parts ?? [];
  return main ?? fact;
}
