// A built bot and a workspace → the bot as a process of its own that serves that workspace.

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { createSteppedClock } from '../../../src/workspace/clock.js';
import type { SteppedClock } from '../../../src/workspace/clock.js';
import { createWorkspace } from '../../../src/workspace/create-workspace.js';
import type { Workspace } from '../../../src/workspace/workspace.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const SEEDS = join(ROOT, 'seeds');
export const SIGNING_SECRET = 'example-signing-secret';

/** What is done when the test, or all tests that share a bot, are over. */
export type AtEnd = (cleanUp: () => Promise<void>) => void;

export interface RunningBot {
  /** Ends with the process: its exit code, null if it was killed. */
  readonly ended: Promise<number | null>;
  /** What it wrote so far, both streams. */
  readonly output: () => string;
  readonly signal: (name: 'SIGTERM' | 'SIGKILL') => void;
}

/** A workspace with the app's real manifest, on a clock that stands at `now` until the test steps it. */
export async function startWorkspace(
  now: number,
  atEnd: AtEnd = onTestFinished,
): Promise<{ readonly workspace: Workspace; readonly clock: SteppedClock }> {
  const clock = createSteppedClock(now);
  const manifest: unknown = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'));
  const workspace = await createWorkspace({ manifest, clock });
  atEnd(() => workspace.close());
  return { workspace, clock };
}

/** Starts the bot with these settings and nothing else of the environment; kills it after the test. */
export async function runBot(
  main: string,
  settings: Readonly<Record<string, string>>,
  atEnd: AtEnd = onTestFinished,
  command: readonly string[] = [],
): Promise<RunningBot> {
  const folder = await mkdtemp(join(tmpdir(), 'bot-'));
  const child = spawn(process.execPath, [main, ...command], {
    cwd: folder,
    env: { DOCUMENTS_DIR: join(ROOT, 'seeds'), DATA_DIR: join(folder, 'data'), ...settings },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  atEnd(async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  return {
    ended,
    output: () => output,
    signal: (name) => {
      child.kill(name);
    },
  };
}

/** Runs the bot over Socket Mode and waits until it is connected. */
export async function runOverSocket(
  main: string,
  workspace: Workspace,
  settings: Readonly<Record<string, string>> = {},
  atEnd: AtEnd = onTestFinished,
): Promise<RunningBot> {
  const own = {
    ...settings,
    SLACK_BOT_TOKEN: workspace.tokens.bot,
    SLACK_APP_TOKEN: workspace.tokens.app,
    SLACK_API_URL: workspace.apiUrl,
  };
  const bot = await runBot(main, own, atEnd);
  await connected(workspace, bot, () => workspace.sockets.connections() === 2);
  return bot;
}

/** Runs the bot over HTTP and waits until it gives the challenge back. */
export async function runOverHttp(main: string, workspace: Workspace): Promise<RunningBot> {
  const port = await freePort();
  const bot = await runBot(main, {
    SLACK_BOT_TOKEN: workspace.tokens.bot,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: workspace.apiUrl,
    PORT: String(port),
  });
  await connected(workspace, bot, () => workspace.callsOf('auth.test').length > 0);
  workspace.useRequestUrl({
    url: `http://127.0.0.1:${port}/slack/events`,
    signingSecret: SIGNING_SECRET,
  });
  while (!(await workspace.verifyUrl())) await new Promise((resolve) => setTimeout(resolve, 50));
  return bot;
}

async function connected(
  workspace: Workspace,
  bot: RunningBot,
  look: () => boolean,
): Promise<void> {
  const died = bot.ended.then((code) => {
    throw new Error(`The bot ended with ${String(code)}:\n${bot.output()}`);
  });
  died.catch(() => undefined);
  await Promise.race([died, workspace.waitFor(look, { what: 'the bot', withinMs: 60_000 })]);
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
