// The shape of what the commands in a terminal say.

import type { Said } from '../model/card.js';

/**
 * Parameters that are strings are what the keeper typed or an example question; the terminal shows
 * them with control characters taken out.
 */
export interface TerminalTexts {
  readonly askUsage: Said;
  readonly unknownOption: (option: string) => Said;
  readonly optionNeedsValue: (option: string) => Said;
  readonly badToday: (value: string) => Said;
  readonly badLanguage: (value: string) => Said;
  readonly noQuestion: Said;
  readonly jsonOrJsonl: Said;
  readonly questionBesideJsonl: Said;
  readonly explained: Said;
  readonly nothingExplained: Said;
  readonly greeting: Said;
  readonly greetingExamples: Said;
  readonly howToLeave: Said;
  readonly prompt: Said;
  readonly goodbye: Said;
  /** Words that end the conversation, in lower case. */
  readonly leaveWords: readonly string[];
  readonly pickByNumber: Said;
  readonly reading: (done: number, total: number) => Said;
}
