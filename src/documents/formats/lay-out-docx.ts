// The paragraphs and tables of a .docx file → its lines, with paragraph numbers and cells.

import type { ExtractedDocx, ExtractedParagraph, ExtractedTable } from '../extract/extracted.js';
import {
  DocumentBuilder,
  type FlowLine,
  type GridRow,
  type LaidOut,
  type Part,
} from '../laid-out.js';

export function layOutDocx(path: string, { blocks }: ExtractedDocx, date: string | null): LaidOut {
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
  return { document: builder.document(path, date), parts };
}

function paragraphLines(
  { text, number, heading, item, bold }: ExtractedParagraph,
  before: FlowLine['before'],
  builder: DocumentBuilder,
): readonly FlowLine[] {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line, index) => ({
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
