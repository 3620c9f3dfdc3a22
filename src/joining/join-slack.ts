// Settings with tokens → the bot in Slack, from its start until it is told to stop.

import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { answerToCard } from '../cards/answer-to-card.js';
import { cardToText } from '../cards/card-to-text.js';
import { topicName } from '../catalogue/topics.js';
import type { Config } from '../config.js';
import { holdConversations } from '../flows/hold-conversations.js';
import { refreshLibrary } from '../flows/refresh-library.js';
import { createLog } from '../log.js';
import { startSlack } from '../slack/start-slack.js';
import { reportUnread } from './report-unread.js';
import { todayIn } from './today-in.js';

const FAILED = 1;

/** Serves until a signal comes or Slack will not have the bot any more; gives the exit code. */
export async function serveSlack(
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
      answerQuestion: (request) =>
        Promise.resolve(answerToCard(answer(request), { fieldName: topicName })),
    },
    cardToText,
    log,
    now: () => Date.now(),
    wait: (milliseconds, signal) => wait(milliseconds, undefined, signal && { signal }),
  });
  log.info('Serving', { sheets: library.sheets.length, unread: library.unread.length });
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
