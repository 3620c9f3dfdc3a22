// A signing secret and a port → a receiver of signed HTTP requests.

import { HTTPReceiver } from '@slack/bolt';
import type { Log } from '../model/log.js';
import { OperatorFault } from '../model/operator-fault.js';
import { createBoltLogger } from './bolt-logger.js';
import type { ConnectedReceiver } from './create-socket-receiver.js';

/** Only this machine is served: TLS and the public address are the business of a proxy. */
const HOST = '127.0.0.1';

/**
 * Listens for Slack's requests at `/slack/events`; requests that Slack has not signed are refused.
 * Starting throws an OperatorFault if the port cannot be had.
 */
export function createHttpReceiver(options: {
  readonly signingSecret: string;
  readonly port: number;
  readonly log: Log;
}): ConnectedReceiver {
  const { signingSecret, port, log } = options;
  const receiver = new HTTPReceiver({ signingSecret, logger: createBoltLogger(log) });
  let isUp = false;
  return {
    connections: () => (isUp ? 1 : 0),
    init: (app) => {
      receiver.init(app);
    },
    start: async () => {
      try {
        await receiver.start({ port, host: HOST });
        isUp = true;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new OperatorFault(
          `The bot cannot listen on port ${port} (${reason}).\n  - Write another port as PORT, or end what is using this one, then start again.`,
          { cause: error },
        );
      }
    },
    stop: () => {
      isUp = false;
      return receiver.stop();
    },
  };
}
