// What happened → one line of JSON on a stream, or a readable one on a terminal, without personal data.

import process from 'node:process';
import { pino } from 'pino';
import type { Log, LogFields } from '../model/log.js';
import { createScrubber } from './scrub.js';
import { toTerminalLine } from './terminal-line.js';

type Level = 'debug' | 'info' | 'warn' | 'error';

export interface LogStream {
  write(line: string): unknown;
}

export interface LogOptions {
  /** From this level up. */
  readonly level: Level;
  readonly now: () => Date;
  /** True where a person reads along: lines are laid out, and not JSON. */
  readonly forTerminal?: boolean;
}

/**
 * A log that writes one line for each thing that happened. Callers give no questions and no names;
 * what may slip in with the words of an error (addresses, phone numbers, ids of people, tokens,
 * quoted text) is taken out here.
 */
export function createLog(stream: LogStream, { level, now, forTerminal }: LogOptions): Log {
  const scrub = createScrubber();
  const logger = pino(
    {
      level,
      messageKey: 'message',
      base: { pid: process.pid },
      timestamp: () => `,"time":"${now().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    {
      write: (line: string) => {
        stream.write(forTerminal === true ? toTerminalLine(line) : line);
      },
    },
  );
  const at =
    (name: 'info' | 'warn' | 'error'): Log['info'] =>
    (message, fields = {}) => {
      logger[name](scrubbed(fields, scrub), scrub(message));
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

function scrubbed(fields: LogFields, scrub: (text: string) => string): LogFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? scrub(value) : value,
    ]),
  );
}
