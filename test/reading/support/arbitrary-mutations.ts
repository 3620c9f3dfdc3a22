// Documents in every format, with mutations of any kind.

import fc from 'fast-check';
import { ALL_FORMATS } from './all-formats.js';
import type { Mutation } from './hostile-files.js';
import { makeRecords } from './project-record.js';

const RECORDS = makeRecords(3);
const DOCUMENTS = ALL_FORMATS.map(([, write]) => write(RECORDS)[0]).filter(
  (written) => written !== undefined,
);

const SIGNS = ['<', '>', '/', '[', '{', '(', ':', ';', ',', '|', '"', '\\', '\n', '\t', ' ', '0'];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('truncate', 'flip', 'overwrite', 'repeat', 'cut'),
  // Doubles would nearly all lie at the very beginning.
  at: fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000),
  // Letters and signs as well: most random bytes make a text no text, which is seen at once.
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 200 }),
    fc.uint8Array({ min: 32, max: 126, minLength: 1, maxLength: 200 }),
    fc
      .string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 40 })
      .map((text) => Buffer.from(text)),
  ),
});

export const mutatedDocument = fc.record({
  written: fc.constantFrom(...DOCUMENTS),
  mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
});
