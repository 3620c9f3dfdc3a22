// Written documents, read → how many fields came back exact, in value and in place.

import type { Extractor } from '../../../src/documents/extract/create-extractor.js';
import { formatOfName } from '../../../src/documents/formats/format-of.js';
import { readDocument } from '../../../src/documents/read-document.js';
import type { Fact, Missing } from '../../../src/model/fact.js';
import { placeKey } from '../../../src/model/place.js';
import type { Sheet } from '../../../src/model/sheet.js';
import { standsAt } from '../../../src/model/source.js';
import { FIELD_KEYS, valueText, type FieldKey } from './field-texts.js';
import type { Written, WrittenRecord } from './write-text.js';

export interface Score {
  readonly fields: number;
  readonly exact: number;
  /** Up to a few of those that were not, in words. */
  readonly faults: readonly string[];
}

export async function readBack(written: readonly Written[], extractor: Extractor): Promise<Score> {
  let [fields, exact] = [0, 0];
  const faults: string[] = [];
  for (const { file, bytes, records } of written) {
    const format = formatOfName(file);
    if (typeof format !== 'string') throw new Error(file);
    const reading = await readDocument(
      { path: file, format, bytes, date: '2031-01-01' },
      extractor,
    );
    records.forEach((record, index) => {
      const sheet = reading.sheets[index];
      for (const key of FIELD_KEYS) {
        if (record.places[key] === undefined) continue;
        fields++;
        const fault = sheet === undefined ? 'no sheet' : faultOf(sheet, key, record);
        if (fault === null) exact++;
        else faults.push(`${file} ${record.record.id} ${key}: ${fault}`);
      }
    });
    if (reading.sheets.length > records.length)
      faults.push(`${file}: ${reading.sheets.length} sheets`);
  }
  return { fields, exact, faults };
}

function faultOf(sheet: Sheet, key: FieldKey, written: WrittenRecord): string | null {
  const readings = sheet.fields.filter((field) => field.key === key).map(({ reading }) => reading);
  const [reading] = readings;
  if (reading === undefined) return 'not read';
  if (readings.length > 1) return `read ${readings.length} times`;
  const got = told(reading);
  const wanted = expected(key, written);
  if (got !== wanted) return `${got} for ${wanted}`;
  const source = reading.origin === 'missing' ? reading.source : reading.sources[0];
  const place = written.places[key];
  // An empty cell is cited by its heading, since nothing stands in it.
  const isHeading = reading.origin === 'missing' && reading.cause === 'empty';
  if (place === undefined) return 'no place';
  if (!isHeading && placeKey(source.place) !== placeKey(place)) {
    return `at ${placeKey(source.place)}, not ${placeKey(place)}`;
  }
  return standsAt(sheet.document, source.place, source.quote) ? null : 'quote does not stand';
}

function told(reading: Fact | Missing): string {
  if (reading.origin === 'missing') return 'missing';
  const { value } = reading;
  switch (value.kind) {
    case 'money':
      return `${value.amount} ${value.currency}`;
    case 'period':
      return `${value.start} ${value.end}`;
    case 'person':
      return value.name;
    case 'email':
      return value.address;
    case 'phone':
      return value.number;
    case 'code':
      return value.code;
    case 'organisations':
    case 'places':
      return value.names.join('|');
    case 'text':
      return value.text;
    case 'percent':
    case 'count':
    case 'date':
    case 'sentences':
    case 'truth':
    case 'phase':
      return JSON.stringify(value);
  }
}

function expected(key: FieldKey, { record, style }: WrittenRecord): string {
  switch (key) {
    case 'grant':
      return `${record.grant} SEK`;
    case 'period':
      return `${record.start} ${record.end}`;
    case 'owner':
      return listed(record.owner);
    case 'counties':
      return record.counties.length === 0 ? 'missing' : listed(record.counties.join(', '));
    case 'municipalities':
      return record.municipalities.length === 0
        ? 'missing'
        : listed(record.municipalities.join(', '));
    case 'projectLeader':
      return record.leader ?? 'missing';
    case 'phone':
      return record.phone ?? 'missing';
    case 'email':
      return record.email ?? 'missing';
    case 'registrationNumber':
    case 'name':
    case 'programmeArea':
    case 'priorityArea':
    case 'thematicObjective':
      return valueText(record, key, style);
  }
}

function listed(text: string): string {
  return [
    ...new Set(
      text
        .split(/[,;]/)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  ].join('|');
}
