// What a Web API method is here, and the argument types that form-urlencoded bodies need.

import { z } from 'zod';
import type { Core } from '../core.js';

/** What a method answers beside `ok: true`. */
export type Answer = Readonly<Record<string, unknown>>;

export interface Method {
  readonly name: string;
  /** Which token it takes. */
  readonly token: 'bot' | 'app' | 'none';
  /** The scope it needs; null for none. Methods on conversations find theirs by the kind of conversation. */
  readonly scope: string | null;
  readonly args: z.ZodType;
  readonly handle: (args: never, core: Core) => Answer | Promise<Answer>;
}

/** Declares a method, its handler typed by its arguments. */
export function method<Args extends z.ZodType>(declared: {
  readonly name: string;
  readonly token: Method['token'];
  readonly scope: string | null;
  readonly args: Args;
  readonly handle: (args: z.output<Args>, core: Core) => Answer | Promise<Answer>;
}): Method {
  return declared;
}

/** A word or id, at least one character. */
export const word = z.string().min(1);

/** True, false, `1`, `0`, or these as strings. */
export const flag = z.preprocess(
  (value) =>
    value === 'true' || value === '1' || value === 1
      ? true
      : value === 'false' || value === '0' || value === 0 || value === ''
        ? false
        : value,
  z.boolean(),
);

/** A whole number, also as a string. */
export const count = z.coerce.number().int().nonnegative();

/** A value that may come as a JSON-encoded string; what cannot be parsed stays a string. */
export const jsonValue = z.unknown().transform((value) => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
});

/** Ids separated by commas, or a list of them. */
export const idList = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').filter((id) => id !== '') : value),
  z.array(z.string()),
);
