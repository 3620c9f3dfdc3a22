// One line of JSON → a question, or what is wrong with the line.

import { z } from 'zod';

export interface QuestionLine {
  readonly id: string;
  readonly question: string;
  /** What the person said before, oldest first; what the bot said is left out. */
  readonly conversation: readonly string[];
}

/** Written in the place of the answer. `id` is null where the line had none that could be read. */
export interface QuestionLineFault {
  readonly id: string | null;
  /** Counts from 1. */
  readonly line: number;
  readonly error: 'not-json' | 'not-an-object' | 'no-question' | 'bad-id' | 'bad-conversation';
}

const idSchema = z.union([z.string(), z.number().transform(String)]);
const conversationSchema = z.array(z.object({ role: z.string(), text: z.string() }));

/**
 * Reads `{"id","question","conversation"?}`; other keys are ignored. A line without an id gets its
 * number as id.
 */
export function readQuestionLine(text: string, line: number): QuestionLine | QuestionLineFault {
  const json = parseJson(text);
  if (json === undefined) return { id: null, line, error: 'not-json' };
  const object = z.record(z.string(), z.unknown()).safeParse(json);
  if (!object.success) return { id: null, line, error: 'not-an-object' };
  const { id: givenId, question, conversation: said } = object.data;

  const id = idSchema.safeParse(givenId ?? String(line));
  if (!id.success) return { id: null, line, error: 'bad-id' };
  if (typeof question !== 'string') return { id: id.data, line, error: 'no-question' };
  const conversation = conversationSchema.safeParse(said ?? []);
  if (!conversation.success) return { id: id.data, line, error: 'bad-conversation' };
  return {
    id: id.data,
    question,
    conversation: conversation.data.filter((turn) => turn.role === 'user').map((turn) => turn.text),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
