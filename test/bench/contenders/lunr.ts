// Sheets → lunr with one record a field; its records are kept beside it, since it stores none.

import lunr from 'lunr';
import { fieldRecords, type FieldRecord } from '../field-records.js';
import { contender } from './contender.js';

export const lunrIndex = contender({
  material: fieldRecords,
  build: (records: readonly FieldRecord[]) => {
    const index = lunr(function () {
      this.ref('id');
      this.field('project');
      this.field('label');
      this.field('text');
      // Its stemmer and stop words are English ones and would harm Swedish.
      this.pipeline.reset();
      this.searchPipeline.reset();
      for (const record of records) this.add(record);
    });
    return (question) => {
      const words = lunr.tokenizer(question).map(String);
      return index
        .query((query) => {
          for (const word of words) {
            query.term(word, { boost: 4 });
            query.term(word, { wildcard: lunr.Query.wildcard.TRAILING, boost: 2 });
            if (word.length > 5) query.term(word, { editDistance: 1 });
          }
        })
        .slice(0, 10)
        .map(({ ref }) => records[Number(ref)]);
    };
  },
  read: ([first]) => first?.id ?? null,
});
