// A socket that Slack closes every now and then → a connection that comes back at once.

import type { SocketModeReceiver } from '@slack/bolt';
import { WebAPIRateLimitedError } from '@slack/web-api';
import type { Log } from '../model/log.js';
import type { OperatorFault } from '../model/operator-fault.js';
import { gatherWrites } from './gather-writes.js';
import { guardMessages } from './guard-messages.js';
import { readTokenFault } from './read-start-failure.js';
import { LATE, within, type Wait } from './within.js';

export interface KeptConnection {
  /** Connects; rejects if the first attempt fails. */
  start(): Promise<void>;
  /** Closes for good; resolves when the socket is closed. */
  stop(): Promise<void>;
  isUp(): boolean;
}

export interface KeepingParts {
  readonly log: Log;
  readonly wait: Wait;
  /** Called once, when Slack has said that trying again is of no use. */
  readonly onGivenUp: (fault: OperatorFault) => void;
}

/** Slack leaves the connection half open after a refresh; we do not wait for it longer than this. */
const CLOSING_MS = 300;
const OPENING_MS = 3000;
const LONGEST_PAUSE_MS = 30_000;
const CLOSING = 2;

/**
 * Keeps a receiver connected. It must have been made with `autoReconnectEnabled: false`: the
 * client's own reconnecting waits 5 to 12 seconds at each refresh, ends the process when the app
 * token has been revoked meanwhile, and gives up when the network is away for a moment. Here it
 * reconnects at once, tries again with longer and longer pauses, and gives up only when Slack says
 * that the token is no good.
 */
export function keepConnected(receiver: SocketModeReceiver, parts: KeepingParts): KeptConnection {
  const { client } = receiver;
  const { log, wait } = parts;
  const state = { isUp: false, isStopped: false };
  let connecting: Promise<unknown> = Promise.resolve();

  const closeNow = async (): Promise<void> => {
    const closing = client.websocket;
    await wait(CLOSING_MS);
    if (closing !== undefined && closing === client.websocket && closing.readyState === CLOSING) {
      closing.disconnect();
    }
  };

  const disconnect = async (): Promise<void> => {
    const closed = client.disconnect();
    if ((await within(closed, CLOSING_MS, wait)) === LATE) client.websocket?.disconnect();
  };

  const connect = async (): Promise<void> => {
    const started = receiver.start();
    connecting = started.catch(() => undefined);
    await started;
    if (state.isStopped) await disconnect();
    else state.isUp = true;
  };

  const reconnect = async (): Promise<void> => {
    for (let failures = 0; !state.isStopped; failures += 1) {
      try {
        await connect();
        return;
      } catch (error) {
        const fault = readTokenFault(error, 'SLACK_APP_TOKEN');
        if (fault !== null) {
          state.isStopped = true;
          parts.onGivenUp(fault);
          return;
        }
        const pause = pauseAfter(failures, error);
        const reason = error instanceof Error ? error.message : 'the socket closed';
        log.warn('Slack could not be reached; trying again', { reason, milliseconds: pause });
        await wait(pause);
      }
    }
  };

  gatherWrites(client);
  guardMessages(client, log, (frame) => {
    if (frame.type === 'disconnect') void closeNow();
  });
  client.on('disconnected', () => {
    if (!state.isUp) return;
    state.isUp = false;
    if (!state.isStopped) void reconnect();
  });

  return {
    isUp: () => state.isUp,
    start: connect,
    stop: async () => {
      state.isStopped = true;
      // A socket that is closed while it opens holds the process for half a minute.
      await within(connecting, OPENING_MS, wait);
      await disconnect();
    },
  };
}

function pauseAfter(failures: number, error: unknown): number {
  if (error instanceof WebAPIRateLimitedError) return error.retryAfter * 1000;
  return Math.min(1000 * 2 ** failures, LONGEST_PAUSE_MS);
}
