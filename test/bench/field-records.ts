// Sheets → one record a labelled value and a sentence: what a general search engine would be given.

import type { Sheet } from '../../src/model/sheet.js';

/** A value with its label and the project it is of: enough to answer a question from one record. */
export interface FieldRecord {
  readonly id: number;
  readonly project: string;
  readonly label: string;
  readonly text: string;
}

/** The project's name stands on each record, so that name and field are found together. */
export function fieldRecords(sheets: readonly Sheet[]): readonly FieldRecord[] {
  const records: FieldRecord[] = [];
  const add = (project: string, label: string, text: string): void => {
    records.push({ id: records.length, project, label, text });
  };
  for (const sheet of sheets) {
    const name = sheet.name.value.text;
    for (const { label, reading } of sheet.fields) {
      add(name, label, reading.origin === 'missing' ? '' : quotes(reading.sources));
    }
    for (const { sentences } of sheet.passages) {
      for (const sentence of sentences) add(name, '', sentence.text);
    }
  }
  return records;
}

function quotes(sources: readonly { readonly quote: string }[]): string {
  return sources.map((source) => source.quote).join(' ');
}
