// A question for a reason or a way whose words were read as a field → the refusal, for no such field tells it.

import type { Answer } from '../model/answer.js';
import type { Query } from '../model/query.js';
import { refused, type AnswerContext } from './answer-context.js';
import { asksForReasonOrWay } from './answer-shape.js';

/** What may tell why something is done, or how. */
const TELLS_WHY = new Set(['goals', 'overview', 'description', 'thematicObjective', 'targetGroup']);

/** Null where a field may tell it: a day, a sum, a name or a place tells neither why nor how. */
export function refuseOtherKind(
  context: AnswerContext,
  { sheet, asks }: Extract<Query, { kind: 'fields' }>,
): Answer | null {
  if (asks.some(({ cue }) => TELLS_WHY.has(cue)) || !asksForReasonOrWay(context.question))
    return null;
  const said = context.said();
  const beside = said.filter(({ kind }) => kind === 'beside').map(({ text }) => text);
  if (beside.length === 0 || said.some(({ kind }) => kind === 'named')) return null;
  return refused(context, 'no-such-field', { sheet, lookedFor: beside.join(' ') });
}
