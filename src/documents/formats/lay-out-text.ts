// The text of a .txt file → its lines, as they are.

import type { FlowLine, LaidOut } from '../laid-out.js';
import { textDocument } from '../text-document.js';

export function layOutText(path: string, text: string, date: string | null): LaidOut {
  const document = textDocument(path, text, date);
  const flow = flowOf(document.lines, () => ({ heading: false, bold: '' }));
  return { document, parts: [{ kind: 'flow', lines: flow }] };
}

/** Lines with text, each with what parts it from the one before. */
export function flowOf(
  lines: readonly string[],
  look: (index: number) => Pick<FlowLine, 'heading' | 'bold'>,
): readonly FlowLine[] {
  let before: FlowLine['before'] = 'blank';
  return lines.flatMap((text, index): readonly FlowLine[] => {
    if (text.trim() === '') {
      before = 'blank';
      return [];
    }
    const flow = { line: index + 1, before, ...look(index) };
    before = 'line';
    return [flow];
  });
}
