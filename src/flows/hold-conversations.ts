// Questions that share a conversation → answers that remember what was said in it, for those who read them.

import { contactKinds } from '../facts/find-contact-details.js';
import type { Answer } from '../model/answer.js';
import type { Audience } from '../model/audience.js';
import type { Language } from '../model/language.js';
import type { ScopedLibrary } from '../model/library.js';
import { EMPTY_CONTEXT } from '../model/query.js';
import type { IsoDate } from '../model/value.js';
import type { Audit, ShownField } from '../store/audit.js';
import type { Conversations } from '../store/conversations.js';
import type { UnansweredQuestions } from '../store/unanswered.js';
import { answerInTurns } from './answer-question.js';
import { decodeContext, encodeContext } from './encode-context.js';
import { hideContactDetails, type ContactPolicy } from './hide-contact-details.js';

export interface ConversationQuestion {
  readonly question: string;
  readonly conversationId: string;
  /** True where nothing can have been said in it before. */
  readonly isFirst?: boolean;
  /** The asker's own language; null leaves it to the question. */
  readonly language: Language | null;
  readonly person: string;
  /** The channel it was asked in. */
  readonly place: string;
  readonly asker: Audience;
  /** Who reads the answer: the asker alone, or whoever may be in the channel. */
  readonly readers: Audience;
  /** What an earlier answer was told with, to begin from instead of what was said last. */
  readonly from: string | null;
}

export interface HeldAnswer {
  /** For the readers. */
  readonly answer: Answer;
  /** For the asker alone, where that tells more; else null. */
  readonly aside: Answer | null;
  /** With what the same question can be asked again elsewhere; null where nothing went before it. */
  readonly before: string | null;
  /** With what a choice among the candidates is made; null where there is none. */
  readonly choice: string | null;
  /**
   * Resolves when all that has to be remembered of it is, and rejects where that failed: an answer is
   * not to be shown before, and may be drawn.
   */
  readonly kept: Promise<void>;
}

export interface ConversationParts {
  /** The library that is served now, as far as those who read the answer may see it, and the name of that. */
  readonly library: (
    asked: ConversationQuestion,
  ) => Promise<{ readonly library: ScopedLibrary; readonly scope: string }>;
  /** The day in the organisation's time zone. */
  readonly today: () => IsoDate;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly policy: () => ContactPolicy;
  /** Counts what was asked about. */
  readonly count?: (answer: Answer, day: IsoDate) => Promise<void>;
  readonly store: {
    readonly conversations: Pick<Conversations, 'load' | 'save'>;
    readonly unanswered: Pick<UnansweredQuestions, 'keep'>;
    readonly audit: Pick<Audit, 'record'>;
  };
}

/** Refusals that a better sheet could have answered. */
const WORTH_KEEPING = new Set<string>([
  'no-such-project',
  'no-such-person',
  'no-such-field',
  'missing-value',
]);

export interface Conversing {
  (question: ConversationQuestion): Promise<HeldAnswer>;
  /** Records the contact details that an answer shows to a person. */
  record(shown: Answer, to: { readonly person: string; readonly place: string }): Promise<void>;
}

/**
 * Answers within conversations. A question that no sheet could answer is kept, and who was shown
 * contact details is recorded; nothing else of what people ask is.
 */
export function holdConversations(parts: ConversationParts): Conversing {
  const converse = async (asked: ConversationQuestion): Promise<HeldAnswer> => {
    const { question, conversationId, person } = asked;
    const { library, scope } = await parts.library(asked);
    const { conversations } = parts.store;
    const isEmpty = asked.isFirst === true && asked.from === null;
    const begun = isEmpty ? null : await conversations.load(asked.from ?? conversationId);
    const before = decodeContext(begun, library);
    const today = parts.today();
    const language = asked.language ?? 'sv';
    const given = await answerInTurns(library, { question, today, language, context: before });

    const at = parts.now();
    const keep = (id: string, context: string): Promise<void> =>
      conversations.save({ id, person, context }, at);
    const context = encodeContext(given.context, library);
    const isChoice = given.answer.status === 'ambiguous' && given.context.choice !== null;
    const { answer, aside } = forReaders(given.answer, asked, parts.policy());
    const again = begun === null || before === EMPTY_CONTEXT ? null : `from:${parts.newId()}`;
    const choice = isChoice ? `from:${parts.newId()}` : null;
    // All at once, so that the store can write them in one go.
    const keeping = Promise.all([
      begun !== null && again !== null && keep(again, begun),
      choice !== null && keep(choice, context),
      keep(conversationId, context),
      record([answer, ...(aside ? [aside] : [])], asked, parts),
      keepUnanswered(asked, given.answer, scope, parts),
      // What cannot be counted must not keep anybody from their answer.
      parts.count?.(answer, today).catch(() => undefined),
    ]);
    const kept = keeping.then(() => undefined);
    // Whoever shows the answer is told of it, however late they ask.
    kept.catch(() => undefined);
    return { answer, aside, before: again, choice, kept };
  };
  return Object.assign(converse, {
    record: (shown: Answer, to: { readonly person: string; readonly place: string }) =>
      record([shown], to, parts),
  });
}

function forReaders(
  whole: Answer,
  { asker, readers }: Pick<ConversationQuestion, 'asker' | 'readers'>,
  policy: ContactPolicy,
): Pick<HeldAnswer, 'answer' | 'aside'> {
  const answer = hideContactDetails(whole, readers, policy);
  const forAsker = hideContactDetails(whole, asker, policy);
  const tellsMore =
    answer !== forAsker && forAsker.status === 'answered' && shownOf(forAsker).length > 0;
  return { answer, aside: tellsMore && readers !== asker ? forAsker : null };
}

async function record(
  told: readonly Answer[],
  { person, place }: { readonly person: string; readonly place: string },
  { store, now }: ConversationParts,
): Promise<void> {
  const shown = new Map<string, ShownField>();
  for (const { project, field } of told.flatMap(shownOf))
    shown.set(`${project} ${field}`, { person, place, project, field });
  if (shown.size > 0) await store.audit.record([...shown.values()], now());
}

async function keepUnanswered(
  { person, question }: ConversationQuestion,
  answer: Answer,
  scope: string,
  { store, now }: ConversationParts,
): Promise<void> {
  if (answer.status !== 'unanswerable' || !WORTH_KEEPING.has(answer.reason)) return;
  const { language, reason } = answer;
  const project = answer.project?.id ?? null;
  await store.unanswered.keep({ person, question, language, reason, project, scope }, now());
}

/** The contact details that an answer shows: whose sheet, and which field. */
function shownOf(answer: Answer): readonly { readonly project: string; readonly field: string }[] {
  if (answer.status !== 'answered') return [];
  return answer.entries
    .filter(({ topic, fact }) => contactKinds(topic, fact).length > 0)
    .map(({ project, topic }) => ({ project: project?.id ?? '', field: topic }));
}
