// The text of a keeper's catalogue file → the fields it adds, or every fault in it with its place.

import { z } from 'zod';
import { FIELD_TYPES, FIELDS, normaliseLabel, type FieldDefinition } from './fields.js';

const words = z.array(z.string().trim().min(1).max(100)).max(200);

const entry = z.strictObject({
  /** Key of the field: one of the catalogue's to add to, or a new one. */
  field: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]{0,40}$/, 'write a short name in letters, such as "riskLevel"'),
  name: z.strictObject({ sv: z.string().trim().min(1), en: z.string().trim().min(1) }).optional(),
  labels: words.optional(),
  words: words.optional(),
  type: z.enum(FIELD_TYPES, { error: `write one of ${FIELD_TYPES.join(', ')}` }).optional(),
  privacy: z.enum(['open', 'contact'], { error: 'write "open" or "contact"' }).optional(),
});

const file = z.strictObject({ fields: z.array(entry).max(500) });
type Entry = z.infer<typeof entry>;

export type CatalogueFile =
  { readonly fields: readonly FieldDefinition[] } | { readonly faults: readonly string[] };

/**
 * An entry for a field of the catalogue adds labels and words to it and may make it private; an
 * entry for a new one says what it is called. A label can belong to one field alone.
 */
export function readCatalogueFile(text: string): CatalogueFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { faults: [`it is not JSON: ${(error as Error).message}`] };
  }
  const parsed = file.safeParse(json);
  if (!parsed.success) {
    return { faults: parsed.error.issues.map(({ path, message }) => `${placeOf(path)}${message}`) };
  }
  const { fields } = parsed.data;
  const faults = fields.flatMap((each, index) => [
    ...(fields.findIndex((other) => other.field === each.field) < index
      ? [`fields[${index}].field: "${each.field}" stands twice; write it once with all its labels`]
      : []),
    ...nameFaults(each, index),
    ...labelFaults(each, index, fields),
  ]);
  return faults.length > 0 ? { faults } : { fields: fields.map(definitionOf) };
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return path.length === 0 ? '' : `${place.join('').replace(/^\./, '')}: `;
}

const catalogued = (key: string): FieldDefinition | undefined =>
  FIELDS.find((field) => field.key === key);

function nameFaults({ field, name, type, labels = [] }: Entry, index: number): readonly string[] {
  const known = catalogued(field);
  if (known !== undefined) {
    return type === undefined || type === known.type
      ? []
      : [`fields[${index}].type: "${field}" is ${known.type} in the catalogue; leave the type out`];
  }
  return [
    ...(name === undefined ? [`fields[${index}].name: a new field needs a name in sv and en`] : []),
    ...(labels.length === 0 ? [`fields[${index}].labels: a new field needs a label`] : []),
  ];
}

function labelFaults(
  { field, labels = [] }: Entry,
  index: number,
  all: readonly Entry[],
): readonly string[] {
  return labels.flatMap((label, at) => {
    const own = normaliseLabel(label);
    const isTaken = (labelsOf: readonly string[]): boolean =>
      labelsOf.some((other) => normaliseLabel(other) === own);
    const taken =
      FIELDS.find((other) => other.key !== field && isTaken(other.labels))?.key ??
      all.find((other, place) => place < index && isTaken(other.labels ?? []))?.field;
    return taken === undefined
      ? []
      : [`fields[${index}].labels[${at}]: "${label}" belongs to "${taken}" already`];
  });
}

function definitionOf({
  field,
  name,
  labels = [],
  words: own = [],
  type,
  privacy,
}: Entry): FieldDefinition {
  const known = catalogued(field);
  if (known !== undefined) {
    return {
      ...known,
      // What the catalogue holds private stays so.
      privacy: known.privacy === 'contact' ? 'contact' : (privacy ?? known.privacy),
      labels: [...known.labels, ...labels],
      words: [...own, ...labels],
    };
  }
  const called = name ?? { sv: field, en: field };
  return {
    key: field,
    type: type ?? 'text',
    privacy: privacy ?? 'open',
    name: called,
    labels,
    words: [...new Set([...own, ...labels, called.sv, called.en])],
  };
}
