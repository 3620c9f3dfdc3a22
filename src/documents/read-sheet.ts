// A document as laid out → its sheets: fields, passages and the findings made while reading.

import { fieldByKey, fieldByLabel, keyOfLabel } from '../catalogue/fields.js';
import { assertNever } from '../model/assert-never.js';
import { missing, stated, type StatedFact } from '../model/fact.js';
import { placeKey, type Place } from '../model/place.js';
import { runThrough } from '../model/run-through.js';
import type { Finding, Sheet, SheetField } from '../model/sheet.js';
import {
  placeOfLine,
  sourceAt,
  sourceOfLabel,
  TITLE_LABEL,
  type DocumentText,
  type Source,
} from '../model/source.js';
import type { Value, ValueOf } from '../model/value.js';
import { flowOf } from './formats/lay-out-text.js';
import type { FlowLine, GridCell, LaidOut, Part } from './laid-out.js';
import { readGrid, readRecord, type GridRecord, type ReadGrid } from './read-grid.js';
import { readLines, type LabelledLine, type ReadLines } from './read-lines.js';
import { readPassages } from './read-passages.js';
import { readValue } from './read-value.js';
import { splitContact } from './split-contact.js';

/** The sheets in a document, and the records that name no project, by a line of each. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly nameless: readonly number[];
}

/**
 * The sheets that a document holds: one a record where it has tables or lists of projects, else
 * one for the whole of it; none where it names no project.
 */
export function readSheets(laidOut: LaidOut): ReadSheets {
  return runThrough(readSheetsInSteps(laidOut));
}

/** The same step by step: a register may hold very many. */
export function* readSheetsInSteps({ document, parts }: LaidOut): Generator<void, ReadSheets> {
  const records: GridRecord[] = [];
  let whole = emptyWhole();
  for (const part of parts) {
    const read = yield* readPart(document, part);
    if (read.kind === 'records') {
      for (const record of read.records) records.push(record);
      continue;
    }
    // A workbook may have a sheet of labels and values for each project.
    if (part.kind === 'grid' && namesProject(read.whole) && namesProject(whole)) {
      records.push({ ...whole, loose: [], line: whole.labelled[0]?.line ?? 1 });
      whole = emptyWhole();
    }
    // A document has one title; what a later part begins with is text like other text.
    const own = whole.title === null ? read.whole : withoutTitle(read.whole);
    whole = {
      title: whole.title ?? own.title,
      labelled: [...whole.labelled, ...own.labelled],
      prose: [...whole.prose, ...own.prose],
    };
  }
  // Text around a list of projects is not about any one of them.
  if (records.length > 0 && namesProject(whole)) {
    records.push({ ...whole, loose: [], line: whole.labelled[0]?.line ?? 1 });
  }
  if (records.length === 0) {
    const own = assembleSheet(document, whole, null);
    return { sheets: own === null ? [] : [own], nameless: [] };
  }
  const [sheets, nameless]: [Sheet[], number[]] = [[], []];
  for (const record of records) {
    const sheet = assembleSheet(document, { title: null, ...record }, record);
    if (sheet === null) nameless.push(record.line);
    else sheets.push(sheet);
    yield;
  }
  return { sheets, nameless };
}

/** The sheet in a document of plain lines, or null where it names no project. */
export function readSheet(document: DocumentText): Sheet | null {
  const lines = flowOf(document.lines, () => ({ heading: false, bold: '' }));
  return readSheets({ document, parts: [{ kind: 'flow', lines }] }).sheets[0] ?? null;
}

function emptyWhole(): ReadLines {
  return { title: null, labelled: [], prose: [] };
}

function namesProject({ labelled }: ReadLines): boolean {
  return labelled.some(({ label, text }) => {
    const key = fieldByLabel(label)?.key;
    return text !== '' && (key === 'name' || key === 'registrationNumber');
  });
}

type PartReading =
  | { readonly kind: 'records'; readonly records: readonly GridRecord[] }
  | { readonly kind: 'whole'; readonly whole: ReadLines };

function* readPart(document: DocumentText, part: Part): Generator<void, PartReading> {
  switch (part.kind) {
    case 'flow': {
      const whole = readLines(document, part.lines);
      return { kind: 'whole', whole: part.beside === true ? withoutTitle(whole) : whole };
    }
    case 'grid':
      return readTable(document, yield* readGrid(part.rows));
    case 'record':
      return { kind: 'records', records: [readRecord(part.values, part.line)] };
    default:
      return assertNever(part);
  }
}

function withoutTitle({ title, labelled, prose }: ReadLines): ReadLines {
  const first = title === null ? [] : [{ firstLine: title.line, lines: [title.text] }];
  return { title: null, labelled, prose: [...first, ...prose] };
}

