// The text of a keeper's catalogue file → the fields it adds, or every fault in it with its place.

import { z } from 'zod';
import { readJsonFile, textThat, type ValueFault } from '../json/read-json-file.js';
import type { FileFault } from '../model/file-fault.js';
import { FIELD_TYPES, FIELDS, normaliseLabel, type FieldDefinition } from './fields.js';

const words = z.array(z.string().trim().min(1).max(100)).max(200);

const entry = z.strictObject({
  /** Key of the field: one of the catalogue's to add to, or a new one. */
  field: textThat((name) => /^[a-z][A-Za-z0-9]{0,40}$/.test(name), 'not-a-field-name'),
  name: z.strictObject({ sv: z.string().trim().min(1), en: z.string().trim().min(1) }).optional(),
  labels: words.optional(),
  words: words.optional(),
  type: z.enum(FIELD_TYPES).optional(),
  privacy: z.enum(['open', 'contact']).optional(),
});

const file = z.strictObject({ fields: z.array(entry).max(500) });
type Entry = z.infer<typeof entry>;

export type CatalogueFile =
  { readonly fields: readonly FieldDefinition[] } | { readonly faults: readonly FileFault[] };

/**
 * An entry for a field of the catalogue adds labels and words to it and may make it private; an
 * entry for a new one says what it is called. A label can belong to one field alone.
 */
export function readCatalogueFile(text: string): CatalogueFile {
  const read = readJsonFile(text, file, ({ fields }) =>
    fields.flatMap((each, index) => [
      ...repeatFaults(each, index, fields),
      ...nameFaults(each, index),
      ...labelFaults(each, index, fields),
    ]),
  );
  return 'faults' in read ? read : { fields: read.value.fields.map(definitionOf) };
}

const catalogued = (key: string): FieldDefinition | undefined =>
  FIELDS.find((field) => field.key === key);

function repeatFaults(
  { field }: Entry,
  index: number,
  all: readonly Entry[],
): readonly ValueFault[] {
  if (all.findIndex((other) => other.field === field) === index) return [];
  return [{ path: ['fields', index, 'field'], code: 'field-twice', values: { field } }];
}

function nameFaults({ field, name, type, labels }: Entry, index: number): readonly ValueFault[] {
  const at = (key: string): ValueFault['path'] => ['fields', index, key];
  const known = catalogued(field);
  if (known !== undefined) {
    if (type === undefined || type === known.type) return [];
    return [{ path: at('type'), code: 'other-type', values: { field, type: known.type } }];
  }
  return [
    ...(name === undefined ? [{ path: at('name'), code: 'missing' } as const] : []),
    ...(labels === undefined ? [{ path: at('labels'), code: 'missing' } as const] : []),
    ...(labels?.length === 0 ? [{ path: at('labels'), code: 'empty' } as const] : []),
  ];
}

function labelFaults(
  { field, labels = [] }: Entry,
  index: number,
  all: readonly Entry[],
): readonly ValueFault[] {
  return labels.flatMap((label, at) => {
    const own = normaliseLabel(label);
    const isTaken = (labelsOf: readonly string[]): boolean =>
      labelsOf.some((other) => normaliseLabel(other) === own);
    const taken =
      FIELDS.find((other) => other.key !== field && isTaken(other.labels))?.key ??
      all.find((other, place) => place < index && isTaken(other.labels ?? []))?.field;
    if (taken === undefined) return [];
    const values = { label, field: taken };
    return [{ path: ['fields', index, 'labels', at], code: 'label-taken', values }];
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
