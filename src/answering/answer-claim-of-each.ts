// A claim about several projects at once → yes or no, with what is so of each of them.

import type { Answer, Entry } from '../model/answer.js';
import { derived, type Fact } from '../model/fact.js';
import type { Query } from '../model/query.js';
import { answerClaim } from './answer-claim.js';
import { answered, entry, refused, type AnswerContext } from './answer-context.js';

/**
 * Yes or no of several projects at once, with the values of each; refused where one of them has no value
 * to tell it by.
 */
export function answerClaimOfEach(
  context: AnswerContext,
  { sheets, claim, quantifier, day }: Extract<Query, { kind: 'claim-of-each' }>,
): Answer {
  const told: { readonly truth: boolean; readonly formula: string }[] = [];
  const rows: Entry[] = [];
  const inputs: Fact[] = [];
  for (const sheet of sheets) {
    const answer = answerClaim(context, { kind: 'claim', sheet, claim, day });
    if (answer.status !== 'answered') return answer;
    const [{ fact }, ...values] = answer.entries;
    if (fact.origin !== 'derived' || fact.value.kind !== 'truth') return answer;
    const { truth } = fact.value;
    told.push({
      truth,
      formula: truth || claim.kind === 'name' ? fact.formula : `¬ (${fact.formula})`,
    });
    // A place that is not among its counties is not among its municipalities either: the first tells why.
    rows.push(...values.slice(0, 1));
    inputs.push(...values.map((value) => value.fact));
  }
  const [first] = rows;
  const [input, ...more] = inputs;
  if (!first || !input) return refused(context, 'missing-value', { nearest: sheets });
  const holds = told.filter(({ truth }) => truth).length;
  const truth =
    quantifier === 'all' ? holds === told.length : quantifier === 'any' ? holds > 0 : holds === 0;
  const formula = told.map((each) => each.formula).join(' ∧ ');
  const verdict = derived({ kind: 'truth', truth }, formula, [input, ...more]);
  return answered(context, 'yes-no', [entry(null, 'truth', verdict), ...rows]);
}
