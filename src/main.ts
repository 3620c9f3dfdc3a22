// Joins the rooms and opens the doors; no logic, the only real clock.

import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { answerToCard } from './cards/answer-to-card.js';
import { answerToJson } from './cards/answer-to-json.js';
import { cardToText } from './cards/card-to-text.js';
import { topicName } from './catalogue/topics.js';
import { loadConfig, wantsPlainOutput, type Config } from './config.js';
import { FolderFault } from './documents/read-folder.js';
import { answerInConversation } from './flows/answer-question.js';
import { holdConversations } from './flows/hold-conversations.js';
import { refreshLibrary } from './flows/refresh-library.js';
import type { Library } from './model/library.js';
import { OperatorFault } from './model/operator-fault.js';
import type { IsoDate } from './model/value.js';
import { createLog } from './log.js';
import { startSlack } from './slack/start-slack.js';
import { ask } from './terminal/ask.js';
import { converse } from './terminal/converse.js';
import type { OpenLibrary, TerminalHandlers } from './terminal/handlers.js';
import { terminalOf } from './terminal/terminal.js';

const FAILED = 1;
const FIELD_NAMES = { fieldName: topicName };

function todayIn(timeZone: string): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date());
}

function terminalHandlers(library: Library, config: Config): TerminalHandlers {
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
        card: answerToCard(told, FIELD_NAMES),
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

function reportUnread(library: Library): void {
  for (const { path, fault } of library.unread) {
    process.stderr.write(
      `${path}: not read as a project sheet (${fault}); the others are served.\n`,
    );
  }
}

async function serveSlack(
  config: Config & { readonly slack: NonNullable<Config['slack']> },
): Promise<number> {
  const library = await refreshLibrary(config.documentsDir);
  reportUnread(library);
  const log = createLog(
    config.logLevel,
    (line) => process.stdout.write(`${line}\n`),
    () => new Date(),
  );
  const answer = holdConversations(
    () => library,
    () => todayIn(config.timeZone),
  );
  const running = await startSlack(config.slack, {
    handlers: {
      answerQuestion: (request) => Promise.resolve(answerToCard(answer(request), FIELD_NAMES)),
    },
    cardToText,
    log,
    now: () => Date.now(),
    wait: (milliseconds, signal) => wait(milliseconds, undefined, signal && { signal }),
  });
  log.info('Serving', { sheets: library.sheets.length, unread: library.unread.length });
  const stopped = new Promise<number>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve(0);
      });
  });
  const code = await Promise.race([
    stopped,
    running.givenUp.then((fault) => {
      process.stderr.write(`${fault.message}\n`);
      return FAILED;
    }),
  ]);
  await running.stop();
  return code;
}

async function converseInTerminal(config: Config): Promise<number> {
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

async function run(args: readonly string[]): Promise<number> {
  const config = loadConfig();
  const [command, ...rest] = args;
  if (command === 'ask') {
    const terminal = terminalOf(process, { plain: wantsPlainOutput() });
    return ask(rest, terminal, openLibrary(config));
  }
  const { slack } = config;
  return slack ? serveSlack({ ...config, slack }) : converseInTerminal(config);
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const told = error instanceof OperatorFault || error instanceof FolderFault;
    process.stderr.write(`${told ? error.message : `Unexpected error: ${String(error)}`}\n`);
    process.exitCode = FAILED;
  },
);
