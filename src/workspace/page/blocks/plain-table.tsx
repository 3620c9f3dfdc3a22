// A table block → a table that scrolls sideways where it is wider than its place.

import type { CSSProperties, ReactElement } from 'react';
import { usePage } from '../reach/page-context.js';
import { CellContent } from './cell.js';
import type { DrawnBlock } from './shapes.js';

type TableBlock = Extract<DrawnBlock, { readonly type: 'table' }>;

export function PlainTable({ table }: { readonly table: TableBlock }): ReactElement {
  const { texts } = usePage();
  const [head = [], ...rows] = table.rows;
  const style = (column: number): CSSProperties => {
    const settings = table.column_settings?.[column];
    return {
      textAlign: settings?.align ?? 'left',
      whiteSpace: settings?.is_wrapped === true ? 'normal' : 'nowrap',
    };
  };
  return (
    <div className="table-around" tabIndex={0} role="region" aria-label={texts.table}>
      <table>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column} scope="col" style={style(column)}>
                <CellContent cell={cell} locale={texts.locale} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} style={style(column)}>
                  <CellContent cell={cell} locale={texts.locale} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
