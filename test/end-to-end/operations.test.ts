// The bot as a process, as its operator sees it: health, metrics, log, and how it stops.

import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { SteppedClock } from '../../src/workspace/clock.js';
import type { Workspace } from '../../src/workspace/workspace.js';
import { buildBot } from './support/build-bot.js';
import { toldInLog } from './support/expect-impersonal.js';
import {
  freePort,
  runBot,
  runOverSocket,
  startWorkspace,
  type RunningBot,
} from './support/run-bot.js';

let built: Awaited<ReturnType<typeof buildBot>>;
beforeAll(async () => {
  built = await buildBot();
}, 120_000);
afterAll(() => built.remove());

interface Started {
  readonly workspace: Workspace;
  readonly clock: SteppedClock;
  readonly bot: RunningBot;
  readonly get: (path: string) => Promise<{ readonly status: number; readonly text: string }>;
}

async function start(): Promise<Started> {
  const { workspace, clock } = await startWorkspace(Date.UTC(2026, 2, 2, 8));
  const port = await freePort();
  const bot = await runOverSocket(built.main, workspace, { HEALTH_PORT: String(port) });
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  while ((await get('/readyz')).status !== 200) await pause();
  return { workspace, clock, bot, get };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** A question whose answer is held until the clock goes on. */
async function askSlowly({ workspace }: Started, ms: number) {
  workspace.faults.onCall('users.info', { kind: 'slow', ms });
  const question = workspace.mention('maja', '#projekt', 'budget för Smart Kompetens?');
  await workspace.waitFor(() => workspace.callsOf('users.info').length === 1);
  return question;
}

describe('a bot that is looked after', () => {
  it('counts questions, calls and the index, tells of nobody, and is not ready while Slack is away', async () => {
    const { workspace, bot, get } = await start();
    workspace.faults.onCall('chat.postMessage', { kind: 'refuse', error: 'invalid_blocks' });
    for (const text of ['budget för Smart Kompetens?', 'budget för Exempelprojektet Lärka?'])
      workspace.mention('maja', '#projekt', text);
    await workspace.waitFor(() => workspace.callsOf('chat.postMessage').length === 3);
    await workspace.waitFor(() => workspace.pendingEvents() === 0);
    let text = '';
    while (!text.includes('projektlots_question_seconds_count 2'))
      ({ text } = await get('/metrics'));
    for (const line of [
      'projektlots_questions_total{status="answered",kind="fields"} 1',
      'projektlots_questions_total{status="unanswerable",kind="no-such-project"} 1',
      'projektlots_answer_seconds_count 2',
      'projektlots_slack_errors_total{method="chat.postMessage",code="invalid_blocks"} 1',
      'projektlots_slack_call_seconds_count{method="apps.connections.open"} 2',
      'projektlots_index_sheets 1',
      'projektlots_slack_connections 2',
    ])
      expect(text).toContain(line);
    expect(text).toMatch(/^projektlots_index_age_seconds \d/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    expect(text).toMatch(/^projektlots_store_call_seconds_count\{concern="inbox"\} [1-9]/m);
    expect(toldInLog(workspace, text, ['Smart Kompetens', 'Jonsson'])).toEqual([]);

    workspace.faults.onCall('apps.connections.open', { kind: 'server error', status: 503 }, 2);
    workspace.sockets.drop();
    let ready = await get('/readyz');
    while (ready.status === 200) ready = await get('/readyz');
    expect(ready).toEqual({
      status: 503,
      text: '{"ready":false,"index":true,"store":true,"slack":false,"stopping":false}\n',
    });
    expect((await get('/healthz')).status).toBe(200);
    while ((await get('/readyz')).status !== 200) await pause();
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
  });
});

describe('a bot that is told to stop', () => {
  it('is not ready while it finishes what it has begun, and says that it has', async () => {
    const started = await start();
    const { workspace, clock, bot, get } = started;
    const question = await askSlowly(started, 1000);
    bot.signal('SIGTERM');
    while ((await get('/readyz')).status !== 503) await pause();
    clock.advance(1000);
    expect(await bot.ended).toBe(0);
    expect(workspace.replies(question)).toHaveLength(1);
    expect(bot.output()).toContain('"signal":"SIGTERM","unfinished":1,"message":"Stopping"');
    expect(bot.output()).toContain('Stopped, with everything finished');
  });

  it('ends at once when it is told a second time, and says what it leaves', async () => {
    const started = await start();
    const { bot } = started;
    await askSlowly(started, 600_000);
    bot.signal('SIGTERM');
    while (!bot.output().includes('"Stopping"')) await pause();
    const begun = performance.now();
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(143);
    expect(performance.now() - begun).toBeLessThan(1500);
    expect(bot.output()).toContain('"signal":"SIGTERM","unfinished":1,"message":"Stopped at once"');
  });
});

it('a bot is found well by the doctor, who tells no token and leaves nothing behind', async () => {
  const { workspace } = await startWorkspace(Date.UTC(2026, 2, 2, 8));
  const folder = await mkdtemp(path.join(tmpdir(), 'doctor-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const settings = {
    SLACK_BOT_TOKEN: workspace.tokens.bot,
    SLACK_APP_TOKEN: workspace.tokens.app,
    SLACK_API_URL: workspace.apiUrl,
    DATA_DIR: folder,
  };
  const run = async (more = {}) => {
    const bot = await runBot(built.main, { ...settings, ...more }, undefined, ['doctor', '--json']);
    const code = await bot.ended;
    return { code, output: bot.output() };
  };
  const well = await run();
  expect(JSON.parse(well.output)).toMatchObject({ ok: true });
  expect(well.code).toBe(0);
  expect(toldInLog(workspace, well.output)).toEqual([]);
  const written = await readdir(folder);
  expect(written).toContain('projektlots.db');
  for (const file of written) expect((await stat(path.join(folder, file))).mode & 0o077).toBe(0);
  const found = (output: string): readonly string[] => {
    const { checks } = JSON.parse(output) as { checks: { level: string; code: string }[] };
    return checks.filter(({ level }) => level === 'fault').map(({ code }) => code);
  };
  workspace.faults.giveToOrganisation();
  const organisation = await run();
  expect(found(organisation.output)).toEqual(['bot-token-of-organisation']);
  expect(organisation.code).toBe(1);
  workspace.faults.clear();
  workspace.faults.revokeToken('app');
  const faulty = await run({ SLACK_BOT_TOKEN: 'xoxb-0-other', DOCUMENTS_DIR: 'absent' });
  expect(found(faulty.output)).toEqual([
    'folder-missing',
    'bot-token-refused',
    'app-token-refused',
  ]);
  expect(faulty.code).toBe(1);
});
