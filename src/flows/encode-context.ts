// What a conversation has left to refer to ↔ text that survives a restart and a new library.

import { z } from 'zod';
import type { Library } from '../model/library.js';
import type { NamedEntity } from '../model/names.js';
import { EMPTY_CONTEXT, type Ask, type Claim, type ConversationContext } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';

const sheetKeys = z.array(z.string());
const askShape = z.object({ cue: z.string(), topics: z.array(z.string()) });
const entityShape = z.object({
  kind: z.enum(['project', 'person', 'organisation', 'place']),
  name: z.string(),
  sheets: sheetKeys,
  fields: z.array(z.string()),
});
const shape = z.object({
  language: z.enum(['sv', 'en']).nullable(),
  sheet: z.string().nullable(),
  asks: z.array(askShape),
  listed: sheetKeys,
  choice: z
    .object({ sheets: sheetKeys, entities: z.array(entityShape), asks: z.array(askShape) })
    .nullable(),
  claim: z.custom<Claim>((value) => typeof value === 'object').nullable(),
});

/** The context as text: no question and no value, only what it refers to. */
export function encodeContext(context: ConversationContext): string {
  const { language, sheet, asks, listed, choice, claim } = context;
  const encoded: z.input<typeof shape> = {
    language,
    sheet: sheet && keyOf(sheet),
    asks: asks.map(copyAsk),
    listed: listed.map(keyOf),
    choice: choice && {
      sheets: choice.sheets.map(keyOf),
      entities: choice.entities.map((entity) => ({
        ...entity,
        sheets: entity.sheets.map(keyOf),
        fields: [...entity.fields],
      })),
      asks: choice.asks.map(copyAsk),
    },
    claim,
  };
  return JSON.stringify(encoded);
}

/**
 * The context as it stands in the library that is served now: sheets that have changed are the
 * changed ones, sheets that are gone are left out. Text that cannot be read is an empty context.
 */
export function decodeContext(text: string | null, library: Library): ConversationContext {
  const parsed = text === null ? null : shape.safeParse(parse(text));
  if (!parsed?.success) return EMPTY_CONTEXT;
  const byKey = new Map<string, Sheet>();
  for (const sheet of library.sheets) byKey.set(keyOf(sheet), sheet);
  const find = (keys: readonly string[]): readonly Sheet[] =>
    keys.flatMap((key) => byKey.get(key) ?? []);
  const { language, sheet, asks, listed, choice, claim } = parsed.data;
  const entities = (choice?.entities ?? []).map((entity): NamedEntity => ({
    ...entity,
    sheets: find(entity.sheets),
  }));
  return {
    language,
    sheet: sheet === null ? null : (byKey.get(sheet) ?? null),
    asks,
    listed: find(listed),
    choice: choice && {
      sheets: find(choice.sheets),
      entities: entities.filter((entity) => entity.sheets.length > 0),
      asks: choice.asks,
    },
    claim,
  };
}

// One project can stand in two documents, and one document can hold two projects.
function keyOf(sheet: Sheet): string {
  return `${sheet.id}\u0000${sheet.document.path}`;
}

function copyAsk({ cue, topics }: Ask): { cue: string; topics: string[] } {
  return { cue, topics: [...topics] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
