// An app token → a receiver over two sockets, so that one is open while the other is renewed.

import { SocketModeReceiver, type Receiver } from '@slack/bolt';
import { createBoltLogger } from './bolt-logger.js';
import type { SlackFetch } from './call-slack.js';
import { keepConnected, type KeepingParts } from './keep-connected.js';

/** A receiver that knows how many ways Slack has to reach it just now. */
export interface ConnectedReceiver extends Receiver {
  connections(): number;
}

export interface SocketOptions extends KeepingParts {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly fetch?: SlackFetch;
}

/** Slack gives each event to one of an app's connections, of which it allows ten. */
const CONNECTIONS = 2;
const API_TIMEOUT_MS = 10_000;
/** A connection that answers no ping for so long is dead; a third of it lies between two pings. */
const PING_TIMEOUT_MS = 3000;

/**
 * Both connections feed the same app. Starting fails if either cannot connect. After the start they
 * are kept up on their own; `onGivenUp` is told once if Slack will not have us any more.
 * @see https://docs.slack.dev/apis/events-api/using-socket-mode
 */
export function createSocketReceiver(options: SocketOptions): ConnectedReceiver {
  let isGivenUp = false;
  const onGivenUp: KeepingParts['onGivenUp'] = (fault) => {
    if (isGivenUp) return;
    isGivenUp = true;
    options.onGivenUp(fault);
  };
  const receivers = Array.from({ length: CONNECTIONS }, () => createReceiver(options));
  const kept = receivers.map((receiver) => keepConnected(receiver, { ...options, onGivenUp }));
  const stopAll = () => Promise.all(kept.map((connection) => connection.stop()));
  return {
    init: (app) => {
      for (const receiver of receivers) receiver.init(app);
    },
    start: async () => {
      const started = await Promise.allSettled(kept.map((connection) => connection.start()));
      const failed = started.find((result) => result.status === 'rejected');
      if (failed === undefined) return;
      await stopAll();
      throw failed.reason;
    },
    stop: stopAll,
    connections: () => kept.filter((connection) => connection.isUp()).length,
  };
}

function createReceiver({ appToken, apiUrl, log, fetch }: SocketOptions): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    logger: createBoltLogger(log),
    autoReconnectEnabled: false,
    clientPingTimeout: PING_TIMEOUT_MS,
    // An object of its own: the client writes its retries into it.
    installerOptions: {
      clientOptions: {
        slackApiUrl: apiUrl,
        timeout: API_TIMEOUT_MS,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        ...(fetch && { fetch }),
      },
    },
    // An event that failed is not acknowledged here; Slack sends it again.
    processEventErrorHandler: ({ error }) => {
      log.error('An event could not be processed', { error: error.message });
      return Promise.resolve(false);
    },
  });
}
