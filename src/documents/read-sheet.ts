// The text of one document → its sheet: fields, passages and the findings made while reading.

import { fieldByLabel, keyOfLabel } from '../catalogue/fields.js';
import { missing, stated, type StatedFact } from '../model/fact.js';
import type { Finding, Sheet, SheetField } from '../model/sheet.js';
import {
  sourceAt,
  sourceOfLabel,
  TITLE_LABEL,
  type DocumentText,
  type Source,
} from '../model/source.js';
import type { Value, ValueOf } from '../model/value.js';
import { readLines, type LabelledLine, type ReadLines } from './read-lines.js';
import { readPassages } from './read-passages.js';
import { readValue } from './read-value.js';

/** The sheet that a document holds, or null where it names no project. */
export function readSheet(document: DocumentText): Sheet | null {
  const lines = readLines(document);
  const findings: Finding[] = [];
  const fields = lines.labelled.map((line) => readField(document, line, findings));
  const name = readName(document, lines, fields);
  if (name === null) return null;
  return {
    id: readId(lines, fields) ?? document.path,
    name,
    document,
    fields,
    passages: readPassages(document, lines.prose),
    findings,
  };
}

function readField(document: DocumentText, line: LabelledLine, findings: Finding[]): SheetField {
  const definition = fieldByLabel(line.label);
  const key = keyOfLabel(line.label);
  const source: Source =
    line.text === ''
      ? sourceOfLabel(document, line.line, line.label)
      : sourceAt(document, line.line, line.label, line.text);
  const read = readValue(line.text, definition?.type ?? 'text', line.label);
  if (read.kind === 'missing') {
    return { key, label: line.label, reading: missing(read.cause, source) };
  }
  const fact = stated<Value>(read.value, line.text, [source]);
  if (!read.typed) {
    findings.push({ rule: 'untyped-value', fields: [key], facts: [fact], sources: [source] });
  }
  return { key, label: line.label, reading: fact };
}

const TITLE_WITH_ID =
  /^(?<id>\d{4}\/\d{3,6}|\d{6,10}|[A-ZÅÄÖ]{1,5}[- ]?\d{3,8})\s+[-–—]\s+(?<name>.+)$/u;
const TITLE_WITH_ID_LAST = /^(?<name>.+?)\s+\((?<id>\d{4}\/\d{3,6}|\d{6,10})\)$/u;

function parseTitle(title: string): { name: string; id: string | null } {
  const groups = (TITLE_WITH_ID.exec(title) ?? TITLE_WITH_ID_LAST.exec(title))?.groups;
  return { name: groups?.['name'] ?? title, id: groups?.['id'] ?? null };
}

function readName(
  document: DocumentText,
  lines: ReadLines,
  fields: readonly SheetField[],
): StatedFact<ValueOf<'text'>> | null {
  const reading = fields.find(
    (field) => field.key === 'name' && field.reading.origin === 'stated',
  )?.reading;
  if (reading?.origin === 'stated') {
    return stated({ kind: 'text', text: oneSpace(reading.text) }, reading.text, reading.sources);
  }
  // Without a name field the title names the project; a lone title without fields names nothing.
  if (lines.title === null || fields.length === 0) return null;
  const { name } = parseTitle(lines.title.text);
  const source = sourceAt(document, lines.title.line, TITLE_LABEL, name);
  return stated({ kind: 'text', text: oneSpace(name) }, name, [source]);
}

function readId(lines: ReadLines, fields: readonly SheetField[]): string | null {
  for (const key of ['registrationNumber', 'projectNumber']) {
    for (const field of fields) {
      if (field.key === key && field.reading.origin === 'stated') return field.reading.text;
    }
  }
  return lines.title === null ? null : parseTitle(lines.title.text).id;
}

function oneSpace(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
