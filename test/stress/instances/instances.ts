// Four instances over one PostgreSQL that are killed, questions, summaries that are due, and a database that restarts → what was lost or came twice.

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { slotAt } from '../../../src/clock/slot-time.js';
import { weekOf } from '../../../src/model/iso-week.js';
import type { Weekday } from '../../../src/model/iso-week.js';
import { openStore } from '../../../src/store/open-store.js';
import { createWorkspace } from '../../../src/workspace/create-workspace.js';
import { SAMPLE_SEED } from '../../../src/workspace/state/seed.js';
import { findPostgres, startPostgres } from '../../support/start-postgres.js';
import { createRandom } from '../ask-many.js';
import { askOn, countOutcomes, findLost, settle } from './ask-on.js';
import { keepInstances } from './keep-instances.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    seed: { type: 'string', default: '1' },
    instances: { type: 'string', default: '4' },
    together: { type: 'string', default: '50' },
    summaries: { type: 'string', default: '200' },
    every: { type: 'string', default: '5' },
    restarts: { type: 'string', default: '2' },
  },
});
const [seconds, seed, count, together, summaries, every, restarts] = [
  values.seconds,
  values.seed,
  values.instances,
  values.together,
  values.summaries,
  values.every,
  values.restarts,
].map(Number) as [number, number, number, number, number, number, number];

/** Minutes of clock that two of the instances are wrong by; the lease of a summary is one. */
const SKEWS = [0, 90_000, -90_000, 0];
/** A question that was left behind is told of after two minutes, looked for every half minute. */
const LONGEST_SETTLING_MS = 200_000;
/** A second answer would come within this. */
const QUIET_MS = 5000;
const DOWN_MS = 3000;
/** Slack's are a minute and five. */
const RETRY_MS = [0, 30_000, 90_000];
const MINUTE_MS = 60_000;
const ZONE = 'Etc/UTC';

