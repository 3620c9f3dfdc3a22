// The answer outside Slack: the shape of one JSON answer, and the schema that checks it.

import { z } from 'zod';
import { LANGUAGES } from './language.js';
import { DOCUMENT_PARTS } from './place.js';

/** A calendar day, `YYYY-MM-DD`. */
const day = z.iso.date();

const from1 = z.int().min(1);

const place = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), line: from1, headings: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('page'), page: from1, line: from1 }),
  z.strictObject({ kind: z.literal('paragraph'), paragraph: from1 }),
  z.strictObject({ kind: z.literal('table-cell'), table: from1, row: from1, column: from1 }),
  /** Column letters and row number (B7), in the named sheet where the workbook has sheets. */
  z.strictObject({
    kind: z.literal('cell'),
    sheet: z.string().nullable(),
    cell: z.string().regex(/^[A-Z]+[1-9]\d*$/),
    line: from1.nullable(),
  }),
  z.strictObject({ kind: z.literal('part'), part: z.enum(DOCUMENT_PARTS), number: from1 }),
  /** JSON Pointer (RFC 6901). */
  z.strictObject({ kind: z.literal('pointer'), pointer: z.string(), line: from1 }),
]);

const citation = z.strictObject({
  /** Relative to the documents folder. */
  document: z.string().min(1),
  /** As written in the document, `(text)` for running prose, `(title)` for the title line. */
  label: z.string().min(1),
  /** Counts from 1, on its page where there are pages; null where the place is no line. */
  line: from1.nullable(),
  /** Where it stands, for all but the lines of a text file. */
  place: place.optional(),
  /** The exact text there. */
  quote: z.string().min(1),
});

/** Money in the sheet's currency, percents as written (50 for 50 %), counts: all as numbers. */
const value = z.union([
  z.number(),
  z.boolean(),
  z.string(),
  z.array(z.string()),
  z.strictObject({ start: day, end: day }),
  z.null(),
]);

const common = {
  /** Null for a figure over several projects. */
  project: z.strictObject({ id: z.string().min(1), name: z.string().min(1) }).nullable(),
  /** For a figure of one group of several: the value that its projects share. */
  group: z.string().min(1).optional(),
  /** The field or topic asked for. */
  field: z.string().min(1),
  value,
  /** The value as shown in the answer's language; empty for a candidate, whose value is null. */
  text: z.string(),
  /** At least one: no value without its source. */
  citations: z.array(citation).min(1),
};

const entry = z.discriminatedUnion('derived', [
  z.strictObject({ ...common, derived: z.literal(false) }),
  /** Computed: cites its inputs and writes out how. */
  z.strictObject({ ...common, derived: z.literal(true), formula: z.string().min(1) }),
]);

const answer = {
  id: z.string(),
  question: z.string(),
  language: z.enum(LANGUAGES),
  suggestions: z.array(z.string()),
};

const reason = z.enum([
  'greeting',
  'thanks',
  'help',
  'no-such-project',
  'no-such-person',
  'no-such-field',
  'missing-value',
  'out-of-scope',
  'hostile',
  'empty',
  'no-documents',
  'members-only',
]);

export const answerJsonSchema = z.discriminatedUnion('status', [
  z.strictObject({
    ...answer,
    status: z.literal('answered'),
    answers: z.array(entry).min(1),
    reason: z.null(),
  }),
  /** The answers are the candidates, their values null. */
  z.strictObject({
    ...answer,
    status: z.literal('ambiguous'),
    answers: z.array(entry),
    reason: z.null(),
  }),
  z.strictObject({
    ...answer,
    status: z.literal('unanswerable'),
    answers: z.tuple([]),
    reason,
  }),
]);

export type AnswerJson = z.infer<typeof answerJsonSchema>;
export type AnswerEntryJson = z.infer<typeof entry>;
export type CitationJson = z.infer<typeof citation>;
export type ValueJson = z.infer<typeof value>;
