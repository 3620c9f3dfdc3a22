// Lines typed one after another → a conversation, each answered with what was said before in mind.

import { createInterface } from 'node:readline';
import { withoutControls } from '../cards/without-controls.js';
import type { CardButton } from '../model/card.js';
import type { Language } from '../model/language.js';
import type { IsoDate } from '../model/value.js';
import { textsIn } from '../texts/texts-in.js';
import { cardToTerminal } from './card-to-terminal.js';
import type { TerminalHandlers } from './handlers.js';
import type { Terminal } from './terminal.js';

export interface ConverseOptions {
  /** The language of greeting and farewell; answers follow the question unless `language` is set. */
  readonly greetIn: Language;
  readonly language: Language | null;
  readonly today: IsoDate | null;
  /** Questions that the documents can answer. */
  readonly examples: readonly string[];
}

/** A follow-up looks no further back than this. */
const TURNS_REMEMBERED = 20;

/**
 * Converses until the input ends or somebody says goodbye. A bare number presses the button of the
 * last card that has that number. Lines that come through a pipe are shown before their answers.
 */
export async function converse(
  terminal: Terminal,
  { ask }: TerminalHandlers,
  options: ConverseOptions,
): Promise<void> {
  const texts = textsIn(options.greetIn).terminal;
  const { input, output, interactive, width, styled } = terminal;
  output.write(greeting(options));
  const lines = createInterface({
    input,
    crlfDelay: Infinity,
    prompt: texts.prompt,
    ...(interactive ? { output, terminal: true } : {}),
  });
  const prompt = (): void => {
    if (interactive) lines.prompt();
  };

  let said: readonly string[] = [];
  let buttons: readonly CardButton[] = [];
  prompt();
  for await (const line of lines) {
    const typed = line.replace(/^\ufeff/, '').trim();
    if (texts.leaveWords.includes(typed.toLowerCase())) break;
    if (typed !== '') {
      if (!interactive) output.write(`${texts.prompt}${withoutControls(typed)}\n`);
      const text = pressed(typed, buttons)?.question ?? typed;
      const { today, language } = options;
      const { card } = await ask({ id: '', text, conversation: said, today, language });
      said = [...said, text].slice(-TURNS_REMEMBERED);
      buttons = card.buttons;
      output.write(`\n${cardToTerminal(card, { width, styled, buttonsAs: 'numbers' })}\n`);
    }
    prompt();
  }
  lines.close();
  output.write(`${interactive ? '\n' : ''}${texts.goodbye}\n`);
}

function greeting({ greetIn, examples }: ConverseOptions): string {
  const texts = textsIn(greetIn).terminal;
  const shown =
    examples.length === 0
      ? []
      : [texts.greetingExamples, ...examples.map((example) => `  • ${withoutControls(example)}`)];
  const lines = [texts.greeting, ...shown, texts.pickByNumber, texts.howToLeave];
  return `${lines.join('\n')}\n\n`;
}

function pressed(typed: string, buttons: readonly CardButton[]): CardButton | null {
  return /^\d{1,2}$/.test(typed) ? (buttons[Number(typed) - 1] ?? null) : null;
}
