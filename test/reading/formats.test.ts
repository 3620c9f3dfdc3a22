import { afterAll, describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/documents/extract/create-extractor.js';
import { PLAIN, type Style } from './support/field-texts.js';
import {
  hasRegister,
  makeRecords,
  registerRecords,
  type ProjectRecord,
} from './support/project-record.js';
import { readBack } from './support/read-back.js';
import { TWENTY_STYLES } from './support/styles.js';
import { writeDocx, writeXlsxForms, writeXlsxList, type DocxForm } from './support/write-office.js';
import { writePdf, type PdfForm } from './support/write-pdf.js';
import {
  writeCsv,
  writeHtml,
  writeJson,
  writeMarkdown,
  writeTxt,
  type HtmlForm,
  type MarkdownForm,
  type Written,
} from './support/write-text.js';

const extractor = createExtractor();
afterAll(() => extractor.close());

const FICTIONAL = makeRecords(20);
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

type Records = typeof FICTIONAL;
const FORMATS: readonly (readonly [string, (records: Records) => readonly Written[]])[] = [
  ...TWENTY_STYLES.map(
    (style, index) =>
      [
        `.txt in style ${index + 1} (${style.set}, ${style.encoding})`,
        (records: Records) => records.map((record) => writeTxt(record, style)),
      ] as const,
  ),
  ...MARKDOWN.map(
    (form) =>
      [
        `.md, ${form}`,
        (records: Records) => records.map((r) => writeMarkdown(r, form, KRONOR)),
      ] as const,
  ),
  ...HTML.map(
    (form) =>
      [
        `.html, ${form}`,
        (records: Records) => records.map((r) => writeHtml(r, form, KRONOR)),
      ] as const,
  ),
  ...DOCX.map(
    (form) =>
      [
        `.docx, ${form}`,
        (records: Records) => records.map((r) => writeDocx(r, form, KRONOR)),
      ] as const,
  ),
  ...PDF.map(
    (form) =>
      [
        `.pdf, ${form}`,
        (records: Records) =>
          records
            .filter((r) => form !== 'columns' || fitsColumns(r))
            .map((r) => writePdf(r, form, KRONOR)),
      ] as const,
  ),
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
];

describe('fictional projects', () => {
  it.each(FORMATS)('written as %s read back whole, in value and place', async (_, write) => {
    const score = await readBack(write(FICTIONAL), extractor);
    expect(score.faults.slice(0, 5)).toEqual([]);
    expect(score.exact).toBe(score.fields);
    expect(score.fields).toBeGreaterThanOrEqual(FICTIONAL.length * 12);
  });
});

// One in four: the whole bank is read back by the eval.
const REGISTER = hasRegister ? registerRecords().filter((_, index) => index % 4 === 0) : [];

describe.runIf(hasRegister)('the projects of the register', () => {
  it.each(FORMATS)('written as %s read back to at least 99.5 percent', async (_, write) => {
    const { fields, exact, faults } = await readBack(write(REGISTER), extractor);
    expect(exact / fields, faults.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(0.995);
  });
});
