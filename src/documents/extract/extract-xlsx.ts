// The bytes of an .xlsx file → the cells of its sheets, as text.

import { cellName } from '../cell-name.js';
import {
  ExtractError,
  MOST_CELLS,
  MOST_CHARACTERS,
  type ExtractedSkip,
  type ExtractedXlsx,
} from './extracted.js';
import { openZip } from './open-zip.js';
import { readXml } from './read-xml.js';
import { formatNumber, readFormats, type NumberFormat } from './spreadsheet-numbers.js';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';

/** @throws ExtractError where the file is damaged or too heavy. */
export function extractXlsx(bytes: Uint8Array): ExtractedXlsx {
  const parts = openZip(
    bytes,
    (name) =>
      [WORKBOOK, RELATIONS, STRINGS, STYLES].includes(name) ||
      /^xl\/(?:worksheets\/[^/]+|comments\d*|comments\/comment\d*|drawings\/drawing\d*|charts\/chart\d*)\.xml$/.test(
        name,
      ),
  );
  const workbook = parts.get(WORKBOOK);
  if (workbook === undefined) throw new ExtractError('damaged', `${WORKBOOK} is missing`);
  const strings = readStrings(parts.get(STRINGS) ?? '');
  const formats = readFormats(parts.get(STYLES) ?? '');
  const { sheets, from1904 } = readWorkbook(workbook, parts.get(RELATIONS) ?? '');
  const budget = { cells: MOST_CELLS, characters: MOST_CHARACTERS };
  const skipped: ExtractedSkip[] = [];
  for (const [name, xml] of parts) {
    if (/^xl\/comments/.test(name)) skipped.push(...readComments(xml));
    else if (/^xl\/(?:drawings|charts)\//.test(name))
      skipped.push(...readDrawing(xml, skipped.length));
  }
  return {
    format: 'xlsx',
    skipped,
    sheets: sheets.flatMap(({ name, part }) => {
      const xml = parts.get(part);
      if (xml === undefined) return [];
      const workbook = { strings, formats, from1904 };
      const { cells, open } = readCells(xml, workbook, budget);
      for (const [row, column, formula] of open)
        skipped.push({
          reason: 'formula',
          text: `=${formula}`,
          place: { kind: 'cell', sheet: name, cell: cellName(column, row + 1), line: null },
        });
      return [{ name, cells }];
    }),
  };
}

/** What people remark on cells. */
function readComments(xml: string): readonly ExtractedSkip[] {
  const skipped: ExtractedSkip[] = [];
  let text: string | null = null;
  let inText = false;
  readXml(xml, {
    open: (name) => {
      if (name === 'comment') text = '';
      else if (name === 't') inText = true;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'comment' && text !== null) {
        const place = { kind: 'part', part: 'comment', number: skipped.length + 1 } as const;
        skipped.push({ reason: 'comment', text, place });
        text = null;
      }
    },
    text: (words) => {
      if (inText && text !== null) text += words;
    },
  });
  return skipped;
}

/** The words in the boxes and figures of a sheet. */
function readDrawing(xml: string, before: number): readonly ExtractedSkip[] {
  const texts: string[] = [];
  let inText = false;
  readXml(xml, {
    open: (name) => {
      if (name === 'p') texts.push('');
      else if (name === 't') inText = true;
    },
    close: (name) => {
      if (name === 't') inText = false;
    },
    text: (words) => {
      if (inText && texts.length > 0) texts.push(`${texts.pop() ?? ''}${words}`);
    },
  });
  return texts
    .filter((text) => text.trim() !== '')
    .map((text, index) => ({
      reason: 'drawing',
      text,
      place: { kind: 'part', part: 'drawing', number: before + index + 1 },
    }));
}

interface SheetPart {
  readonly name: string;
  readonly part: string;
}

function readWorkbook(
  xml: string,
  relations: string,
): { readonly sheets: readonly SheetPart[]; readonly from1904: boolean } {
  const targets = new Map<string, string>();
  const ignore = { close: () => undefined, text: () => undefined };
  readXml(relations, {
    ...ignore,
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const target = (attribute('Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/');
      targets.set(attribute('Id') ?? '', target);
    },
  });
  const sheets: SheetPart[] = [];
  let from1904 = false;
  readXml(xml, {
    ...ignore,
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const part =
        targets.get(attribute('id') ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
      sheets.push({ name: attribute('name') ?? `${sheets.length + 1}`, part });
    },
  });
  return { sheets, from1904 };
}

function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text: string | null = null;
  let inText = false;
  // Phonetic readings stand beside the text and are no part of it.
  let phonetic = false;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = true;
    },
    close: (name) => {
      if (name === 'si') {
        strings.push(unescapeControls(text ?? ''));
        text = null;
      } else if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
    text: (words) => {
      if (inText && !phonetic && text !== null) text += words;
    },
  });
  return strings;
}

// Spreadsheets write a carriage return as _x000D_.
function unescapeControls(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

interface Workbook {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

type Cell = readonly [row: number, column: number, text: string];

function readCells(
  xml: string,
  workbook: Workbook,
  budget: { cells: number; characters: number },
): {
  readonly cells: readonly Cell[];
  /** Formulas whose result is not stored. */
  readonly open: readonly Cell[];
} {
  const cells: Cell[] = [];
  const open: Cell[] = [];
  let formula = '';
  let inFormula = false;
  let phonetic = false;
  let [row, column] = [-1, -1];
  let type = 'n';
  let style = 0;
  let value = '';
  let inValue = false;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'row') {
        const number = Number(attribute('r'));
        row = Number.isInteger(number) && number > 0 ? number - 1 : row + 1;
        column = -1;
      } else if (name === 'c') {
        const letters = /^[A-Z]{1,3}/.exec(attribute('r') ?? '')?.[0];
        column = letters === undefined ? column + 1 : columnOf(letters);
        type = attribute('t') ?? 'n';
        style = Number(attribute('s') ?? 0);
        value = formula = '';
      } else if (name === 'v' || name === 't') inValue = true;
      else if (name === 'f') inFormula = true;
      else if (name === 'rPh') phonetic = true;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'f') inFormula = false;
      else if (name === 'rPh') phonetic = false;
      if (name !== 'c') return;
      const text = cellText(value, type, style, workbook);
      if (value === '' && formula !== '')
        open.push([Math.max(0, row), Math.max(0, column), formula]);
      if (text.trim() === '') return;
      budget.characters -= text.length;
      if (--budget.cells < 0 || budget.characters < 0) {
        throw new ExtractError('too-heavy', 'too many cells');
      }
      cells.push([Math.max(0, row), Math.max(0, column), text]);
    },
    text: (words) => {
      if (inFormula) formula += words;
      else if (inValue && !phonetic) value += words;
    },
  });
  return { cells, open };
}

function cellText(value: string, type: string, style: number, workbook: Workbook): string {
  switch (type) {
    case 's':
      return workbook.strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'Ja' : 'Nej';
    case 'n':
      return formatNumber(value, workbook.formats[style] ?? 'plain', workbook.from1904);
    default:
      return unescapeControls(value);
  }
}

function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}
