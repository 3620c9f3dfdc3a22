import { afterAll, describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/documents/extract/create-extractor.js';
import { formatOfName } from '../../src/documents/formats/format-of.js';
import { readDocument, type DocumentReading } from '../../src/documents/read-document.js';
import type { Source } from '../../src/model/source.js';
import { awkwardFiles } from './support/awkward-files.js';

const extractor = createExtractor();
afterAll(() => extractor.close());

/** All that somebody is shown or told of a document; its text as such is not. */
function shown({ sheets, skipped = [], unread }: DocumentReading): string {
  const words: string[] = [];
  const cite = ({ label, quote }: Source): void => void words.push(label, quote);
  for (const { name, fields, passages } of sheets) {
    name.sources.forEach(cite);
    for (const { label, reading } of fields) {
      words.push(label);
      if (reading.origin === 'missing') cite(reading.source);
      else reading.sources.forEach(cite);
    }
    for (const { sentences } of passages)
      for (const { source, leadIn, heading } of sentences) {
        cite(source);
        words.push(leadIn ?? '', heading ?? '');
      }
  }
  for (const { texts } of skipped) words.push(...texts.map(({ text }) => text));
  return [...words, ...unread.map(({ place }) => JSON.stringify(place))].join('\n');
}

describe('every word of a document', () => {
  it.each(awkwardFiles(7).map((each) => [each.file, each] as const))(
    'in %s is on a sheet or told with its place',
    async (_, { file, bytes, words }) => {
      const format = formatOfName(file);
      if (typeof format !== 'string') throw new Error(file);
      const reading = await readDocument({ path: file, format, bytes, date: null }, extractor);
      expect(reading.sheets.length).toBeGreaterThan(0);
      const told = shown(reading);
      expect(words.filter((word) => !told.includes(word))).toEqual([]);
      expect(words.length).toBeGreaterThan(5);
    },
  );
});
