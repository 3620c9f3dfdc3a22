// A folder of sheets → the whole bot in this process, in a local workspace whose clock the test moves.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { createLibrary } from '../../../src/flows/refresh-library.js';
import { startBot } from '../../../src/joining/join-slack.js';
import { serveLibrary } from '../../../src/joining/serve-library.js';
import type { Sheet } from '../../../src/model/sheet.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { createSteppedClock, type SteppedClock } from '../../../src/workspace/clock.js';
import { createWorkspace } from '../../../src/workspace/create-workspace.js';
import type { Workspace, WorkspaceOptions } from '../../../src/workspace/workspace.js';

/** Monday, 18 November 2030, 07:00 in Stockholm. */
export const MONDAY = Date.UTC(2030, 10, 18, 6);

/** With those that somebody may grant who wants lost replies looked for in the channel. */
const SCOPES = [
  ...['app_mentions:read', 'chat:write', 'commands', 'im:history', 'users:read'],
  ...['channels:history', 'channels:read', 'groups:history', 'groups:read'],
];

export interface WeeklyBot {
  readonly workspace: Workspace;
  readonly clock: SteppedClock;
  readonly store: Store;
  /** What the bot wrote to its log, level first. */
  readonly logged: readonly string[];
  readonly serve: (sheets: readonly Sheet[]) => void;
  readonly nextSummary: () => number | null;
}

export async function runWeeklyBot(
  sheets: readonly Sheet[],
  options: Partial<WorkspaceOptions> & {
    readonly sharedSummaries?: boolean;
    /** What stands in the store before the bot starts. */
    readonly prepare?: (store: Store) => Promise<void>;
  } = {},
): Promise<WeeklyBot> {
  const { sharedSummaries = false, prepare, ...rest } = options;
  const clock = createSteppedClock(MONDAY);
  const manifest: unknown = JSON.parse(
    await readFile(new URL('../../../manifest.json', import.meta.url), 'utf8'),
  );
  const workspace = await createWorkspace({ manifest, clock, scopes: SCOPES, ...rest });
  const dataDir = await mkdtemp(path.join(tmpdir(), 'projektlots-weekly-'));
  const store = await openStore({ dataDir, databaseUrl: null });
  await prepare?.(store);
  const served = serveLibrary(() => clock.now());
  served.swap(createLibrary(sheets, []));
  const logged: string[] = [];
  const write =
    (level: string) =>
    (message: string): void => {
      logged.push(`${level} ${message}`);
    };
  const { apiUrl, tokens } = workspace;
  const bot = await startBot(
    { botToken: tokens.bot, apiUrl, transport: { mode: 'socket', appToken: tokens.app } },
    { ...readConfig({}), sharedSummaries },
    {
      team: '',
      served,
      log: { info: write('info'), warn: write('warn'), error: write('error') },
      store,
      clock,
    },
  );
  onTestFinished(async () => {
    await bot.stop();
    await workspace.close();
    await store.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  return {
    workspace,
    clock,
    store,
    logged,
    serve: (next) => {
      served.swap(createLibrary(next, []));
    },
    nextSummary: () => bot.nextSummary(),
  };
}

/** Lets the clock run, a second at a time, until something is there; fails after so many seconds. */
export async function until<T>(
  { clock }: WeeklyBot,
  look: () => T | undefined | null | false,
  what: string,
  seconds = 400,
): Promise<T> {
  for (let second = 0; second < seconds; second += 1) {
    const found = look();
    if (found !== undefined && found !== null && found !== false) return found;
    clock.advance(1000);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Not seen within ${seconds} seconds: ${what}`);
}
