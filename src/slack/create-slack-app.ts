// A receiver and a bot token → a Bolt app that keeps to our rules and is not yet started.

import { App, type CodedError, type Receiver, type ReceiverEvent } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Log } from '../model/log.js';
import { acknowledgeTaken } from './acknowledge-taken.js';
import { createBoltLogger } from './bolt-logger.js';
import { callSlack } from './call-slack.js';
import type { InFlight } from './in-flight.js';

export interface SlackAppOptions {
  readonly receiver: Receiver;
  readonly botToken: string;
  readonly apiUrl: string;
  readonly log: Log;
  readonly inFlight: InFlight;
  /** In place of the network; for tests. */
  readonly fetch?: WebClientOptions['fetch'];
}

/** The packages set no limit of their own. */
const API_TIMEOUT_MS = 10_000;

/** An app that counts the events it is working on, from their arrival to their answer. */
class CountingApp extends App {
  readonly #inFlight: InFlight;

  constructor(options: ConstructorParameters<typeof App>[0], inFlight: InFlight) {
    super(options);
    this.#inFlight = inFlight;
  }

  override processEvent(event: ReceiverEvent): Promise<void> {
    return this.#inFlight.track(acknowledgeTaken(event, (arrived) => super.processEvent(arrived)));
  }
}

/**
 * The app. `init()` has to be awaited before `start()`; it rejects if the token is no good. The
 * client never repeats a call on its own, since a message that did arrive would come twice, and
 * never holds other calls back because one was too many.
 */
export function createSlackApp(options: SlackAppOptions): App {
  const { receiver, botToken, apiUrl, log, inFlight, fetch = callSlack } = options;
  const app = new CountingApp(
    {
      receiver,
      token: botToken,
      logger: createBoltLogger(log),
      ignoreSelf: true,
      convoStore: false,
      deferInitialization: true,
      extendedErrorHandler: true,
      clientOptions: {
        slackApiUrl: apiUrl,
        timeout: API_TIMEOUT_MS,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        fetch,
      },
    },
    inFlight,
  );
  app.error(({ error }: { readonly error: CodedError }) => {
    log.error('An event could not be handled', { code: error.code, error: error.message });
    return Promise.resolve();
  });
  return app;
}
