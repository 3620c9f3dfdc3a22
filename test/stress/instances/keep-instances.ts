// Places for processes → as many instances of the bot over one database, of which two die again and again.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';

export interface InstanceParts {
  readonly count: number;
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds by which the clock of each is wrong. */
  readonly skews: readonly number[];
  readonly random: () => number;
}

export interface Instances {
  readonly kills: () => number;
  /** How often one ended that nobody had killed. */
  readonly fell: () => number;
  /** Kills two at random times, a few seconds after the two before, until the signal. */
  killTwo(everyMs: number, signal: AbortSignal): Promise<void>;
  stop(): Promise<void>;
}

const SKEW_CLOCK = fileURLToPath(new URL('skew-clock.js', import.meta.url));
/** It may end while it is waited for. */
const hasEnded = (signal: AbortSignal): boolean => signal.aborted;
/** As a supervisor that starts again what has fallen. */
const START_AGAIN_MS = 500;

export function keepInstances({ count, env, skews, random }: InstanceParts): Instances {
  const running = new Map<number, ChildProcess>();
  const folder = mkdtempSync(path.join(tmpdir(), 'projektlots-instances-'));
  const over = new AbortController();
  let kills = 0;
  let fell = 0;

  const keep = async (place: number): Promise<void> => {
    while (!over.signal.aborted) {
      const child = spawn(process.execPath, ['--import', SKEW_CLOCK, 'dist/main.js'], {
        stdio: ['ignore', env['INSTANCES_LOG'] === undefined ? 'ignore' : 'inherit', 'inherit'],
        env: {
          ...env,
          SKEW_MS: String(skews[place % skews.length] ?? 0),
          DATA_DIR: path.join(folder, String(place)),
        },
      });
      running.set(place, child);
      await once(child, 'exit');
      running.delete(place);
      if (hasEnded(over.signal)) return;
      if (child.signalCode !== 'SIGKILL') fell += 1;
      await wait(START_AGAIN_MS);
    }
  };
  const places = Array.from({ length: count }, (_, place) => keep(place));

  const killOne = (): void => {
    const living = [...running.values()];
    const child = living[Math.floor(random() * living.length)];
    if (child?.kill('SIGKILL') === true) kills += 1;
  };

  return {
    kills: () => kills,
    fell: () => fell,
    async killTwo(everyMs, signal) {
      while (!signal.aborted) {
        const moments = [random() * everyMs, random() * everyMs].sort((a, b) => a - b);
        let passed = 0;
        for (const moment of [...moments, everyMs]) {
          await wait(moment - passed, undefined, { signal }).catch(() => undefined);
          if (moment !== everyMs && !hasEnded(signal)) killOne();
          passed = moment;
        }
      }
    },
    async stop() {
      over.abort();
      for (const child of running.values()) child.kill('SIGTERM');
      await Promise.all(places);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
