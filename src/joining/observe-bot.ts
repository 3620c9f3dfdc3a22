// Settings → what the operator can see of the bot while it runs: metrics and their port, where one is set.

import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config.js';
import type { Log } from '../model/log.js';
import { createMetrics, type Metrics, type WorkspaceCount } from '../operations/create-metrics.js';
import { measureFetch } from '../operations/measure-fetch.js';
import { measureStore } from '../operations/measure-store.js';
import { serveHealth } from '../operations/serve-health.js';
import { callSlack, type SlackFetch } from '../slack/call-slack.js';
import type { RunningSlack } from '../slack/start-slack.js';
import type { Store } from '../store/store.js';
import type { ServedLibrary } from './serve-library.js';
import { timeQuestions, type QuestionTimer } from './time-questions.js';

/** A store that answers no sooner is not up. */
const PING_MS = 2000;

const UNTIMED: QuestionTimer = { times: (handlers) => handlers, onAnswer: () => undefined };

export interface Observer extends QuestionTimer {
  readonly metrics: Metrics;
  /** For calls of Slack; null where nobody reads the metrics. */
  readonly fetch: SlackFetch | null;
  /** From here on the index is there. */
  serves(library: ServedLibrary): void;
  /** The same store, measured where somebody reads the metrics; it is what readiness asks. */
  keeps(store: Store): Store;
  /** From here on Slack is asked for, as long as it is connected. */
  runs(
    slack: Pick<RunningSlack, 'connections' | 'unfinished'> & {
      readonly workspaces?: () => WorkspaceCount;
    },
  ): void;
  readonly stops: () => void;
  close(): Promise<void>;
}

/** Observes what is served, until it ends. @throws OperatorFault if the port cannot be had. */
export async function observed(
  config: Config,
  log: Log,
  serve: (observer: Observer) => Promise<number>,
): Promise<number> {
  const observer = await observeBot(config, log);
  try {
    return await serve(observer);
  } finally {
    await observer.close();
  }
}

async function observeBot(
  { healthPort: port, healthHost: host }: Pick<Config, 'healthPort' | 'healthHost'>,
  log: Log,
): Promise<Observer> {
  const now = (): number => Date.now();
  const seconds = (): number => performance.now() / 1000;
  const metrics = createMetrics({ now, ofProcess: port !== null });
  const state = { hasIndex: false, isStopping: false };
  let connections = (): number => 0;
  let workspaces: (() => WorkspaceCount) | undefined;
  let ping = (): Promise<boolean> => Promise.resolve(false);
  const server =
    port === null
      ? null
      : await serveHealth(
          { host, port },
          {
            readiness: async () => ({
              index: state.hasIndex,
              store: await ping(),
              slack: connections() > 0,
              ...(workspaces && { workspaces: workspaces() }),
            }),
            isStopping: () => state.isStopping,
            metrics: () => metrics.read(),
          },
        );
  if (server !== null) log.info('Health and metrics are served', { host, port: server.port });
  // Counting takes time of each question, which is spared where nobody reads the metrics.
  const isRead = server !== null;
  return {
    ...(isRead ? timeQuestions(metrics, seconds) : UNTIMED),
    metrics,
    fetch: isRead ? measureFetch(callSlack, metrics, seconds) : null,
    serves(library) {
      metrics.watch({ library });
      state.hasIndex = true;
    },
    keeps(store) {
      ping = createPing(store);
      return isRead ? measureStore(store, metrics, seconds) : store;
    },
    runs(slack) {
      connections = () => slack.connections();
      workspaces = slack.workspaces;
      metrics.watch({
        connections,
        inFlight: () => slack.unfinished(),
        ...(workspaces && { workspaces }),
      });
    },
    stops: () => {
      state.isStopping = true;
    },
    close: async () => server?.close(),
  };
}

/** One question to the store at a time, however many ask; false where it fails or takes too long. */
function createPing(store: Store): () => Promise<boolean> {
  let asking: Promise<boolean> | null = null;
  return () => {
    asking ??= Promise.race([
      store.conversations.load('').then(
        () => true,
        () => false,
      ),
      wait(PING_MS, false, { ref: false }),
    ]).finally(() => {
      asking = null;
    });
    return asking;
  };
}