const bin = findPostgres();
if (bin === null) {
  process.stderr.write('PostgreSQL is not installed: apt-get install postgresql\n');
  process.exit(2);
}
const random = createRandom(seed);
const server = await startPostgres(bin);
const databaseUrl = await server.createDatabase('instances');
const clock = {
  now: () => Date.now(),
  after(milliseconds: number, run: () => void) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
const channels = Array.from({ length: summaries }, (_, index) => `C0WEEKLY${1000 + index}`);
const common = { topic: '', is_private: false, is_archived: false, is_ext_shared: false };
const members = [SAMPLE_SEED.bot.user_id, ...SAMPLE_SEED.people.map(({ id }) => id)];
const workspace = await createWorkspace({
  manifest: JSON.parse(readFileSync('manifest.json', 'utf8')) as unknown,
  clock,
  timing: { retryMs: RETRY_MS },
  scopes: [
    ...['app_mentions:read', 'assistant:write', 'chat:write', 'commands', 'im:history'],
    ...['users:read', 'channels:history', 'groups:history'],
  ],
  seed: {
    ...SAMPLE_SEED,
    channels: [
      ...SAMPLE_SEED.channels.map((channel) => ({ ...channel, members })),
      ...channels.map((id) => ({ ...common, id, name: id.toLowerCase(), members })),
    ],
  },
});
const store = await openStore({ dataDir: '', databaseUrl });
/** The next full minute that lies a while ahead: all summaries are due then. */
const due = Math.ceil((Date.now() + 20_000) / MINUTE_MS) * MINUTE_MS;
const day = new Date(due).toISOString();
const schedule = {
  weekday: (new Date(due).getUTCDay() || 7) as Weekday,
  time: day.slice(11, 16),
  zone: ZONE,
};
const week = weekOf(day.slice(0, 10));
if (slotAt(schedule, week) !== due)
  throw new Error('the summaries are not due when they should be');
for (const channel of channels)
  await store.subscriptions.save({
    ...schedule,
    ...{ id: channel, channel, owner: '', selection: { kind: 'all' } },
    ...{ language: 'sv', quiet: 'line', since: Date.now() - MINUTE_MS, paused: null },
  });

const instances = keepInstances({
  count,
  random,
  skews: SKEWS,
  env: {
    PATH: process.env['PATH'],
    SLACK_BOT_TOKEN: workspace.tokens.bot,
    SLACK_APP_TOKEN: workspace.tokens.app,
    SLACK_API_URL: workspace.apiUrl,
    DATABASE_URL: databaseUrl,
    QUESTIONS_PER_MINUTE: '10000',
    LOG_LEVEL: 'error',
    ...(process.env['INSTANCES_LOG'] !== undefined && { INSTANCES_LOG: '1' }),
  },
});
let downs = 0;
const restartNow = async (): Promise<void> => {
  downs += 1;
  await server.restart(downs % 2 === 1 ? 'SIGINT' : 'SIGKILL', DOWN_MS);
};
const say = (line: string): void => void process.stderr.write(`${line}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void Promise.allSettled([instances.stop(), server.stop()]).then(() => process.exit(130));
  });
let isBroken: boolean;
try {
  await workspace.waitFor(() => workspace.sockets.connections() >= 2 * count, {
    withinMs: 120_000,
  });
  say(`${count} instances are connected; summaries are due at ${day.slice(11, 16)} UTC`);
  const load = new AbortController();
  const asking = askOn(workspace, together, random, load.signal);
  const killing = instances.killTwo(every * 1000, load.signal);
  for (let part = 0; part <= restarts; part += 1) {
    await wait((seconds * 1000) / (restarts + 1));
    if (part < restarts) {
      await restartNow();
      say(`the database was restarted; ${instances.kills()} kills so far`);
    }
  }
  load.abort();
  await killing;
  const asked = await asking;
  say(`${asked.length} questions asked; waiting for the last`);
  await settle(workspace, asked, LONGEST_SETTLING_MS);
  const posted = (channel: string): number =>
    workspace.messages(channel).filter(({ thread_ts, ts }) => (thread_ts ?? ts) === ts).length;
  await workspace
    .waitFor(() => channels.every((channel) => posted(channel) > 0), { withinMs: 150_000 })
    .catch(() => undefined);
  await wait(QUIET_MS);
  const outcomes = countOutcomes(workspace, asked);
  for (const { message } of findLost(workspace, asked))
    say(`lost: ${message.channel} ${message.ts} ${message.thread_ts ?? ''} ${message.text}`);
  const sends = {
    summaries,
    posted: channels.filter((channel) => posted(channel) === 1).length,
    missing: channels.filter((channel) => posted(channel) === 0).length,
    doubled: channels.filter((channel) => posted(channel) > 1).length,
  };
  const states = await server.run(
    'select state, reason, count(*)::int as count from sends group by state, reason',
    'instances',
  );
  for (const { state, reason, count: number } of states)
    say(`sends: ${String(number)} ${String(state)} ${typeof reason === 'string' ? reason : ''}`);
  const open = await server.run('select count(*)::int as open from open_questions', 'instances');
  console.log(
    `${count} instances over one PostgreSQL for ${seconds} s, seed ${seed}: ${instances.kills()} kills, ${downs} restarts of the database, clocks wrong by ${SKEWS.map((ms) => ms / 1000).join(', ')} s`,
  );
  const print = (name: string, figures: object): void => {
    console.log(name);
    for (const [key, figure] of Object.entries(figures))
      console.log(`  ${key.padEnd(12)}${String(figure)}`);
  };
  print('questions', outcomes);
  print('weekly summaries', sends);
  print('else', {
    fell: instances.fell(),
    open: open[0]?.['open'],
    refused: workspace.validationErrors.length,
    'events lost': workspace.lostEvents().length,
  });
  isBroken =
    outcomes.lost + outcomes.doubled + outcomes.forgotten + sends.missing + sends.doubled > 0 ||
    workspace.validationErrors.length > 0;
  console.log(isBroken ? 'VIOLATED' : 'nothing lost, nothing twice');
} finally {
  await instances.stop();
  await store.close().catch(() => undefined);
  await workspace.close();
  await server.stop();
}
process.exit(isBroken ? 1 : 0);
