// Every way in which the tests write records down, by name.

import iconv from 'iconv-lite';
import { PLAIN, type Style } from './field-texts.js';
import type { ProjectRecord } from './project-record.js';
import { TWENTY_STYLES } from './styles.js';
import { writeDocx, writeXlsxForms, writeXlsxList, type DocxForm } from './write-office.js';
import { writePdf, type PdfForm } from './write-pdf.js';
import {
  writeCsv,
  writeHtml,
  writeJson,
  writeJsonLines,
  writeMarkdown,
  writeTxt,
  type HtmlForm,
  type MarkdownForm,
  type Written,
} from './write-text.js';

type Write = (records: readonly ProjectRecord[]) => readonly Written[];

const KRONOR: Style = { ...PLAIN, unit: ' kr', date: 'written', between: ' till ' };
const BOTH: Style = { ...PLAIN, language: 'both' };

const MARKDOWN: readonly MarkdownForm[] = ['bold', 'table', 'headings', 'list'];
const HTML: readonly HtmlForm[] = ['table', 'definitions', 'bold', 'headings'];
const DOCX: readonly DocxForm[] = [
  'table',
  'same-line',
  'own-line',
  'bold',
  'headings',
  'wide-table',
];
const PDF: readonly PdfForm[] = ['same-line', 'own-line', 'table', 'columns'];

// What fits two columns on one page: with a line or two of prose there is no second column to tell
// from the first, and an address wider than its column is printed over the other.
function fitsColumns({ paragraphs, municipalities, email }: ProjectRecord): boolean {
  return (
    paragraphs.join('').length > 250 &&
    municipalities.join(', ').length < 700 &&
    (email ?? '').length < 34
  );
}

// Some names have letters that older encodings lack.
function isWritable(record: ProjectRecord, encoding: string): boolean {
  if (encoding.startsWith('utf')) return true;
  const text = JSON.stringify(record).normalize('NFC');
  return iconv.decode(iconv.encode(text, encoding), encoding) === text;
}

/** One document a record, in each form. */
function each<F extends string>(
  ending: string,
  forms: readonly F[],
  write: (record: ProjectRecord, form: F) => Written,
): readonly (readonly [string, Write])[] {
  return forms.map((form) => [
    `${ending}, ${form}`,
    (records) =>
      records
        .filter((record) => form !== 'columns' || fitsColumns(record))
        .filter((record) => ending !== '.pdf' || isWritable(record, 'win1252'))
        .map((record) => write(record, form)),
  ]);
}

export const ALL_FORMATS: readonly (readonly [string, Write])[] = [
  ...TWENTY_STYLES.map((style, index): readonly [string, Write] => [
    `.txt in style ${index + 1} (${style.set}, ${style.encoding})`,
    (records) =>
      records
        .filter((record) => isWritable(record, style.encoding))
        .map((record) => writeTxt(record, style)),
  ]),
  ...each('.md', MARKDOWN, (record, form) => writeMarkdown(record, form, KRONOR)),
  ...each('.html', HTML, (record, form) => writeHtml(record, form, KRONOR)),
  ...each('.docx', DOCX, (record, form) => writeDocx(record, form, KRONOR)),
  ...each('.pdf', PDF, (record, form) => writePdf(record, form, KRONOR)),
  ['.xlsx, a project a row', (records) => [writeXlsxList(records, BOTH)]],
  ['.xlsx, a project a sheet', (records) => [writeXlsxForms(records, PLAIN)]],
  [
    '.csv with semicolons',
    (records) => [writeCsv(records, PLAIN, { delimiter: ';', encoding: 'win1252' })],
  ],
  [
    '.csv with commas',
    (records) => [
      writeCsv(records, { ...KRONOR, language: 'both' }, { delimiter: ',', encoding: 'utf8' }),
    ],
  ],
  [
    '.csv with tabs',
    (records) => [writeCsv(records, KRONOR, { delimiter: '\t', encoding: 'utf-16le' })],
  ],
  ['.json, the register’s export', (records) => [writeJson(records, 'register')]],
  ['.json, nested', (records) => [writeJson(records, 'nested')]],
  ['.jsonl, a project a line', (records) => [writeJsonLines(records)]],
];
