// A data_table block → a table that is sorted by its headings and leafed through by pages.

import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { Icon } from '../controls/icon.js';
import { IconButton } from '../controls/icon-button.js';
import { usePage } from '../reach/page-context.js';
import { CellContent } from './cell.js';
import { cellText, compareCells } from './cell-order.js';
import type { Cell, DrawnBlock } from './shapes.js';

type DataTableBlock = Extract<DrawnBlock, { readonly type: 'data_table' }>;

interface Sorting {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** What Slack shows where the block does not say. */
const PAGE_SIZE = 5;

export function DataTable({ table }: { readonly table: DataTableBlock }): ReactElement {
  const { texts } = usePage();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [page, setPage] = useState(0);
  const [head = [], ...rows] = table.rows;
  const sorted = useMemo(
    () => sortRows(table.rows.slice(1), sorting, texts.locale),
    [table.rows, sorting, texts.locale],
  );
  const size = table.page_size ?? PAGE_SIZE;
  const from = page * size;
  const shown = sorted.slice(from, from + size);
  const sortBy = (column: number): void => {
    const isUp = sorting?.column === column && sorting.direction === 'ascending';
    setSorting({ column, direction: isUp ? 'descending' : 'ascending' });
    setPage(0);
  };
  return (
    <div className="data-table">
      <div className="table-around" tabIndex={0} role="region" aria-label={table.caption}>
        <table>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {head.map((cell, column) => (
                <th
                  key={column}
                  scope="col"
                  className={isNumeric(rows, column) ? 'number' : ''}
                  aria-sort={sorting?.column === column ? sorting.direction : 'none'}
                >
                  <SortButton
                    name={cellText(cell)}
                    direction={sorting?.column === column ? sorting.direction : null}
                    onClick={() => {
                      sortBy(column);
                    }}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => {
                  const content = <CellContent cell={cell} locale={texts.locale} />;
                  return column === (table.row_header_column_index ?? -1) ? (
                    <th key={column} scope="row">
                      {content}
                    </th>
                  ) : (
                    <td key={column} className={cell.type === 'raw_number' ? 'number' : ''}>
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > size && (
        <div className="table-pages">
          <IconButton
            icon="chevronLeft"
            label={texts.previousPage}
            disabled={page === 0}
            onClick={() => {
              setPage(page - 1);
            }}
          />
          <span aria-live="polite">{texts.page(from + 1, from + shown.length, rows.length)}</span>
          <IconButton
            icon="chevronRight"
            label={texts.nextPage}
            disabled={from + size >= rows.length}
            onClick={() => {
              setPage(page + 1);
            }}
          />
        </div>
      )}
    </div>
  );
}

function SortButton({
  name,
  direction,
  onClick,
}: {
  readonly name: string;
  readonly direction: Sorting['direction'] | null;
  readonly onClick: () => void;
}): ReactElement {
  const { texts } = usePage();
  return (
    <button type="button" className="sort" title={texts.sortBy(name)} onClick={onClick}>
      {name}
      <span className={`sort-mark ${direction ?? 'none'}`}>
        <Icon name={direction === null ? 'sort' : 'chevronDown'} />
      </span>
    </button>
  );
}

function sortRows(
  rows: readonly (readonly Cell[])[],
  sorting: Sorting | null,
  locale: string,
): readonly (readonly Cell[])[] {
  if (!sorting) return rows;
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [one, other] = [a[sorting.column], b[sorting.column]];
    return one && other ? sign * compareCells(one, other, locale) : 0;
  });
}

function isNumeric(rows: readonly (readonly Cell[])[], column: number): boolean {
  return rows.length > 0 && rows.every((row) => row[column]?.type === 'raw_number');
}
