// A question and its conversation → the answer, and what the next question may refer to.

import { answerInSteps as answerQueryInSteps } from '../answering/answer-query.js';
import { sheetWithId } from '../facts/sheet-places.js';
import type { Answer } from '../model/answer.js';
import type { Language } from '../model/language.js';
import type { ScopedLibrary } from '../model/library.js';
import {
  EMPTY_CONTEXT,
  type ConversationContext,
  type Filter,
  type Query,
} from '../model/query.js';
import { runThrough } from '../model/run-through.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate } from '../model/value.js';
import { understand } from '../understanding/understand.js';
import { takeTurns } from './take-turns.js';

export interface AskedQuestion {
  readonly question: string;
  readonly today: IsoDate;
  /** Used where neither the question nor the conversation tells its language. */
  readonly language: Language;
  readonly context: ConversationContext;
}

export interface GivenAnswer {
  readonly answer: Answer;
  readonly context: ConversationContext;
}

/** Understands, answers, and remembers. Same library, day, context and question: the same answer. */
export function answerQuestion(library: ScopedLibrary, asked: AskedQuestion): GivenAnswer {
  return runThrough(answerInSteps(library, asked));
}

/** The same, while others get their turn: a question about very many sheets holds up nobody else. */
export function answerInTurns(library: ScopedLibrary, asked: AskedQuestion): Promise<GivenAnswer> {
  return takeTurns(answerInSteps(library, asked));
}

function* answerInSteps(
  library: ScopedLibrary,
  asked: AskedQuestion,
): Generator<void, GivenAnswer> {
  const { query, language, trail, said } = understand(asked.question, {
    names: library.names,
    sheets: library.sheets,
    today: asked.today,
    context: asked.context,
    language: asked.language,
  });
  const answer = yield* answerQueryInSteps(
    { question: asked.question, language, library, today: asked.today, trail, said },
    query,
  );
  return { answer, context: remember(asked.context, query, answer, library) };
}

/** Answers a question after replaying what was said before it, as if each had been answered. */
export function answerInConversation(
  library: ScopedLibrary,
  asked: Omit<AskedQuestion, 'context'> & { readonly before: readonly string[] },
): GivenAnswer {
  let context = EMPTY_CONTEXT;
  for (const question of asked.before) {
    context = answerQuestion(library, { ...asked, question, context }).context;
  }
  return answerQuestion(library, { ...asked, context });
}

function remember(
  before: ConversationContext,
  query: Query,
  answer: Answer,
  library: ScopedLibrary,
): ConversationContext {
  const kept: ConversationContext = {
    ...before,
    language: answer.language,
    choice: null,
    lastSet: null,
  };
  const listed = (): readonly Sheet[] => {
    if (answer.status !== 'answered') return [];
    if (answer.beyond !== undefined) return answer.beyond.sheets();
    const sheets = answer.entries.flatMap(({ project }) =>
      project ? (sheetWithId(library.sheets, project.id) ?? []) : [],
    );
    return [...new Set(sheets)];
  };
  switch (query.kind) {
    case 'fields':
      return { ...kept, sheet: query.sheet, asks: query.asks, claim: null };
    case 'claim':
      return { ...kept, sheet: query.sheet, asks: [], claim: query.claim };
    case 'overview':
    case 'passage':
      return { ...kept, sheet: query.sheet ?? before.sheet, claim: null };
    case 'set':
    case 'compare':
    case 'claim-of-each':
    case 'person':
    case 'contact-owner': {
      const sheets = listed();
      return {
        ...kept,
        listed: sheets.length > 0 ? sheets : before.listed,
        listedBy: sheets.length > 0 ? fieldsOf(query) : before.listedBy,
        lastSet: query.kind === 'set' && answer.status === 'answered' ? query : null,
        sheet: sheets.length === 1 ? (sheets[0] ?? null) : null,
        claim: null,
      };
    }
    case 'groups':
      return { ...kept, claim: null };
    case 'choose-project':
      return {
        ...kept,
        choice: { sheets: query.sheets, entities: [], asks: query.asks },
        asks: query.asks,
        sheet: null,
      };
    case 'choose-person':
      return { ...kept, choice: { sheets: [], entities: query.entities, asks: query.asks } };
    case 'refuse':
      // What was asked of it was not understood: the next project is not told what was asked before that.
      return query.sheet
        ? { ...kept, sheet: query.sheet, asks: [], claim: null }
        : { ...kept, lastSet: before.lastSet };
  }
}

/** The fields that a query picks projects by. */
function fieldsOf(query: Query): readonly string[] {
  switch (query.kind) {
    case 'set':
      return query.filters.length > 0
        ? query.filters.flatMap(fieldsOfFilter)
        : (query.pickedBy ?? []);
    case 'person':
      return [...new Set(query.entities.flatMap(({ fields }) => [...fields]))];
    case 'contact-owner':
      return [query.field];
    default:
      return [];
  }
}

function fieldsOfFilter(filter: Filter): readonly string[] {
  switch (filter.kind) {
    case 'entity':
      return filter.entity.fields;
    case 'time':
      return [filter.aspect === 'end' ? 'endDate' : 'startDate'];
    case 'amount':
      return [filter.of];
    case 'code':
      return [filter.topic];
    case 'not':
      return fieldsOfFilter(filter.filter);
    case 'any':
      return filter.filters.flatMap(fieldsOfFilter);
    default:
      return [];
  }
}
