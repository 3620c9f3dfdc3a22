// What a conversation has left to refer to ↔ text that survives a restart and a new library.

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { placesOf, sheetWithId } from '../facts/sheet-places.js';
import type { Library } from '../model/library.js';
import type { NamedEntity } from '../model/names.js';
import {
  EMPTY_CONTEXT,
  type Ask,
  type Claim,
  type ConversationContext,
  type Filter,
  type SetQuery,
} from '../model/query.js';
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
  lastSet: z
    .object({
      set: z.custom<SetQuery>((value) => typeof value === 'object' && value !== null),
      base: sheetKeys.nullable(),
      /** Of the entities in its filters, in their order; there they have none. */
      named: z.array(sheetKeys),
    })
    .nullable()
    .default(null),
  claim: z.custom<Claim>((value) => typeof value === 'object').nullable(),
});

/**
 * The context as text: no question as it was put and no value of a sheet, only what it refers to in the
 * library, and the conditions of the last question about many.
 */
export function encodeContext(context: ConversationContext, { sheets: all }: Library): string {
  const keysOf = (sheets: readonly Sheet[]): SheetKeys => encodeSheets(sheets, all);
  const { language, sheet, asks, listed, listedBy, choice, lastSet, claim } = context;
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
    lastSet: lastSet && encodeSet(lastSet, keysOf),
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
  const { language, sheet, asks, listed, listedBy, choice, lastSet, claim } = parsed.data;
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
    lastSet: lastSet && decodeSet(lastSet, find),
    claim,
  };
}

function encodeSet(
  set: SetQuery,
  keysOf: (sheets: readonly Sheet[]) => SheetKeys,
): NonNullable<z.input<typeof shape>['lastSet']> {
  const named: SheetKeys[] = [];
  const filters = set.filters.map((filter) =>
    withSheets(filter, (sheets) => {
      named.push(keysOf(sheets));
      return [];
    }),
  );
  return { set: { ...set, base: null, filters }, base: set.base && keysOf(set.base), named };
}

// Null where nothing is left of what it names.
function decodeSet(
  { set, base, named }: NonNullable<z.infer<typeof shape>['lastSet']>,
  find: (keys: SheetKeys) => readonly Sheet[],
): SetQuery | null {
  const found = named.map(find);
  let at = 0;
  const filters = set.filters.map((filter) => withSheets(filter, () => found[at++] ?? []));
  const left = base && find(base);
  const gone = left?.length === 0 || found.some((sheets) => sheets.length === 0);
  return gone ? null : { ...set, filters, base: left };
}

/** The filter with other sheets for each entity in it, in their order. */
function withSheets(
  filter: Filter,
  change: (sheets: readonly Sheet[]) => readonly Sheet[],
): Filter {
  switch (filter.kind) {
    case 'entity':
      return { ...filter, entity: { ...filter.entity, sheets: change(filter.entity.sheets) } };
    case 'not':
      return { ...filter, filter: withSheets(filter.filter, change) };
    case 'any':
      return { ...filter, filters: filter.filters.map((each) => withSheets(each, change)) };
    default:
      return filter;
  }
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
