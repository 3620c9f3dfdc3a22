// Two hundred summaries due in one minute, and people who ask meanwhile → how long each of them waits.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { readConfig } from '../../src/config.js';
import { readFolder } from '../../src/documents/read-folder.js';
import { createLibrary } from '../../src/flows/refresh-library.js';
import { startBot } from '../../src/joining/join-slack.js';
import { serveLibrary } from '../../src/joining/serve-library.js';
import { openStore } from '../../src/store/open-store.js';
import { createMovableClock } from '../../src/workspace/clock.js';
import { createWorkspace } from '../../src/workspace/create-workspace.js';
import { SAMPLE_SEED } from '../../src/workspace/state/seed.js';
import { percentile } from './measure.js';

const CHANNELS = 200;
const ASK_EVERY_MS = 500;
const LONGEST_MS = 240_000;
/** Sunday evening in Stockholm; the summaries are due on Monday at nine. */
const SUNDAY = Date.UTC(2030, 10, 17, 20);
const SLOT = Date.UTC(2030, 10, 18, 8);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
const begun = Date.now();
const clock = createMovableClock({
  now: () => SUNDAY + (Date.now() - begun),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
});
const manifest: unknown = JSON.parse(
  await readFile(path.join(process.cwd(), 'manifest.json'), 'utf8'),
);
const channels = Array.from({ length: CHANNELS }, (_, index) => `C0BURST${1000 + index}`);
const [maja] = SAMPLE_SEED.people;
const members = [SAMPLE_SEED.bot.user_id, maja?.id ?? ''];
const common = { topic: '', is_private: false, is_archived: false, is_ext_shared: false, members };
const workspace = await createWorkspace({
  manifest,
  clock,
  rateLimits: true,
  scopes: [
    ...['app_mentions:read', 'assistant:write', 'chat:write', 'commands', 'im:history'],
    ...['users:read', 'channels:history', 'groups:history'],
  ],
  seed: {
    ...SAMPLE_SEED,
    channels: [
      ...SAMPLE_SEED.channels,
      ...channels.map((id) => ({ ...common, id, name: id.toLowerCase() })),
    ],
  },
});
const dataDir = await mkdtemp(path.join(tmpdir(), 'projektlots-burst-'));
const store = await openStore({ dataDir, databaseUrl: null });
for (const channel of channels) {
  await store.subscriptions.save({
    ...{ id: channel, channel, owner: '', selection: { kind: 'all' } },
    ...{ weekday: 1, time: '09:00', zone: 'Europe/Stockholm' },
    ...{ language: 'sv', quiet: 'line', since: SUNDAY, paused: null },
  });
}
const served = serveLibrary(() => clock.now());
const { sheets } = await readFolder(path.join(process.cwd(), 'test/documents'));
served.swap(createLibrary(sheets, []));
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const { tokens, apiUrl } = workspace;
const bot = await startBot(
  { botToken: tokens.bot, apiUrl, transport: { mode: 'socket', appToken: tokens.app } },
  { ...readConfig({}), questionsPerMinute: 1000 },
  { team: '', served, store, log: quiet, clock },
);

/** Asks and waits for the answer; gives the milliseconds between. */
async function ask(): Promise<number> {
  const asked = Date.now();
  const question = workspace.directMessage('maja', 'Vad är budgeten för Kompetens för Skogen?');
  await workspace.waitFor(() => workspace.replies(question).length > 0, { withinMs: 60_000 });
  return Date.now() - asked;
}

const before: number[] = [];
for (let number = 0; number < 20; number += 1) before.push(await ask());
clock.move(SLOT - clock.now());
const due = Date.now();
const during: number[] = [];
const posted = (): number =>
  channels.filter((channel) => workspace.messages(channel).length > 0).length;
while (posted() < CHANNELS && Date.now() - due < LONGEST_MS) {
  during.push(await ask());
  await pause(ASK_EVERY_MS);
}
const seconds = Math.round((Date.now() - due) / 100) / 10;
const refused = workspace.recordedCalls.filter(({ answer }) => answer?.['error'] === 'ratelimited');
const limited = new Map<string, number>();
for (const { method } of refused) limited.set(method, (limited.get(method) ?? 0) + 1);
const doubled = channels.filter(
  (channel) =>
    workspace.messages(channel).filter(({ thread_ts, ts }) => (thread_ts ?? ts) === ts).length > 1,
);
const told = (name: string, times: readonly number[]): string =>
  `${name}: ${times.length} questions, p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms, longest ${Math.max(...times)} ms`;
process.stdout.write(
  [
    `${posted()} of ${CHANNELS} summaries stood ${seconds} s after their minute; ${doubled.length} doubled`,
    `calls refused for being too many: ${[...limited].map(([method, count]) => `${method} ${count}`).join(', ') || 'none'}`,
    told('before', before),
    told('meanwhile', during),
    '',
  ].join('\n'),
);
await bot.stop();
await workspace.close();
await store.close();
await rm(dataDir, { recursive: true, force: true });
