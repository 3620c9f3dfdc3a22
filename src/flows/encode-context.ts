// What a conversation has left to refer to ↔ text that survives a restart and a new library.

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { placesOf, sheetWithId } from '../facts/sheet-places.js';
import type { Library } from '../model/library.js';
import type { NamedEntity } from '../model/names.js';
import { EMPTY_CONTEXT, type Ask, type Claim, type ConversationContext } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';

const sheetKeys = z.union([
  z.array(z.string()),
  /** Of very many: a bit for each sheet of the library that `of` tells. */
  z.object({ of: z.string(), bits: z.string() }),
]);
type SheetKeys = z.infer<typeof sheetKeys>;
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
  listedBy: z.array(z.string()).default([]),
  choice: z
    .object({ sheets: sheetKeys, entities: z.array(entityShape), asks: z.array(askShape) })
    .nullable(),
  claim: z.custom<Claim>((value) => typeof value === 'object').nullable(),
});

/** The context as text: no question and no value, only what it refers to in the library. */
export function encodeContext(context: ConversationContext, { sheets: all }: Library): string {
  const keysOf = (sheets: readonly Sheet[]): SheetKeys => encodeSheets(sheets, all);
  const { language, sheet, asks, listed, listedBy, choice, claim } = context;
  const encoded: z.input<typeof shape> = {
    language,
    sheet: sheet && keyOf(sheet),
    asks: asks.map(copyAsk),
    listed: keysOf(listed),
    listedBy: [...listedBy],
    choice: choice && {
      sheets: keysOf(choice.sheets),
      entities: choice.entities.map((entity) => ({
        ...entity,
        sheets: keysOf(entity.sheets),
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
 * changed ones, sheets that are gone are left out, and so is a list of very many once any document
 * has come or gone. Text that cannot be read is an empty context.
 */
export function decodeContext(text: string | null, library: Library): ConversationContext {
  const parsed = text === null ? null : shape.safeParse(parse(text));
  if (!parsed?.success) return EMPTY_CONTEXT;
  const find = (keys: SheetKeys): readonly Sheet[] => decodeSheets(keys, library.sheets);
  const { language, sheet, asks, listed, listedBy, choice, claim } = parsed.data;
  const entities = (choice?.entities ?? []).map((entity): NamedEntity => ({
    ...entity,
    sheets: find(entity.sheets),
  }));
  return {
    language,
    sheet: sheet === null ? null : (find([sheet])[0] ?? null),
    asks,
    listed: find(listed),
    listedBy,
    choice: choice && {
      sheets: find(choice.sheets),
      entities: entities.filter((entity) => entity.sheets.length > 0),
      asks: choice.asks,
    },
    claim,
  };
}

/** Longer lists are not written key by key. */
const MANY = 500;

function encodeSheets(sheets: readonly Sheet[], all: readonly Sheet[]): SheetKeys {
  const places = sheets.length > MANY ? placesOf(all, sheets) : null;
  if (places?.every((place, at) => at === 0 || place > (places[at - 1] ?? 0)) !== true)
    return sheets.map(keyOf);
  const bits = Buffer.alloc(Math.ceil(all.length / 8));
  for (const place of places) bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7));
  return { of: sealOf(all), bits: bits.toString('base64') };
}

function decodeSheets(keys: SheetKeys, all: readonly Sheet[]): readonly Sheet[] {
  if (Array.isArray(keys))
    return keys.flatMap((key) => {
      const sheet = sheetWithId(all, key.split('\u0000')[0] ?? '');
      return sheet !== null && keyOf(sheet) === key ? [sheet] : [];
    });
  if (keys.of !== sealOf(all)) return [];
  const bits = Buffer.from(keys.bits, 'base64');
  return all.filter((_, place) => ((bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0);
}

const seals = new WeakMap<readonly Sheet[], string>();

/** The same for libraries of the same projects in the same order. */
function sealOf(all: readonly Sheet[]): string {
  const known = seals.get(all);
  if (known !== undefined) return known;
  const ids = all.map(({ id }) => id).join('\u0000');
  const seal = createHash('sha256').update(ids).digest('base64');
  seals.set(all, seal);
  return seal;
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
