// The same mentions to the bot and to a bare echo, in one run → answers a second, and how late the last of fifty is acknowledged.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMovableClock } from '../../src/workspace/clock.js';
import { createWorkspace } from '../../src/workspace/create-workspace.js';

const TOGETHER = 50;
const BATCHES = 20;
const ROUNDS = 3;
const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'));

interface Figure {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds until all of fifty events that came at once were acknowledged: the slowest batch. */
  readonly slowestAck: number;
}

async function measure(script: string, connections: number): Promise<Figure> {
  const folder = mkdtempSync(path.join(tmpdir(), 'projektlots-throughput-'));
  const clock = createMovableClock({
    now: () => Date.now(),
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
  });
  const workspace = await createWorkspace({ manifest, clock });
  const bot = spawn(process.execPath, [script], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      SLACK_BOT_TOKEN: workspace.tokens.bot,
      SLACK_APP_TOKEN: workspace.tokens.app,
      SLACK_API_URL: workspace.apiUrl,
      DATA_DIR: folder,
      QUESTIONS_PER_MINUTE: '10000',
      LOG_LEVEL: 'error',
    },
  });
  const ask = async (): Promise<number> => {
    const start = performance.now();
    const asked = Array.from({ length: TOGETHER }, () =>
      workspace.mention('maja', '#projekt', 'hur stor är budgeten för Smart Kompetens?'),
    );
    const acked = workspace
      .waitFor(() => workspace.pendingEvents() === 0, { withinMs: 30_000 })
      .then(() => performance.now() - start);
    const open = new Set(asked);
    await workspace.waitFor(
      () => {
        for (const one of open) if (workspace.replies(one).length > 0) open.delete(one);
        return open.size === 0;
      },
      { withinMs: 30_000 },
    );
    return acked;
  };
  try {
    await workspace.waitFor(() => workspace.sockets.connections() === connections, {
      withinMs: 60_000,
    });
    for (let warmUp = 0; warmUp < 4; warmUp += 1) await ask();
    const start = performance.now();
    let slowestAck = 0;
    for (let batch = 0; batch < BATCHES; batch += 1) slowestAck = Math.max(slowestAck, await ask());
    const seconds = (performance.now() - start) / 1000;
    return { rate: (BATCHES * TOGETHER) / seconds, slowestAck };
  } finally {
    bot.kill('SIGKILL');
    void workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const ratios: number[] = [];
for (let round = 1; round <= ROUNDS; round += 1) {
  const echo = await measure('.build/test/stress/echo.js', 1);
  const ours = await measure('dist/main.js', 2);
  ratios.push(ours.rate / echo.rate);
  const told = ({ rate, slowestAck }: Figure): string =>
    `${rate.toFixed(0).padStart(4)} a second, slowest ack of ${TOGETHER} at once ${slowestAck.toFixed(0)} ms`;
  console.log(`round ${round}\n  bare echo  ${told(echo)}\n  Projektlots ${told(ours)}`);
}
const median = ratios.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
console.log(`throughput beside a bare echo: ${median.toFixed(2)} (median of ${ROUNDS})`);
process.exit();
