// The cells of a table → their words, and which of two comes first.

import type { Cell, Inline, RichPart } from './shapes.js';

/** Numbers before text, each in its own order, as the reader's language has it. */
export function compareCells(a: Cell, b: Cell, locale: string): number {
  if (a.type === 'raw_number' && b.type === 'raw_number') return a.value - b.value;
  if (a.type === 'raw_number') return -1;
  if (b.type === 'raw_number') return 1;
  return cellText(a).localeCompare(cellText(b), locale, { numeric: true });
}

/** The words of a cell. */
export function cellText(cell: Cell): string {
  switch (cell.type) {
    case 'raw_text':
      return cell.text;
    case 'raw_number':
      return cell.text ?? String(cell.value);
    case 'rich_text':
      return cell.elements.map(partText).join(' ');
  }
}

function partText(part: RichPart): string {
  return part.type === 'rich_text_list'
    ? part.elements.map(({ elements }) => elements.map(inlineText).join('')).join(' ')
    : part.elements.map(inlineText).join('');
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'link':
      return inline.text ?? inline.url;
    default:
      return '';
  }
}
