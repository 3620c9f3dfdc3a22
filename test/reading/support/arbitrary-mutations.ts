// Documents in every format, with mutations of any kind.

import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { ALL_FORMATS } from './all-formats.js';
import { awkwardFiles } from './awkward-files.js';
import { mutate, type Mutation } from './hostile-files.js';
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

const PACKED = [...DOCUMENTS, ...awkwardFiles(1)].filter(({ file }) =>
  /\.(?:docx|xlsx)$/.test(file),
);

/** Office documents of which one part is mutated: the package around it stays whole. */
export const documentWithMutatedPart = fc
  .record({
    written: fc.constantFrom(...PACKED),
    part: fc.nat(),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }),
  })
  .map(({ written, part, mutations }) => {
    const parts = unzipSync(written.bytes);
    const names = Object.keys(parts).filter((name) => name.endsWith('.xml'));
    const name = names[part % names.length] ?? '';
    const bytes = zipSync({ ...parts, [name]: mutate(parts[name] ?? new Uint8Array(), mutations) });
    return { file: written.file, bytes };
  });

/** One document of each format, cut off at so many places from its beginning to its end. */
export function* truncatedDocuments(
  places: number,
): Generator<{ readonly file: string; readonly bytes: Uint8Array }> {
  for (const { file, bytes } of awkwardFiles(2)) {
    const step = Math.max(1, Math.floor(bytes.length / places));
    for (let end = 0; end < bytes.length; end += step) yield { file, bytes: bytes.slice(0, end) };
  }
}
