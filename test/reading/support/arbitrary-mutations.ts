// Documents in every format, with mutations of any kind.

import fc from 'fast-check';
import { ALL_FORMATS } from './all-formats.js';
import type { Mutation } from './hostile-files.js';
import { makeRecords } from './project-record.js';

const RECORDS = makeRecords(3);
const DOCUMENTS = ALL_FORMATS.map(([, write]) => write(RECORDS)[0]).filter(
  (written) => written !== undefined,
);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('truncate', 'flip', 'overwrite', 'repeat', 'cut'),
  // Doubles would nearly all lie at the very beginning.
  at: fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 200 }),
});

export const mutatedDocument = fc.record({
  written: fc.constantFrom(...DOCUMENTS),
  mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
});
