// Sheets → a bare MiniSearch over them, set up as its manual shows: what the bot is measured against.

import MiniSearch from 'minisearch';
import type { Sheet } from '../../src/model/sheet.js';

export interface FieldRecord {
  readonly id: number;
  readonly project: string;
  readonly label: string;
  readonly text: string;
}

/** One record a labelled value and a sentence, with the project's name on each. */
export function fieldRecords(sheets: readonly Sheet[]): readonly FieldRecord[] {
  const records: FieldRecord[] = [];
  const add = (project: string, label: string, text: string): void => {
    records.push({ id: records.length, project, label, text });
  };
  for (const sheet of sheets) {
    for (const field of sheet.fields) {
      const value = field.reading.origin === 'missing' ? '' : textOf(field.reading);
      add(sheet.name.text, field.label, value);
    }
    for (const { sentences } of sheet.passages) {
      for (const sentence of sentences) add(sheet.name.text, '', sentence.text);
    }
  }
  return records;
}

export function createRawSearch(records: readonly FieldRecord[]): MiniSearch<FieldRecord> {
  const search = new MiniSearch<FieldRecord>({
    fields: ['project', 'label', 'text'],
    storeFields: ['project', 'label', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });
  search.addAll(records);
  return search;
}

function textOf(reading: { readonly sources: readonly { readonly quote: string }[] }): string {
  return reading.sources.map((source) => source.quote).join(' ');
}
