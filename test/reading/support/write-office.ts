// A record → office documents: .docx and .xlsx, zipped by hand.

import { strToU8, zipSync } from 'fflate';
import type { Place } from '../../../src/model/place.js';
import { keysIn, labelOf, valueText, type FieldKey, type Style } from './field-texts.js';
import type { ProjectRecord } from './project-record.js';
import { fileName, type Written, type WrittenRecord } from './write-text.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Texts are split into runs, as word processors do it. */
function paragraph(text: string, { bold = '', style = '' } = {}): string {
  const run = (words: string, isBold: boolean): string =>
    words === ''
      ? ''
      : `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
  const half = Math.floor(text.length / 2);
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${run(bold, true)}${run(text.slice(0, half), false)}${run(text.slice(half), false)}</w:p>`;
}

export type DocxForm = 'table' | 'same-line' | 'own-line' | 'bold' | 'headings' | 'wide-table';

export function writeDocx(record: ProjectRecord, form: DocxForm, style: Style): Written {
  const body: string[] = [];
  let count = 0;
  const add = (
    text: string,
    look: { readonly bold?: string; readonly style?: string } = {},
  ): void => {
    body.push(paragraph(text, look));
    count++;
  };
  const places: Partial<Record<FieldKey, Place>> = {};
  add(record.name, { style: 'Rubrik1' });
  add('');
  const keys = keysIn(style);
  const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
  const rows: string[] = [];
  keys.forEach((key, index) => {
    const [label, value] = [labelOf(key, style), valueText(record, key, style)];
    if (form === 'table') {
      rows.push(`<w:tr>${cell(label)}${cell(value)}</w:tr>`);
      places[key] = { kind: 'table-cell', table: 1, row: index + 1, column: 2 };
      return;
    }
    if (form === 'wide-table') {
      const right = index % 2 === 1;
      rows.push(
        right ? `${cell(label)}${cell(value)}</w:tr>` : `<w:tr>${cell(label)}${cell(value)}`,
      );
      const row = Math.floor(index / 2) + 1;
      places[key] = { kind: 'table-cell', table: 1, row, column: right ? 4 : 2 };
      return;
    }
    if (form === 'same-line') add(`${label}: ${value}`);
    else if (form === 'bold') add(value === '' ? '' : ` ${value}`, { bold: label });
    else {
      add(
        form === 'own-line' ? `${label}:` : label,
        form === 'headings' ? { style: 'Rubrik2' } : {},
      );
      add(value);
    }
    places[key] = { kind: 'paragraph', paragraph: count };
  });
  if (rows.length > 0) {
    body.push(
      `<w:tbl>${rows.join('')}${rows.at(-1)?.endsWith('</w:tr>') ? '' : '</w:tr>'}</w:tbl>`,
    );
  }
  add('Projektbeskrivning', { style: 'Rubrik2' });
  for (const text of record.paragraphs) add(text);
  const bytes = zipDocx(body.join(''));
  return { file: fileName(record, 'docx'), bytes, records: [{ record, style, places }] };
}

export function zipDocx(body: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    'word/styles.xml': strToU8(
      `${XML}<w:styles xmlns:w="${WORD}"><w:style w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Rubrik2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    ),
    'word/document.xml': strToU8(
      `${XML}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** A cell: a text, or a number in one of the styles below. */
export type SheetCell = string | { readonly number: number; readonly style: 0 | 1 | 2 };

/** Cells with style 1 are days, with style 2 shares. */
export function zipXlsx(
  sheets: readonly { readonly name: string; readonly rows: readonly (readonly SheetCell[])[] }[],
): Uint8Array {
  const strings: string[] = [];
  const cellXml = (cell: SheetCell, at: string): string => {
    if (typeof cell !== 'string') return `<c r="${at}" s="${cell.style}"><v>${cell.number}</v></c>`;
    if (cell === '') return `<c r="${at}"/>`;
    // One in three as an inline string, as some programs write them all.
    if (cell.length % 3 === 0)
      return `<c r="${at}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
    return `<c r="${at}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
  };
  const parts = sheets.map(({ rows }) => {
    const xml = rows
      .map(
        (row, y) =>
          `<row r="${y + 1}">${row.map((cell, x) => cellXml(cell, `${String.fromCharCode(65 + x)}${y + 1}`)).join('')}</row>`,
      )
      .join('');
    return `${XML}<worksheet xmlns="${SHEET}"><sheetData>${xml}</sheetData></worksheet>`;
  });
  return zipSync({
    'xl/workbook.xml': strToU8(
      `${XML}<workbook xmlns="${SHEET}" xmlns:r="${RELATIONS}"><sheets>${sheets
        .map(
          ({ name }, index) =>
            `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${XML}<Relationships>${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `${XML}<styleSheet xmlns="${SHEET}"><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/></numFmts><cellXfs><xf numFmtId="3"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `${XML}<sst xmlns="${SHEET}">${strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
    ),
    ...Object.fromEntries(
      parts.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(xml)]),
    ),
  });
}

function sheetCell(record: ProjectRecord, key: FieldKey, style: Style): SheetCell {
  return key === 'grant' && style.unit === ''
    ? { number: record.grant, style: 0 }
    : valueText(record, key, style);
}

/** A list of projects, one a row, under a line that says what it is. */
export function writeXlsxList(records: readonly ProjectRecord[], style: Style): Written {
  const keys = keysIn(style);
  const rows: SheetCell[][] = [
    ['Projekt i exempelprogrammet, uttag 2031-01-01'],
    [...keys.map((key) => labelOf(key, style)), 'Sammanfattning / Summary'],
    ...records.map((record) => [
      ...keys.map((key) => sheetCell(record, key, style)),
      record.paragraphs.join('\n'),
    ]),
  ];
  const written = records.map((record, index): WrittenRecord => ({
    record,
    style,
    places: placesOf(keys, (column) => ({
      kind: 'cell',
      sheet: 'Projekt & mer',
      cell: `${String.fromCharCode(65 + column)}${index + 3}`,
      line: null,
    })),
  }));
  const bytes = zipXlsx([
    { name: 'Läs mig', rows: [['Uttag ur projektbanken.']] },
    { name: 'Projekt & mer', rows },
  ]);
  return { file: 'projekt.xlsx', bytes, records: written };
}

/** A workbook with labels and values, one sheet a project. */
export function writeXlsxForms(records: readonly ProjectRecord[], style: Style): Written {
  const keys = keysIn(style);
  const sheets = records.map((record, index) => ({
    name: `Projekt ${index + 1}`,
    rows: [
      ...keys.map((key): readonly SheetCell[] => [
        labelOf(key, style),
        sheetCell(record, key, style),
      ]),
      ['Beskrivning', record.paragraphs.join('\n')] as const,
    ],
  }));
  const written = records.map((record, index): WrittenRecord => ({
    record,
    style,
    places: placesOf(keys, (row) => ({
      kind: 'cell',
      sheet: `Projekt ${index + 1}`,
      cell: `B${row + 1}`,
      line: null,
    })),
  }));
  return { file: 'blad.xlsx', bytes: zipXlsx(sheets), records: written };
}

function placesOf(
  keys: readonly FieldKey[],
  place: (index: number) => Place,
): WrittenRecord['places'] {
  return Object.fromEntries(keys.map((key, index) => [key, place(index)]));
}
