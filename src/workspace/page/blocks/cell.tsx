// A cell of a table → what it shows.

import type { ReactElement } from 'react';
import { RichText } from './rich-text.js';
import type { Cell } from './shapes.js';

export function CellContent({
  cell,
  locale,
}: {
  readonly cell: Cell;
  readonly locale: string;
}): ReactElement {
  switch (cell.type) {
    case 'raw_text':
      return <>{cell.text}</>;
    case 'raw_number':
      return <>{cell.text ?? cell.value.toLocaleString(locale)}</>;
    case 'rich_text':
      return <RichText parts={cell.elements} />;
  }
}
