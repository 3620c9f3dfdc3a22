// A signing secret and a port → a receiver of signed HTTP requests.

import { HTTPReceiver } from '@slack/bolt';
import type { Log } from '../model/log.js';
import { OperatorFault } from '../model/operator-fault.js';
import { createBoltLogger } from './bolt-logger.js';
import type { ConnectedReceiver } from './create-socket-receiver.js';

/**
 * Listens for Slack's requests at `/slack/events`; requests that Slack has not signed are refused.
 * TLS and the public address are the business of a proxy. Starting throws an OperatorFault if the
 * port cannot be had.
 */
export function createHttpReceiver(options: {
  readonly signingSecret: string;
  readonly port: number;
  /** The address to listen on; the loopback one serves a proxy on this machine. */
  readonly host: string;
  readonly log: Log;
}): ConnectedReceiver {
  const { signingSecret, port, host, log } = options;
  const receiver = new HTTPReceiver({ signingSecret, logger: createBoltLogger(log) });
  let isUp = false;
  return {
    connections: () => (isUp ? 1 : 0),
    init: (app) => {
      receiver.init(app);
    },
    start: async () => {
      try {
        await receiver.start({ port, host });
        isUp = true;
      } catch (error) {
        throw cannotListen(port, host, error);
      }
    },
    stop: () => {
      isUp = false;
      return receiver.stop();
    },
  };
}

/** What the operator is to do where a port cannot be listened on. */
export function cannotListen(port: number, host: string, error: unknown): OperatorFault {
  const reason = error instanceof Error ? error.message : String(error);
  return new OperatorFault(
    `The bot cannot listen on port ${port} of ${host} (${reason}).\n  - Write another port as PORT (or another address of this machine as HOST), or end what is using this one, then start again.`,
    { cause: error },
  );
}
