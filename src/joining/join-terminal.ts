// Settings → the terminal's commands, joined with the flows that answer.

import process from 'node:process';
import { answerToCard } from '../cards/answer-to-card.js';
import { answerToJson } from '../cards/answer-to-json.js';
import { topicName } from '../catalogue/topics.js';
import { wantsPlainOutput, type Config } from '../config.js';
import { FolderFault } from '../documents/folder-fault.js';
import { answerInConversation } from '../flows/answer-question.js';
import { refreshLibrary } from '../flows/refresh-library.js';
import type { ScopedLibrary } from '../model/library.js';
import { ask } from '../terminal/ask.js';
import { converse } from '../terminal/converse.js';
import type { OpenLibrary, TerminalHandlers } from '../terminal/handlers.js';
import { terminalOf } from '../terminal/terminal.js';
import { reportUnread } from './report-unread.js';
import { todayIn } from './today-in.js';

/** The command `ask`, with the words after it; gives the exit code. */
export function askInTerminal(config: Config, args: readonly string[]): Promise<number> {
  const terminal = terminalOf(process, { plain: wantsPlainOutput() });
  return ask(args, terminal, openLibrary(config));
}

/** A conversation until its end; gives the exit code. */
export async function converseInTerminal(config: Config): Promise<number> {
  const library = await refreshLibrary(config.documentsDir);
  reportUnread(library);
  const handlers = terminalHandlers(library, config);
  const first = await handlers.ask({
    id: '',
    text: '',
    conversation: [],
    today: null,
    language: 'sv',
  });
  await converse(terminalOf(process, { plain: wantsPlainOutput() }), handlers, {
    greetIn: 'sv',
    language: null,
    today: null,
    examples: first.json.suggestions,
  });
  return 0;
}

function terminalHandlers(library: ScopedLibrary, config: Config): TerminalHandlers {
  return {
    ask: ({ id, text, conversation, today, language }) => {
      const { answer } = answerInConversation(library, {
        question: text,
        before: conversation,
        today: today ?? todayIn(config.timeZone),
        language: language ?? 'sv',
      });
      const told = language === null ? answer : { ...answer, language };
      return {
        card: answerToCard(told, { fieldName: topicName }),
        json: answerToJson(told, id),
        trail: told.trail,
      };
    },
  };
}

function openLibrary(config: Config): OpenLibrary {
  return async (documents) => {
    try {
      const library = await refreshLibrary(documents ?? config.documentsDir);
      reportUnread(library);
      return terminalHandlers(library, config);
    } catch (error) {
      if (error instanceof FolderFault) return { fault: error.message };
      throw error;
    }
  };
}
