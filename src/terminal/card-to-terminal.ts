// A card → text for a terminal: wrapped to its width, styled where it can show styles.

import { layOutCard, type ButtonsAs, type LinePart, type TextLine } from '../cards/lay-out-card.js';
import type { Card } from '../model/card.js';

export interface TerminalLook {
  /** Columns to wrap at. */
  readonly width: number;
  /** True where bold and dim may be used. */
  readonly styled: boolean;
  readonly buttonsAs: ButtonsAs;
}

const INDENT = '  ';
/** Narrower than this, lines are no longer wrapped sensibly. */
const NARROWEST = 20;
const RESET = '\u001b[0m';

/** The whole card, ending in a line break. No line is wider than the width, save a single word. */
export function cardToTerminal(card: Card, look: TerminalLook): string {
  const sections = layOutCard(card, look.buttonsAs).map((section) =>
    section.map((line) => drawLine(line, look)).join('\n'),
  );
  return `${sections.join('\n\n')}\n`;
}

function drawLine({ part, indent, text }: TextLine, { width, styled }: TerminalLook): string {
  const margin = INDENT.repeat(indent);
  const style = styled ? styleOf(part) : '';
  return wrap(text, Math.max(width, NARROWEST) - margin.length)
    .map((row) => (style === '' ? `${margin}${row}` : `${margin}${style}${row}${RESET}`))
    .join('\n');
}

function styleOf(part: LinePart): string {
  switch (part) {
    case 'headline':
      return '\u001b[1m';
    case 'citation':
    case 'formula':
    case 'more':
      return '\u001b[2m';
    default:
      return '';
  }
}

/** Breaks at plain spaces only; a no-break space holds. */
function wrap(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row !== '' && Array.from(longer).length > width) {
      rows.push(row);
      row = word;
    } else {
      row = longer;
    }
  }
  return [...rows, row];
}
