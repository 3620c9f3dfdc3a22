// Sheets → MiniSearch with one record a field, by beginnings and with typing errors, as its manual shows.

import MiniSearch from 'minisearch';
import { fieldRecords, type FieldRecord } from '../field-records.js';
import { contender } from './contender.js';

export const minisearch = contender({
  material: fieldRecords,
  build: (records: readonly FieldRecord[]) => {
    const index = new MiniSearch<FieldRecord>({
      fields: ['project', 'label', 'text'],
      storeFields: ['project', 'label', 'text'],
      searchOptions: { prefix: true, fuzzy: 0.2 },
    });
    index.addAll(records);
    return (question) => index.search(question).slice(0, 10);
  },
  read: ([first]) => (first === undefined ? null : Number(first.id)),
});
