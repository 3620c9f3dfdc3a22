// How a question was understood → lines for a terminal.

import { withoutControls } from '../cards/without-controls.js';
import type { TrailStep } from '../model/answer.js';
import type { TerminalTexts } from '../texts/terminal-texts.js';

/** One line a step: the words, what they were read as, and by which recogniser. */
export function trailToTerminal(trail: readonly TrailStep[], texts: TerminalTexts): string {
  if (trail.length === 0) return `${texts.nothingExplained}\n`;
  const steps = trail.map(
    ({ recogniser, words, reading }) =>
      `  ${withoutControls(words === '' ? '∴' : words)} → ${withoutControls(reading)} (${recogniser})`,
  );
  return `${[texts.explained, ...steps].join('\n')}\n`;
}
