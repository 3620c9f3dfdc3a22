// A signal, or Slack giving the bot up → the bot stopped after what it had begun, and an exit code.

import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../model/log.js';
import type { OperatorFault } from '../model/operator-fault.js';

export interface Stoppable {
  stop(): Promise<void>;
  /** Events that are being worked on. */
  unfinished(): number;
  readonly givenUp: Promise<OperatorFault>;
}

export interface StopOptions {
  readonly log: Log;
  /** Told when the stop begins. */
  readonly onStopping?: () => void;
  readonly longestMs?: number;
}

const FAILED = 1;
/** Supervisors kill what takes much longer: systemd after the unit's 30 s, containers after theirs. */
const LONGEST_STOP_MS = 15_000;
/** For closing what is open, after everything is finished or given up. */
const CLOSING_MS = 3000;
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;
const SIGNAL_NAMES = ['SIGINT', 'SIGTERM'] as const;

/**
 * Waits for a signal, or for Slack to give the bot up; then lets it finish what it has begun, for no
 * longer than `longestMs`, and tells in the log what it could not finish. A second signal ends the
 * process at once. Gives 0 where all was finished after a signal, else 1.
 */
export async function untilStopped(running: Stoppable, options: StopOptions): Promise<number> {
  const { log, onStopping, longestMs = LONGEST_STOP_MS } = options;
  const signal = await Promise.race([
    firstSignal(),
    running.givenUp.then((fault) => {
      process.stderr.write(`${fault.message}\n`);
      return null;
    }),
  ]);
  onStopping?.();
  endAtNextSignal(running, log);
  log.info('Stopping', { signal, unfinished: running.unfinished() });
  const isFinished = await Promise.race([
    running.stop().then(() => true),
    wait(longestMs, false, { ref: false }),
  ]);
  endSoon();
  const unfinished = running.unfinished();
  if (!isFinished || unfinished > 0) {
    log.error('Stopped before everything was finished; what is open is told by the next start', {
      unfinished,
      seconds: longestMs / 1000,
    });
    return FAILED;
  }
  log.info('Stopped, with everything finished');
  return signal === null ? FAILED : 0;
}

/**
 * Ends the process at the first signal, until the returned function is called: before it serves there
 * is nothing to finish. The first process of a container would otherwise not heed signals at all.
 */
export function endAtSignal(): () => void {
  const end = (signal: NodeJS.Signals): void => {
    process.exit(SIGNALS[signal as keyof typeof SIGNALS]);
  };
  for (const signal of SIGNAL_NAMES) process.on(signal, end);
  return () => {
    for (const signal of SIGNAL_NAMES) process.off(signal, end);
  };
}

function firstSignal(): Promise<keyof typeof SIGNALS> {
  return new Promise((resolve) => {
    for (const signal of SIGNAL_NAMES)
      process.once(signal, () => {
        resolve(signal);
      });
  });
}

function endAtNextSignal(running: Stoppable, log: Log): void {
  for (const signal of SIGNAL_NAMES) {
    process.once(signal, () => {
      log.error('Stopped at once', { signal, unfinished: running.unfinished() });
      process.exit(SIGNALS[signal]);
    });
  }
}

/** Whatever still holds the process when all is over does not hold it for long. */
function endSoon(): void {
  setTimeout(() => process.exit(FAILED), CLOSING_MS).unref();
}
