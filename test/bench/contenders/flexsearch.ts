// Sheets → FlexSearch with one record a field, set up for questions: by beginnings, part of the words is enough.

import { Charset, Document } from 'flexsearch';
import { fieldRecords, type FieldRecord } from '../field-records.js';
import { contender } from './contender.js';

export const flexsearch = contender({
  material: fieldRecords,
  build: (records: readonly FieldRecord[]) => {
    // Swedish inflects at the end: whole words alone would miss most forms.
    const searched = { tokenize: 'forward', encoder: Charset.Normalize } as const;
    const index = new Document({
      document: {
        id: 'id',
        store: true,
        index: [
          { field: 'project', ...searched },
          { field: 'label', ...searched },
          { field: 'text', ...searched },
        ],
      },
    });
    for (const record of records) index.add({ ...record });
    // Without suggestions every word of a question would have to stand on the record.
    return (question) => index.search(question, { suggest: true, limit: 10, enrich: true });
  },
  read: firstInMost,
});

/** It gives a list for each field; the record that stands foremost in most of them is the first. */
function firstInMost(
  fields: readonly { readonly result: readonly { readonly id: unknown }[] }[],
): number | null {
  const ranks = new Map<number, number>();
  for (const { result } of fields)
    for (const [at, { id }] of result.entries())
      ranks.set(Number(id), (ranks.get(Number(id)) ?? 0) + 1 / (1 + at));
  return [...ranks].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
