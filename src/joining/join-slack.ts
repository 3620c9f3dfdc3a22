// Settings with tokens → the bot in Slack, from its start until it is told to stop.

import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { answerToCard } from '../cards/answer-to-card.js';
import { cardToText } from '../cards/card-to-text.js';
import { topicName } from '../catalogue/topics.js';
import type { Config } from '../config.js';
import { holdConversations } from '../flows/hold-conversations.js';
import { keepLibrary } from '../flows/keep-library.js';
import { createLog } from '../log.js';
import type { Library } from '../model/library.js';
import type { Log } from '../model/log.js';
import { startSlack } from '../slack/start-slack.js';
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
    return await serveLibrary(kept.current, config, log);
  } finally {
    await kept.close();
  }
}

async function serveLibrary(
  library: () => Library,
  config: SlackConfig,
  log: Log,
): Promise<number> {
  const { sheets, unread } = library();
  reportUnread(library());
  const answer = holdConversations(library, () => todayIn(config.timeZone));
  const running = await startSlack(config.slack, {
    handlers: {
      answerQuestion: (request) =>
        Promise.resolve(answerToCard(answer(request), { fieldName: topicName })),
    },
    cardToText,
    log,
    now: () => Date.now(),
    wait: (milliseconds, signal) => wait(milliseconds, undefined, signal && { signal }),
  });
  log.info('Serving', { sheets: sheets.length, unread: unread.length });
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
