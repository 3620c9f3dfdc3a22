// What the terminal is handed: a way to have questions answered, without knowing how.

import type { AnswerJson } from '../model/answer-json.js';
import type { TrailStep } from '../model/answer.js';
import type { Card } from '../model/card.js';
import type { Language } from '../model/language.js';
import type { IsoDate } from '../model/value.js';

/** A question as it was typed, or as a line of JSON asked it. */
export interface TerminalQuestion {
  readonly id: string;
  readonly text: string;
  /** What the same person said before, oldest first. */
  readonly conversation: readonly string[];
  /** The day to answer as of; null for the real one. */
  readonly today: IsoDate | null;
  /** The language to answer in; null for the question's own. */
  readonly language: Language | null;
}

export interface TerminalAnswer {
  readonly card: Card;
  readonly json: AnswerJson;
  readonly trail: readonly TrailStep[];
}

export interface TerminalHandlers {
  readonly ask: (question: TerminalQuestion) => TerminalAnswer | Promise<TerminalAnswer>;
}

/** Why a folder cannot be read, in a sentence for its keeper. */
export interface OpeningFault {
  readonly fault: string;
}

/** Reads a folder of documents; null is the folder in the settings. */
export type OpenLibrary = (documents: string | null) => Promise<TerminalHandlers | OpeningFault>;
