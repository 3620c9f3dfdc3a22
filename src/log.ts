// What happened → one line of JSON on a stream, from a chosen level up.

import type { Log } from './model/log.js';

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
type Level = (typeof LEVELS)[number];

/** A log that writes one JSON object a line; callers keep personal data out of fields. */
export function createLog(least: Level, write: (line: string) => void, now: () => Date): Log {
  const at =
    (level: Level): Log['info'] =>
    (message, fields) => {
      if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) return;
      write(JSON.stringify({ time: now().toISOString(), level, message, ...fields }));
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
