// Two real processes that send summaries, killed again and again → how often each stood in its channel.

import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { slotAt } from '../../src/clock/slot-time.js';
import { plusWeeks } from '../../src/model/iso-week.js';
import { openStore } from '../../src/store/open-store.js';
import { createWorkspace } from '../../src/workspace/create-workspace.js';
import { SAMPLE_SEED } from '../../src/workspace/state/seed.js';

const KILLS = Number(process.argv[2] ?? 120);
const CHANNELS = 4;
const WORKER = fileURLToPath(new URL('weekly-worker.js', import.meta.url));
const SCHEDULE = { weekday: 1, time: '09:00', zone: 'Europe/Stockholm' } as const;
/** A week that is not through by then has been missed. */
const LONGEST_WEEK_MS = 120_000;
/** A process lives no longer than this, and may die at once; drawn the same each time. */
const LONGEST_LIFE_MS = 700;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A small generator, so that the same kills come each time. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const random = createRandom(20_261_125);
let week = '2026-W02';
let time = slotAt(SCHEDULE, week) - 1000;
let timeAt = Date.now();
const now = (): number => time + (Date.now() - timeAt);
const clock = {
  now,
  after(milliseconds: number, run: () => void) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
const channels = Array.from({ length: CHANNELS }, (_, index) => `C0KILL${1000 + index}`);
const manifest: unknown = JSON.parse(
  await readFile(path.join(process.cwd(), 'manifest.json'), 'utf8'),
);
const members = [SAMPLE_SEED.bot.user_id];
const common = { topic: '', is_private: false, is_archived: false, is_ext_shared: false, members };
const workspace = await createWorkspace({
  manifest,
  clock,
  scopes: ['chat:write', 'channels:history', 'groups:history'],
  seed: {
    ...SAMPLE_SEED,
    channels: channels.map((id) => ({ ...common, id, name: id.toLowerCase() })),
  },
});
const dataDir = await mkdtemp(path.join(tmpdir(), 'projektlots-kills-'));
const store = await openStore({ dataDir, databaseUrl: null });
for (const channel of channels) {
  await store.subscriptions.save({
    ...SCHEDULE,
    ...{ id: channel, channel, owner: '', selection: { kind: 'all' } },
    ...{ language: 'sv', quiet: 'line', since: now(), paused: null },
  });
}

const children = new Set<ChildProcess>();
let kills = 0;
/** Aborted when the last week is through. */
const over = new AbortController();
const tell = (child: ChildProcess): void => {
  const { tokens, apiUrl } = workspace;
  if (child.connected) child.send({ time: now(), apiUrl, botToken: tokens.bot, dataDir });
};

/** One place for a process: whoever is in it is killed after a while, and another put there. */
async function keepKilling(): Promise<void> {
  while (!over.signal.aborted) {
    const child = fork(WORKER);
    children.add(child);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    tell(child);
    await Promise.race([new Promise((resolve) => child.once('message', resolve)), ended]);
    if (kills < KILLS) {
      await pause(random() * LONGEST_LIFE_MS);
      kills += 1;
      child.kill('SIGKILL');
    } else {
      await new Promise<void>((resolve) => {
        if (over.signal.aborted) resolve();
        over.signal.addEventListener('abort', () => {
          resolve();
        });
      });
      child.kill('SIGKILL');
    }
    await ended;
    children.delete(child);
  }
}

const places = [keepKilling(), keepKilling()];
let summaries = 0;
let doubled = 0;
let missed = 0;
let threadFaults = 0;
let uncertain = 0;
while (kills < KILLS) {
  time = slotAt(SCHEDULE, week) + 1000;
  timeAt = Date.now();
  for (const child of children) tell(child);
  const deadline = Date.now() + LONGEST_WEEK_MS;
  for (;;) {
    const states = (await store.sends.since(week)).filter((send) => send.week === week);
    const settled = states.filter(({ state }) => state !== 'open');
    if (settled.length === CHANNELS || Date.now() > deadline) break;
    await pause(50);
  }
  for (const channel of channels) {
    const text = `Vecka ${week}, del 0`;
    const roots = workspace.messages(channel).filter((message) => message.text === text);
    const [root] = roots;
    summaries += 1;
    if (roots.length > 1) doubled += 1;
    if (root === undefined) missed += 1;
    else if (workspace.replies(root).length !== 1) threadFaults += 1;
    const send = await store.sends.find({ subscription: channel, week });
    if (send?.state === 'unknown') uncertain += 1;
  }
  process.stderr.write(`  ${week}: ${kills} kills\n`);
  week = plusWeeks(week, 1);
}
over.abort();
await Promise.all(places);
await store.close();
await workspace.close();
await rm(dataDir, { recursive: true, force: true });
process.stdout.write(
  `${kills} kills of two processes, ${summaries} summaries: ${doubled} doubled, ${missed} missed, ${uncertain} uncertain, ${threadFaults} threads with a message too many or too few\n`,
);
process.exitCode = doubled + missed + threadFaults === 0 ? 0 : 1;
