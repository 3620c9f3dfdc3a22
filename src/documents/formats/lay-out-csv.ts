// The text of a CSV file → one table, each cell with its name and the line its row begins on.

import Papa from 'papaparse';
import { cellName } from '../cell-name.js';
import { DocumentBuilder, type GridRow, type LaidOut } from '../laid-out.js';

/** Reads rows parted by `;`, `,`, tab or `|`, whichever the file uses. */
export function layOutCsv(path: string, text: string, date: string | null): LaidOut {
  // Excel names the delimiter on a line of its own.
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? guessDelimiter(body);
  const firstLine = named ? 2 : 1;
  // A quotation mark that nothing closes would swallow the rest: then they are letters like others.
  const read =
    readRows(body, delimiter, '"', firstLine) ?? readRows(body, delimiter, '\u0000', firstLine);
  const { builder = new DocumentBuilder(), rows = [] } = read ?? {};
  return { document: builder.document(path, date), parts: [{ kind: 'grid', rows }] };
}

/** The rows; null where a quotation is not closed. */
function readRows(
  body: string,
  delimiter: string,
  quoteChar: string,
  firstLine: number,
): { readonly builder: DocumentBuilder; readonly rows: readonly GridRow[] } | null {
  const builder = new DocumentBuilder();
  const rows: GridRow[] = [];
  let line = firstLine;
  let cursor = 0;
  const faults: Papa.ParseError[] = [];
  Papa.parse<string[]>(body, {
    delimiter,
    quoteChar,
    skipEmptyLines: false,
    step: ({ data, errors, meta }) => {
      faults.push(...errors.filter((error) => error.type === 'Quotes'));
      const row = rows.length + 1;
      rows.push(
        data.map((value, column) =>
          builder.cell(value, { kind: 'cell', sheet: null, cell: cellName(column, row), line }),
        ),
      );
      line += lineEnds(body.slice(cursor, meta.cursor));
      cursor = meta.cursor;
    },
  });
  return faults.length === 0 ? { builder, rows } : null;
}

/** The sign that parts most cells of the first lines outside quotation marks. */
function guessDelimiter(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 10);
  const counts = [';', '\t', ',', '|'].map((sign) => ({
    sign,
    count: Math.min(...lines.map((line) => line.split(sign).length - 1)),
    first: (lines[0] ?? '').split(sign).length - 1,
  }));
  const best = counts.sort((a, b) => b.count - a.count || b.first - a.first)[0];
  return best?.sign ?? ';';
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
