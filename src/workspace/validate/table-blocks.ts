// Checks of data_table and table blocks: cells, equal rows, and no more of them than Slack takes.

import { boolean, byType, list, literal, number, object, oneOf, string } from './inspect.js';
import type { Check, Rule } from './inspect.js';
import { block } from './layout-blocks.js';
import { LIMITS } from './limits.js';
import { richText } from './rich-text.js';

const PLAIN_CELLS: Readonly<Record<string, Check>> = {
  raw_text: object({ type: literal('raw_text'), text: string(LIMITS.dataTableCharacters.max) }),
  raw_number: object(
    { type: literal('raw_number'), value: number() },
    { text: string(LIMITS.dataTableCharacters.max) },
  ),
};
const CELLS: Readonly<Record<string, Check>> = { ...PLAIN_CELLS, rich_text: richText };

const equalRows: Rule = (table, tell) => {
  const rows = Array.isArray(table['rows']) ? (table['rows'] as unknown[]) : [];
  const lengths = rows.map((row) => (Array.isArray(row) ? row.length : 0));
  lengths.forEach((length, index) => {
    if (length !== lengths[0])
      tell(`/rows/${index}`, 'all rows must have the same number of cells');
  });
};

const plainHeader: Rule = (table, tell) => {
  const [header] = Array.isArray(table['rows']) ? (table['rows'] as unknown[]) : [];
  if (!Array.isArray(header)) return;
  header.forEach((cell: unknown, index) => {
    if ((cell as { type?: unknown } | null)?.type === 'rich_text')
      tell(`/rows/0/${index}/type`, 'unsupported type: rich_text');
  });
};

const headerColumnExists: Rule = (table, tell) => {
  const [header] = Array.isArray(table['rows']) ? (table['rows'] as unknown[]) : [];
  const index = table['row_header_column_index'];
  if (Array.isArray(header) && typeof index === 'number' && index >= header.length)
    tell('/row_header_column_index', `must be less than ${header.length}`);
};

/** Both kinds of table by type. */
export const TABLE_BLOCKS = {
  data_table: block(
    'data_table',
    {
      caption: string(LIMITS.textObject.max),
      rows: list(list(byType(CELLS), LIMITS.dataTableColumns.max), LIMITS.dataTableRows.max, 2),
    },
    {
      page_size: number({ min: 1, max: LIMITS.dataTablePageSize.max, whole: true }),
      row_header_column_index: number({ min: 0, whole: true }),
    },
    equalRows,
    plainHeader,
    headerColumnExists,
  ),
  table: block(
    'table',
    { rows: list(list(byType(CELLS), LIMITS.tableColumns.max), LIMITS.tableRows.max) },
    {
      column_settings: list(
        object({}, { align: oneOf(['left', 'center', 'right']), is_wrapped: boolean }),
        LIMITS.tableColumns.max,
      ),
    },
    equalRows,
  ),
} as const satisfies Readonly<Record<string, Check>>;
