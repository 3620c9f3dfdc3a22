// The command `ask`: questions on the command line or on standard input → answers on standard output.

import { createInterface } from 'node:readline';
import { withoutControls } from '../cards/without-controls.js';
import { assertNever } from '../model/assert-never.js';
import { textsIn } from '../texts/texts-in.js';
import { readAskOptions, type AskOptions } from './ask-options.js';
import { cardToTerminal } from './card-to-terminal.js';
import type { OpenLibrary, TerminalAnswer, TerminalHandlers } from './handlers.js';
import { readQuestionLine } from './read-question-line.js';
import type { Terminal } from './terminal.js';
import { trailToTerminal } from './trail-to-terminal.js';

const DONE = 0;
const FAULTY_INPUT = 1;
const FAULTY_COMMAND = 2;

/**
 * Runs the command and returns its exit code: 0; 1 where a line of input could not be read; 2 where
 * the options are wrong or the folder cannot be read, told in one message.
 */
export async function ask(
  args: readonly string[],
  terminal: Terminal,
  open: OpenLibrary,
): Promise<number> {
  const request = readAskOptions(args);
  switch (request.kind) {
    case 'help':
      terminal.output.write(request.text);
      return DONE;
    case 'fault':
      terminal.errors.write(`${withoutControls(request.message)}\n`);
      return FAULTY_COMMAND;
    case 'ask': {
      const handlers = await open(request.options.documents);
      if ('fault' in handlers) {
        terminal.errors.write(`${withoutControls(handlers.fault)}\n`);
        return FAULTY_COMMAND;
      }
      return request.options.question === null
        ? askLines(request.options, terminal, handlers)
        : askOnce(request.options.question, request.options, terminal, handlers);
    }
    default:
      return assertNever(request);
  }
}

async function askOnce(
  text: string,
  options: AskOptions,
  terminal: Terminal,
  { ask: answer }: TerminalHandlers,
): Promise<number> {
  const { today, language } = options;
  const answered = await answer({ id: '1', text, conversation: [], today, language });
  if (options.format === 'json') {
    terminal.output.write(`${JSON.stringify(answered.json, null, 2)}\n`);
  } else {
    const { width, styled } = terminal;
    const card = cardToTerminal(answered.card, { width, styled, buttonsAs: 'questions' });
    terminal.output.write(card);
  }
  explain(answered, options, terminal);
  return DONE;
}

/** Answers line by line, in order, so that a long file needs little memory. Empty lines are skipped. */
async function askLines(
  options: AskOptions,
  terminal: Terminal,
  { ask: answer }: TerminalHandlers,
): Promise<number> {
  const { today, language } = options;
  let exitCode = DONE;
  let number = 0;
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Infinity })) {
    number += 1;
    const text = line.replace(/^\ufeff/, '');
    if (text.trim() === '') continue;
    const read = readQuestionLine(text, number);
    if ('error' in read) {
      terminal.output.write(`${JSON.stringify(read)}\n`);
      exitCode = FAULTY_INPUT;
      continue;
    }
    const { id, question, conversation } = read;
    const answered = await answer({ id, text: question, conversation, today, language });
    terminal.output.write(`${JSON.stringify(answered.json)}\n`);
    explain(answered, options, terminal);
  }
  return exitCode;
}

/** Beside the card, but apart from JSON, which programs read. */
function explain({ trail, card }: TerminalAnswer, options: AskOptions, terminal: Terminal): void {
  if (!options.explain) return;
  const stream = options.format === 'card' ? terminal.output : terminal.errors;
  stream.write(`\n${trailToTerminal(trail, textsIn(card.language).terminal)}`);
}
