// A query and the library → the answer: one total switch over the kinds of query.

import type { Answer } from '../model/answer.js';
import { assertNever } from '../model/assert-never.js';
import type { Query } from '../model/query.js';
import { runThrough } from '../model/run-through.js';
import { answerClaim } from './answer-claim.js';
import { answerClaimOfEach } from './answer-claim-of-each.js';
import { answerCompare } from './answer-compare.js';
import { askWhich, refused, type AnswerContext } from './answer-context.js';
import { answerFields } from './answer-fields.js';
import { answerGroups } from './answer-groups.js';
import { answerOverview } from './answer-overview.js';
import { answerPassage } from './answer-passage.js';
import { answerContactOwner, answerPerson, choosePerson } from './answer-person.js';
import { answerSet } from './answer-set.js';
import { tellInstead } from './tell-instead.js';

/** The answer to a query; never throws for a query that understanding made. */
export function answerQuery(context: AnswerContext, query: Query): Answer {
  return runThrough(answerInSteps(context, query));
}

/** The same step by step, so that others get their turn while many sheets are gone through. */
export function* answerInSteps(context: AnswerContext, query: Query): Generator<void, Answer> {
  const told = tellInstead(context, query);
  if (told !== null) return told;
  switch (query.kind) {
    case 'fields':
      return answerFields(context, query);
    case 'claim':
      return answerClaim(context, query);
    case 'claim-of-each':
      return answerClaimOfEach(context, query);
    case 'overview':
      return answerOverview(context, query);
    case 'passage':
      return answerPassage(context, query);
    case 'compare':
      return answerCompare(context, query);
    case 'set':
      return yield* answerSet(context, query);
    case 'groups':
      return yield* answerGroups(context, query);
    case 'person':
      return yield* answerPerson(context, query);
    case 'contact-owner':
      return yield* answerContactOwner(context, query);
    case 'choose-project':
      return askWhich(
        context,
        'project',
        query.sheets,
        query.asks.map((ask) => ask.topics[0] ?? ask.cue),
      );
    case 'choose-person':
      return choosePerson(
        context,
        query.entities,
        query.asks.map((ask) => ask.topics[0] ?? ask.cue),
      );
    case 'refuse':
      return refused(context, query.reason, {
        sheet: query.sheet,
        lookedFor: query.lookedFor,
        nearest: query.nearest,
      });
    default:
      return assertNever(query);
  }
}
