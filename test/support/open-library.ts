// A folder of sheets → questions answered over it, as the command `ask` answers them.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answerToJson } from '../../src/cards/answer-to-json.js';
import { answerInConversation } from '../../src/flows/answer-question.js';
import { refreshLibrary } from '../../src/flows/refresh-library.js';
import type { Answer } from '../../src/model/answer.js';
import type { AnswerJson } from '../../src/model/answer-json.js';
import type { ScopedLibrary } from '../../src/model/library.js';

export const TODAY = '2026-11-25';
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
export const SEEDS = at('../../seeds');
export const FICTIONAL = at('../documents');
/** The real sheet, where it lies beside the project. */
export const SHARED_SEED = at('../../../shared/data/seed');
export const hasSharedSeed = existsSync(SHARED_SEED);

export interface OpenedLibrary {
  readonly library: ScopedLibrary;
  readonly answer: (question: string, before?: readonly string[]) => Answer;
  readonly json: (question: string, before?: readonly string[]) => AnswerJson;
}

export async function openLibrary(folder: string): Promise<OpenedLibrary> {
  const library = await refreshLibrary(folder);
  const answer = (question: string, before: readonly string[] = []): Answer =>
    answerInConversation(library, { question, before, today: TODAY, language: 'sv' }).answer;
  return {
    library,
    answer,
    json: (question, before) => answerToJson(answer(question, before), 'q'),
  };
}
