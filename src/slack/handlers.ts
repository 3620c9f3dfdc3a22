// What the Slack door is handed: the one sentence that answers a question.

import type { Card } from '../model/card.js';
import type { Language } from '../model/language.js';

/** A question as it reached the bot. */
export interface QuestionRequest {
  /** As written, in Slack's markup, without the mention of the bot; empty where only that was said. */
  readonly question: string;
  /** The same for all that is said in one thread; a follow-up refers to what was said there. */
  readonly conversationId: string;
  /** The language of the asker's Slack; the question's own language goes before it. */
  readonly language: Language | null;
  /** False where contact details of people must not be shown: to guests and outsiders. */
  readonly showPersonal: boolean;
}

export interface SlackHandlers {
  /** Answers any question, an empty one with help; never refuses by throwing. */
  answerQuestion(request: QuestionRequest): Promise<Card>;
}
