// The paragraphs and tables of a .docx file → its lines, with paragraph numbers and cells.

import type {
  ExtractedAside,
  ExtractedDocx,
  ExtractedParagraph,
  ExtractedTable,
} from '../extract/extracted.js';
import {
  DocumentBuilder,
  type FlowLine,
  type GridRow,
  type LaidOut,
  type Part,
} from '../laid-out.js';

/** Headers, footers and notes come last: what the document calls itself stands in its body. */
export function layOutDocx(
  path: string,
  { blocks, asides, skipped }: ExtractedDocx,
  date: string | null,
): LaidOut {
  const builder = new DocumentBuilder();
  const parts: Part[] = [];
  let flow: FlowLine[] = [];
  let before: FlowLine['before'] = 'blank';
  const closeFlow = (): void => {
    if (flow.length > 0) parts.push({ kind: 'flow', lines: flow });
    flow = [];
    before = 'blank';
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      closeFlow();
      parts.push({ kind: 'grid', rows: tableRows(block, builder) });
    } else {
      flow.push(...paragraphLines(block, before, builder));
      before = block.text.trim() === '' ? 'blank' : 'paragraph';
    }
  }
  closeFlow();
  const beside = asides.flatMap((aside) => asideLines(aside, builder));
  if (beside.length > 0) parts.push({ kind: 'flow', lines: beside, beside: true });
  return { document: builder.document(path, date), parts, asides: skipped };
}

function asideLines(
  { part, number, text }: ExtractedAside,
  builder: DocumentBuilder,
): readonly FlowLine[] {
  return linesOf(text).map((line): FlowLine => ({
    line: builder.add(line, { kind: 'part', part, number }),
    before: 'blank',
    heading: false,
    bold: '',
  }));
}

function linesOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function paragraphLines(
  { text, number, heading, item, bold }: ExtractedParagraph,
  before: FlowLine['before'],
  builder: DocumentBuilder,
): readonly FlowLine[] {
  return linesOf(text).map((line, index) => ({
    line: builder.add(item ? `- ${line}` : line, { kind: 'paragraph', paragraph: number }),
    before: index === 0 ? before : 'line',
    heading,
    bold: index === 0 ? bold.normalize('NFC') : '',
  }));
}

function tableRows(table: ExtractedTable, builder: DocumentBuilder): readonly GridRow[] {
  return table.rows.map((row, rowIndex) =>
    row.map((text, column) =>
      builder.cell(text.normalize('NFC'), {
        kind: 'table-cell',
        table: table.number,
        row: rowIndex + 1,
        column: column + 1,
      }),
    ),
  );
}
