// Sheets → Orama with one record a field and its Swedish stemmer, a typing error forgiven.

import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/swedish';
import { fieldRecords, type FieldRecord } from '../field-records.js';
import { contender } from './contender.js';

const BATCH = 5000;

export const orama = contender({
  material: fieldRecords,
  build: async (records: readonly FieldRecord[]) => {
    const index = create({
      schema: { project: 'string', label: 'string', text: 'string' } as const,
      components: { tokenizer: { language: 'swedish', stemming: true, stemmer } },
    });
    const documents = records.map(({ id, ...record }) => ({ ...record, id: String(id) }));
    await insertMultiple(index, documents, BATCH);
    // Any of the words is enough, as a question holds many that no record has.
    return (question) => search(index, { term: question, tolerance: 1, limit: 10, threshold: 1 });
  },
  read: ({ hits: [first] }) => (first === undefined ? null : Number(first.id)),
});
