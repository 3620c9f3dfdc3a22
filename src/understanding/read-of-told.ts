// A question that names no project, and the one that was told of before it → the query about that project.

import type { ConversationContext, Query } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import { readQuestion, type ReadQuestion } from './read-question.js';
import type { Reading } from './reading.js';
import type { UnderstandOptions } from './understand-options.js';

/** Queries that need nothing more. */
export const COMPLETE: ReadonlySet<Query['kind']> = new Set([
  'fields',
  'claim',
  'claim-of-each',
  'set',
  'compare',
  'person',
]);

/** Null where it asks for nothing that the sheet of that project tells. */
export function readOf(
  sheet: Sheet,
  asked: string,
  told: Reading,
  options: UnderstandOptions,
): ReadQuestion | null {
  const context: ConversationContext = {
    ...options.context,
    sheet,
    listed: [],
    listedBy: [],
    asks: [],
    choice: null,
    lastSet: null,
  };
  const read = readQuestion(asked, { ...options, context });
  if (!('sheet' in read.query) || read.query.sheet !== sheet) return null;
  if (!COMPLETE.has(read.query.kind)) return null;
  read.reading.trail.unshift(...told.trail);
  return read;
}
