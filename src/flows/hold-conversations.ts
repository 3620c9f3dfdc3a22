// Questions that share a conversation → answers that remember what was said in it, within bounds.

import { projectRef, type Answer } from '../model/answer.js';
import { isContactField } from '../facts/field-facts.js';
import type { Language } from '../model/language.js';
import type { Library } from '../model/library.js';
import { EMPTY_CONTEXT, type ConversationContext } from '../model/query.js';
import type { IsoDate } from '../model/value.js';
import { answerQuestion } from './answer-question.js';

export interface ConversationQuestion {
  readonly question: string;
  readonly conversationId: string;
  /** The asker's own language; null leaves it to the question. */
  readonly language: Language | null;
  /** False where contact details of people must not be shown. */
  readonly showPersonal: boolean;
}

/** Conversations that are remembered; the one longest silent is forgotten first. */
const REMEMBERED = 5000;

/**
 * Holds conversations in memory over a library that may be swapped at any time.
 * @param library the library that is served now.
 * @param today the day in the organisation's time zone.
 */
export function holdConversations(
  library: () => Library,
  today: () => IsoDate,
  limit: number = REMEMBERED,
): (question: ConversationQuestion) => Answer {
  const contexts = new Map<string, ConversationContext>();
  return ({ question, conversationId, language, showPersonal }) => {
    const served = library();
    const context = current(contexts.get(conversationId), served);
    const given = answerQuestion(served, {
      question,
      today: today(),
      language: language ?? 'sv',
      context,
    });
    contexts.delete(conversationId);
    contexts.set(conversationId, given.context);
    for (const oldest of contexts.keys()) {
      if (contexts.size <= limit) break;
      contexts.delete(oldest);
    }
    return showPersonal ? given.answer : withoutContactDetails(given.answer);
  };
}

// What a conversation refers to must be a sheet that is served now, never one since changed or removed.
function current(context: ConversationContext | undefined, library: Library): ConversationContext {
  if (!context) return EMPTY_CONTEXT;
  const served = new Set(library.sheets);
  const alive = context.sheet === null || served.has(context.sheet);
  if (
    alive &&
    context.listed.every((sheet) => served.has(sheet)) &&
    (context.choice?.sheets.every((sheet) => served.has(sheet)) ?? true)
  )
    return context;
  const byId = new Map(library.sheets.map((sheet) => [sheet.id, sheet]));
  const sheet = context.sheet === null ? null : (byId.get(projectRef(context.sheet).id) ?? null);
  return { ...EMPTY_CONTEXT, language: context.language, sheet, asks: context.asks };
}

/** The answer without e-mail addresses and phone numbers; a refusal where nothing else is left. */
export function withoutContactDetails(answer: Answer): Answer {
  if (answer.status !== 'answered') return answer;
  const [first, ...rest] = answer.entries.filter(
    ({ topic, fact }) => !isContactField(topic) && !holdsContactField(fact),
  );
  if (first) return { ...answer, entries: [first, ...rest] };
  return {
    status: 'unanswerable',
    question: answer.question,
    language: answer.language,
    suggestions: answer.suggestions,
    trail: answer.trail,
    reason: 'members-only',
    project: answer.entries[0].project,
    lookedFor: null,
    missing: null,
    nearest: [],
    has: [],
    contact: null,
  };
}

// Prose can hold an address or a number too.
function holdsContactField(fact: {
  readonly sources: readonly { readonly quote: string }[];
  readonly origin: string;
}): boolean {
  return (
    fact.origin === 'extracted' &&
    fact.sources.some(({ quote }) =>
      /[^\s@]+@[^\s@]+\.\p{L}{2,}|(?<!\d)(?:\+46|0)\d[\d -]{6,}\d/u.test(quote),
    )
  );
}
