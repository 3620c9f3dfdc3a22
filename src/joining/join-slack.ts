// Settings with tokens → the bot in Slack, from its start until it is told to stop; the local workspace starts the same bot.

import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { answerToCard } from '../cards/answer-to-card.js';
import { cardToText } from '../cards/card-to-text.js';
import { topicName } from '../catalogue/topics.js';
import type { Config } from '../config.js';
import { holdConversations } from '../flows/hold-conversations.js';
import { keepLibrary } from '../flows/keep-library.js';
import { createLog } from '../log.js';
import type { Answer } from '../model/answer.js';
import type { Card } from '../model/card.js';
import type { Library } from '../model/library.js';
import type { Log } from '../model/log.js';
import type { QuestionRequest } from '../slack/handlers.js';
import type { SlackSettings } from '../slack/slack-settings.js';
import { startSlack, type RunningSlack } from '../slack/start-slack.js';
import { progressBar } from '../terminal/progress-bar.js';
import { reportUnread } from './report-unread.js';
import { todayIn } from './today-in.js';

const FAILED = 1;

type SlackConfig = Config & { readonly slack: NonNullable<Config['slack']> };

/** Serves until a signal comes or Slack will not have the bot any more; gives the exit code. */
export async function serveSlack(config: SlackConfig): Promise<number> {
  const log = createLog(
    config.logLevel,
    (line) => process.stdout.write(`${line}\n`),
    () => new Date(),
  );
  return withLibrary(config, log, async (library) => {
    const now = (): number => Date.now();
    const running = await startBot(config.slack, config, { library, log, now });
    const { sheets, unread } = library();
    log.info('Serving', { sheets: sheets.length, unread: unread.length });
    return untilStopped(running);
  });
}

/** Reads the documents, follows them while they are served, and lets go of them at the end. */
export async function withLibrary(
  config: Config,
  log: Log,
  serve: (library: () => Library) => Promise<number>,
): Promise<number> {
  const kept = await keepLibrary(config.documentsDir, {
    today: () => todayIn(config.timeZone),
    onProgress: progressBar(process.stderr, 'sv'),
    onSwap: ({ sheets, unread }) => {
      log.info('Documents changed', { sheets: sheets.length, unread: unread.length });
    },
    onFault: (error) => {
      log.error('Documents not indexed', { cause: String(error) });
    },
  });
  try {
    reportUnread(kept.current());
    return await serve(kept.current);
  } finally {
    await kept.close();
  }
}

/** What a bot serves, and whose time it keeps. */
export interface BotParts {
  readonly library: () => Library;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of every answer with its card, before it is posted. */
  readonly onAnswer?: (request: QuestionRequest, answer: Answer, card: Card) => void;
}

/** Connects the bot to Slack, or to what speaks as Slack does. */
export function startBot(
  slack: SlackSettings,
  { timeZone }: Pick<Config, 'timeZone'>,
  { library, log, now, onAnswer }: BotParts,
): Promise<RunningSlack> {
  const answerTo = holdConversations(library, () => todayIn(timeZone, now()));
  return startSlack(slack, {
    handlers: {
      answerQuestion: (request) => {
        const answer = answerTo(request);
        const card = answerToCard(answer, { fieldName: topicName });
        onAnswer?.(request, answer, card);
        return Promise.resolve(card);
      },
    },
    cardToText,
    log,
    now,
    wait: (milliseconds, signal) => wait(milliseconds, undefined, signal && { signal }),
  });
}

/** Waits for a signal, or for Slack to give the bot up; stops it and gives the exit code. */
export async function untilStopped(running: RunningSlack): Promise<number> {
  const code = await Promise.race([
    stopSignal(),
    running.givenUp.then((fault) => {
      process.stderr.write(`${fault.message}\n`);
      return FAILED;
    }),
  ]);
  await running.stop();
  return code;
}

/** Resolves with 0 when the process is asked to stop. */
function stopSignal(): Promise<number> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve(0);
      });
  });
}
