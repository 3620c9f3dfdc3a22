// What Bolt and the Web API client log → the bot's own log.

import { LogLevel, type Logger } from '@slack/bolt';
import type { Log } from '../model/log.js';

/**
 * Passes warnings and errors on. What Slack's packages say at lower levels is left out: it holds
 * the bodies of events, and with them what people wrote.
 */
export function createBoltLogger(log: Log): Logger {
  const write = (messages: readonly unknown[]): string => messages.map(asText).join(' ');
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...messages: unknown[]) => {
      log.warn(`Slack client: ${write(messages)}`);
    },
    error: (...messages: unknown[]) => {
      log.error(`Slack client: ${write(messages)}`);
    },
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}

function asText(message: unknown): string {
  if (typeof message === 'string') return message;
  return message instanceof Error ? `${message.name}: ${message.message}` : typeof message;
}
