// The cells of an .xlsx file → a table a sheet, each cell with its name.

import type { ExtractedXlsx } from '../extract/extracted.js';
import { DocumentBuilder, type GridCell, type GridRow, type LaidOut } from '../laid-out.js';
import { cellName } from '../cell-name.js';

/** Rows and columns without any cell are left out of the tables; the cells keep their names. */
export function layOutXlsx(
  path: string,
  { sheets, skipped }: ExtractedXlsx,
  date: string | null,
): LaidOut {
  const builder = new DocumentBuilder();
  const parts = sheets.map(({ name, cells }) => {
    const columns = [...new Set(cells.map(([, column]) => column))].sort((a, b) => a - b);
    const indexOf = new Map(columns.map((column, index) => [column, index]));
    const rows = new Map<number, (GridCell | null)[]>();
    for (const [row, column, text] of cells) {
      const own = rows.get(row) ?? [];
      rows.set(row, own);
      const index = indexOf.get(column) ?? 0;
      while (own.length < index) own.push(null);
      own[index] = builder.cell(text.normalize('NFC'), {
        kind: 'cell',
        sheet: name,
        cell: cellName(column, row + 1),
        line: null,
      });
    }
    const inOrder = [...rows].sort(([a], [b]) => a - b).map(([, row]): GridRow => row);
    return { kind: 'grid' as const, rows: inOrder };
  });
  return { document: builder.document(path, date), parts, asides: skipped };
}
