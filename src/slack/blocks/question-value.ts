// A question and what it begins from ↔ the value of the button that asks it.

import { z } from 'zod';
import { BUTTON_VALUE_CHARACTERS } from './limits.js';

const shape = z.object({
  q: z.string().max(BUTTON_VALUE_CHARACTERS),
  f: z.string().max(200).optional(),
});

export interface CarriedQuestion {
  readonly question: string;
  /** Id of what an earlier answer left behind; null for what was said last. */
  readonly from: string | null;
}

/** The question alone is its own value; null if a button cannot hold it. */
export function toQuestionValue({ question, from }: CarriedQuestion): string | null {
  const value = from === null ? question : JSON.stringify({ q: question, f: from });
  return question.trim() === '' || value.length > BUTTON_VALUE_CHARACTERS ? null : value;
}

/** Reads what `toQuestionValue` wrote; null for no value. */
export function readQuestionValue(value: string | undefined): CarriedQuestion | null {
  if (value === undefined) return null;
  if (!value.startsWith('{')) return { question: value, from: null };
  try {
    const { q, f } = shape.parse(JSON.parse(value));
    return { question: q, from: f ?? null };
  } catch {
    return { question: value, from: null };
  }
}
