// Five thousand questions, one in ten with a fault, to two bots over one store → the figures, printed.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMovableClock } from '../../src/workspace/clock.js';
import { createWorkspace } from '../../src/workspace/create-workspace.js';
import { askMany } from './ask-many.js';

const [count = '5000', seed = '7', together = '50'] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'projektlots-stress-'));
const clock = createMovableClock({
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
});
const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'));
const workspace = await createWorkspace({ manifest, clock });
const bots = [1, 2].map(() =>
  spawn(process.execPath, ['dist/main.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      SLACK_BOT_TOKEN: workspace.tokens.bot,
      SLACK_APP_TOKEN: workspace.tokens.app,
      SLACK_API_URL: workspace.apiUrl,
      DATA_DIR: folder,
      QUESTIONS_PER_MINUTE: '10000',
      LOG_LEVEL: 'error',
    },
  }),
);
// Slack sends again after one and five minutes what was not acknowledged: its clock goes faster here.
setInterval(() => {
  clock.move(1000);
}, 50);
try {
  await workspace.waitFor(() => workspace.sockets.connections() === 4, { withinMs: 60_000 });
  const start = Date.now();
  const figures = await askMany({
    workspace,
    count: Number(count),
    seed: Number(seed),
    together: Number(together),
    oneIn: 10,
  });
  console.log(`${count} questions to two bots over one store, seed ${seed}, one fault in ten:`);
  for (const [name, figure] of Object.entries(figures))
    console.log(`  ${name.padEnd(12)}${figure}`);
  console.log(`  seconds     ${((Date.now() - start) / 1000).toFixed(0)}`);
  process.exitCode = figures.unanswered + figures.doubled + figures.refused === 0 ? 0 : 1;
} finally {
  for (const bot of bots) bot.kill('SIGKILL');
  void workspace.close();
  rmSync(folder, { recursive: true, force: true });
}
// Calls that were cut off keep their sockets for a while.
process.exit();