function readTable(document: DocumentText, { kind, records }: ReadGrid): PartReading {
  if (kind === 'records') return { kind, records };
  const [fields] = records;
  if (fields === undefined) return { kind: 'whole', whole: emptyWhole() };
  const { title, labelled, prose } = readLines(document, looseLines(fields.loose));
  return {
    kind: 'whole',
    whole: {
      title,
      labelled: [...fields.labelled, ...labelled],
      prose: [...fields.prose, ...prose],
    },
  };
}

function looseLines(cells: readonly GridCell[]): readonly FlowLine[] {
  return cells.flatMap(({ lines }) =>
    lines.map(({ line }, index): FlowLine => ({
      line,
      before: index === 0 ? 'paragraph' : 'line',
      heading: false,
      bold: '',
    })),
  );
}

function assembleSheet(
  document: DocumentText,
  lines: ReadLines,
  record: GridRecord | null,
): Sheet | null {
  const findings: Finding[] = [];
  const fields = lines.labelled.flatMap(apart).map((line) => readField(document, line, findings));
  const name = readName(document, lines, fields);
  if (name === null) return null;
  const place = record === null ? null : placeOfLine(document, record.line);
  const isTitled = lines.title === null || isNamedBy(lines.title.text, name);
  return {
    id: readId(lines, fields) ?? (place === null ? document.path : recordId(document, place)),
    name,
    document,
    fields,
    passages: readPassages(document, (isTitled ? lines : withoutTitle(lines)).prose),
    findings,
  };
}

/** True for a title that is the name, with or without a number. */
function isNamedBy(title: string, name: StatedFact<ValueOf<'text'>>): boolean {
  const words = (text: string): readonly string[] =>
    text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = new Set(words(name.text));
  const { name: bare } = parseTitle(title);
  return words(bare).every((word) => own.has(word));
}

function recordId({ path }: DocumentText, place: Place): string {
  return `${path}#${place.kind === 'cell' ? place.cell : place.kind === 'pointer' ? place.pointer : placeKey(place)}`;
}

function readField(document: DocumentText, line: LabelledLine, findings: Finding[]): SheetField {
  const definition = line.key === undefined ? fieldByLabel(line.label) : fieldByKey(line.key);
  const key = line.key ?? keyOfLabel(line.label);
  const [first, ...more] = (line.items ?? [line]).map((item): Source =>
    item.text === ''
      ? sourceOfLabel(document, line.line, line.label)
      : sourceAt(document, item.line, line.label, item.text),
  );
  if (first === undefined) throw new Error(`${document.path}: a field without a place`);
  const text = line.items?.map((item) => item.text).join(', ') ?? line.text;
  const read = readValue(text, definition?.type ?? 'text', line.label);
  if (read.kind === 'missing') {
    return { key, label: line.label, reading: missing(read.cause, first) };
  }
  const fact = stated<Value>(read.value, text, [first, ...more]);
  if (!read.typed) {
    findings.push({ rule: 'untyped-value', fields: [key], facts: [fact], sources: fact.sources });
  }
  return { key, label: line.label, reading: fact };
}

/** People's fields often say how to reach them too: those are then fields of their own. */
function apart(line: LabelledLine): readonly LabelledLine[] {
  const isPerson = fieldByLabel(line.label)?.type === 'person';
  const parts = isPerson && line.items === undefined ? splitContact(line.text) : null;
  if (parts === null) return [line];
  const { person, email, phone } = parts;
  return [
    { ...line, text: person },
    ...(email === null ? [] : [{ ...line, text: email, key: 'email' as const }]),
    ...(phone === null ? [] : [{ ...line, text: phone, key: 'phone' as const }]),
  ];
}

/** What is longer is no name of a project. */
const LONGEST_NAME = 500;

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
    if (reading.text.length > LONGEST_NAME) return null;
    return stated({ kind: 'text', text: oneSpace(reading.text) }, reading.text, reading.sources);
  }
  // Without a name field the title names the project; a lone title without fields names nothing.
  if (fields.length === 0) return null;
  if (lines.title === null) return numberAsName(fields);
  const { name } = parseTitle(lines.title.text);
  if (name.length > LONGEST_NAME) return null;
  const source = sourceAt(document, lines.title.line, TITLE_LABEL, name);
  return stated({ kind: 'text', text: oneSpace(name) }, name, [source]);
}

// A record without a name is known by its number.
function numberAsName(fields: readonly SheetField[]): StatedFact<ValueOf<'text'>> | null {
  const number = fields.find(
    ({ key, reading }) => key === 'registrationNumber' && reading.origin === 'stated',
  )?.reading;
  if (number?.origin !== 'stated') return null;
  return stated({ kind: 'text', text: number.text }, number.text, number.sources);
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
