// A receiver and a bot token → a Bolt app that keeps to our rules and is not yet started.

import {
  App,
  type CodedError,
  type Middleware,
  type Receiver,
  type ReceiverEvent,
  type SlackEventMiddlewareArgs,
} from '@slack/bolt';
import type { WebClient, WebClientOptions } from '@slack/web-api';
import type { Log } from '../model/log.js';
import { acknowledgeTaken } from './acknowledge-taken.js';
import { createBoltLogger } from './bolt-logger.js';
import { callSlack } from './call-slack.js';
import type { InFlight } from './in-flight.js';
import { LightClient, type LightClientOptions } from './light-client.js';

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

type EventListener = Middleware<SlackEventMiddlewareArgs>;
type ClientOptions = WebClientOptions & LightClientOptions;

/**
 * An app that counts the events it is working on, from their arrival to their answer. Each event
 * goes straight to the one listener for its type: Bolt would ask every listener for a button first.
 */
class CountingApp extends App {
  readonly #inFlight: InFlight;
  readonly #listeners = new Map<string, EventListener>();
  readonly #clients = new WeakMap<WebClient, LightClient>();

  constructor(
    options: ConstructorParameters<typeof App>[0],
    clientOptions: ClientOptions,
    inFlight: InFlight,
  ) {
    super({ ...options, clientOptions });
    this.#inFlight = inFlight;
    this.use(async (args) => {
      if (!('event' in args)) return args.next();
      const listener = this.#listeners.get(args.event.type);
      const client = this.#lighten(args.client, args.context.teamId, clientOptions);
      await listener?.({ ...args, client });
    });
  }

  override event(type: string | RegExp, ...listeners: readonly EventListener[]): void {
    const [listener, more] = listeners;
    if (typeof type !== 'string' || more !== undefined || this.#listeners.has(type))
      throw new Error('An event is named, and has one listener');
    if (listener !== undefined) this.#listeners.set(type, listener);
  }

  #lighten(client: WebClient, teamId: string | undefined, options: ClientOptions): WebClient {
    const known = this.#clients.get(client);
    if (known !== undefined || client.token === undefined) return known ?? client;
    const light = new LightClient(client.token, teamId, options);
    this.#clients.set(client, light);
    return light;
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
  const logger = createBoltLogger(log);
  const app = new CountingApp(
    {
      receiver,
      token: botToken,
      logger,
      ignoreSelf: true,
      convoStore: false,
      deferInitialization: true,
      extendedErrorHandler: true,
    },
    {
      slackApiUrl: apiUrl,
      logger,
      timeout: API_TIMEOUT_MS,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      fetch,
    },
    inFlight,
  );
  app.error(({ error }: { readonly error: CodedError }) => {
    log.error('An event could not be handled', { code: error.code, error: error.message });
    return Promise.resolve();
  });
  return app;
}
