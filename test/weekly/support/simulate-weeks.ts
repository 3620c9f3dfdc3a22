// Weeks, channels and crashes → how often each summary stood in its channel, over the local workspace.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { dayAt, slotAt } from '../../../src/clock/slot-time.js';
import { SEND_SETTINGS, type ComposeSummary } from '../../../src/flows/weekly/held-send.js';
import { createLookout } from '../../../src/flows/weekly/look-for-due.js';
import { plusWeeks, type IsoWeek } from '../../../src/model/iso-week.js';
import type { SendWay } from '../../../src/model/send.js';
import type { Schedule } from '../../../src/model/subscription.js';
import { createPoster } from '../../../src/slack/weekly/create-poster.js';
import { openStore } from '../../../src/store/open-store.js';
import type { Store } from '../../../src/store/store.js';
import { createSteppedClock } from '../../../src/workspace/clock.js';
import { createWorkspace } from '../../../src/workspace/create-workspace.js';
import { SAMPLE_SEED } from '../../../src/workspace/state/seed.js';
import type { Workspace } from '../../../src/workspace/workspace.js';
import { createFate, mortalParts, type CrashPlan, type Fate } from './crashing-parts.js';

export interface Simulation {
  readonly way: SendWay;
  readonly firstWeek: IsoWeek;
  readonly weeks: number;
  /** Channels that meet a crash each week; without it one for each step, before and after it. */
  readonly crashing?: number;
  /** Called after each week. */
  readonly onWeek?: (week: IsoWeek) => void;
}

export interface SimulatedFigures {
  readonly summaries: number;
  readonly doubled: number;
  readonly missed: number;
  /** Of which it could not be learnt whether they were posted. */
  readonly uncertain: number;
  /** Messages in threads that stood there twice, or not at all. */
  readonly threadFaults: number;
  readonly crashes: number;
  readonly lostReplies: number;
  /** Changes between summer and winter time that the simulated years went through. */
  readonly clockChanges: number;
}

const MINUTE = 60_000;
const QUIET = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
/** A time in winter and summer, one that the zone leaves out or has twice, a zone that never changes. */
const SCHEDULES: readonly Schedule[] = [
  { weekday: 1, time: '09:00', zone: 'Europe/Stockholm' },
  { weekday: 7, time: '02:30', zone: 'Europe/Stockholm' },
  { weekday: 3, time: '09:00', zone: 'Asia/Tokyo' },
  { weekday: 7, time: '02:30', zone: 'America/New_York' },
];
/** More than a send has, so that the last of them is met too; see `crashes`, which counts real ones. */
const STEPS: Readonly<Record<SendWay, number>> = { history: 10, schedule: 6 };
/** Two hours of attempts are enough for two processes that die again and again. */
const ROUNDS = 90;
const PARTS: Readonly<Record<SendWay, number>> = { history: 2, schedule: 1 };

/**
 * Two processes send, each week, to channels in which one of them dies at a step of the send, and to
 * one without a crash; the step of a channel is another each week, until it has met all. Replies are lost besides.
 */
export async function simulateWeeks(simulation: Simulation): Promise<SimulatedFigures> {
  const { way } = simulation;
  const crashes = Array.from({ length: STEPS[way] }, (_, step) => [
    { step, when: 'before' as const },
    { step, when: 'after' as const },
  ]).flat();
  const channels = Array.from(
    { length: (simulation.crashing ?? crashes.length) + 1 },
    (_, index) => `C0SIM${1000 + index}`,
  );
  const schedules = channels.map((_, index) => SCHEDULES[index % SCHEDULES.length] ?? SCHEDULES[0]);
  const start = slotAt({ weekday: 1, time: '00:00', zone: 'UTC' }, simulation.firstWeek);
  const clock = createSteppedClock(start - MINUTE);
  const workspace = await openWorkspace(clock, channels, way);
  const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  const dataDir = await mkdtemp(path.join(memory, 'projektlots-weeks-'));
  const stores = await Promise.all([0, 1].map(() => openStore({ dataDir, databaseUrl: null })));
  for (const [index, channel] of channels.entries()) {
    const schedule = schedules[index];
    if (schedule === undefined) continue;
    await stores[0]?.subscriptions.save({
      ...schedule,
      id: channel,
      channel,
      owner: 'U0MAJA0001',
      selection: { kind: 'all' },
      language: 'sv',
      quiet: 'line',
      since: clock.now(),
      paused: null,
    });
  }

  let fate: Fate & { readonly left: () => number } = createFate([]);
  let died = 0;
  const processes = stores.map((store, index) =>
    createProcess(
      store,
      workspace,
      `p${index}`,
      () => clock.now(),
      () => fate,
      () => (died += 1),
    ),
  );
  const round = (): Promise<unknown> => Promise.all(processes.map((one) => one.look()));
  const figures = {
    summaries: 0,
    doubled: 0,
    missed: 0,
    uncertain: 0,
    threadFaults: 0,
  };
  let lostReplies = 0;
  let clockChanges = 0;
  const offsets = new Map<string, number>();
  let week = simulation.firstWeek;
  for (let number = 0; number < simulation.weeks; number += 1) {
    const plans = channels.slice(1).map((channel, index): CrashPlan => {
      const crash = crashes[(index + number) % crashes.length] ?? {
        step: 0,
        when: 'before',
      };
      return { channel, ...crash };
    });
    fate = createFate(plans);
    const method = way === 'history' ? 'chat.postMessage' : 'chat.scheduleMessage';
    workspace.faults.onCall(method, { kind: 'cut after' });
    workspace.faults.onCall(method, { kind: 'cut before' });
    workspace.faults.onCall(method, { kind: 'server error', status: 503 });
    workspace.faults.onCall(method, {
      kind: 'rate limit',
      retryAfterSeconds: 7,
    });
    lostReplies += 3;
    const before = new Map(channels.map((one) => [one, rootsOf(workspace, one).length]));
    const slots = [...new Set(schedules.map((one) => one && slotAt(one, week)))]
      .flatMap((at) => at ?? [])
      .sort((a, b) => a - b);
    for (const at of slots) {
      const lead = way === 'schedule' ? SEND_SETTINGS.leadMs : 0;
      clock.advance(Math.max(0, at - lead - clock.now()));
      const here = channels.filter((_, index) => {
        const schedule = schedules[index];
        return schedule !== undefined && slotAt(schedule, week) === at;
      });
      for (let rounds = 0; rounds < ROUNDS; rounds += 1) {
        await round();
        const open = (await stores[0]?.sends.since(week))?.filter(
          (send) =>
            send.week === week &&
            here.includes(send.subscription) &&
            send.state !== 'open' &&
            send.state !== 'scheduled',
        );
        if (open?.length === here.length) break;
        clock.advance(61_000);
      }
    }
    for (const zone of ['Europe/Stockholm', 'America/New_York']) {
      const offset = offsetAt(zone, clock.now());
      if (offsets.has(zone) && offsets.get(zone) !== offset) clockChanges += 1;
      offsets.set(zone, offset);
    }
    for (const channel of channels) {
      const roots = rootsOf(workspace, channel);
      const here = roots.slice(before.get(channel) ?? 0);
      const send = await stores[0]?.sends.find({ subscription: channel, week });
      figures.summaries += 1;
      if (send?.state === 'unknown') figures.uncertain += 1;
      if (here.length > 1) figures.doubled += 1;
      if (here.length < 1) figures.missed += 1;
      const [root] = here;
      const replies = root === undefined ? 0 : workspace.replies(root).length;
      if (root !== undefined && replies !== PARTS[way] - 1) figures.threadFaults += 1;
    }
    simulation.onWeek?.(week);
    week = plusWeeks(week, 1);
  }
  await Promise.all(stores.map((store) => store.close()));
  await workspace.close();
  await rm(dataDir, { recursive: true, force: true });
  return { ...figures, crashes: died, lostReplies, clockChanges };
}

/** A process that is started anew whenever it has died. */
function createProcess(
  store: Store,
  workspace: Workspace,
  name: string,
  now: () => number,
  fate: () => Fate,
  onDeath: () => void,
): { readonly look: () => Promise<void> } {
  let lives = 0;
  const start = () => {
    lives += 1;
    const poster = createPoster({
      botToken: workspace.tokens.bot,
      apiUrl: workspace.apiUrl,
      log: QUIET,
      now,
      // Pacing is tested by itself; here nobody would step the clock while a post waits for its turn.
      wait: () => Promise.resolve(),
    });
    const mortal = mortalParts({ sends: store.sends, poster, compose }, fate, (id) => id);
    const lookout = createLookout({
      ...mortal.parts,
      subscriptions: store.subscriptions,
      tellOwner: () => Promise.resolve(),
      log: QUIET,
      now,
      settings: SEND_SETTINGS,
      calendar: { slotAt, dayAt },
      process: `${name}.${lives}`,
    });
    return { lookout, died: mortal.died };
  };
  let alive = start();
  return {
    async look() {
      const end = await Promise.race([
        alive.lookout.look().then(() => 'done'),
        alive.died.then(() => 'died'),
      ]);
      if (end === 'died') {
        onDeath();
        alive = start();
      }
    },
  };
}

const compose: ComposeSummary = (_, week, day, way) =>
  Promise.resolve({
    parts: Array.from({ length: PARTS[way] }, (_, number) =>
      JSON.stringify({
        text: `Vecka ${week}, ${day}, del ${number}`,
        tiers: [[]],
      }),
    ),
    snapshot: [],
  });

async function openWorkspace(
  clock: ReturnType<typeof createSteppedClock>,
  channels: readonly string[],
  way: SendWay,
): Promise<Workspace> {
  const manifest: unknown = JSON.parse(
    await readFile(path.join(process.cwd(), 'manifest.json'), 'utf8'),
  );
  const { bot, people } = SAMPLE_SEED;
  const members = [bot.user_id, ...people.map(({ id }) => id).slice(0, 1)];
  const common = {
    topic: '',
    is_private: false,
    is_archived: false,
    is_ext_shared: false,
    members,
  };
  return createWorkspace({
    manifest,
    clock,
    scopes: ['chat:write', ...(way === 'history' ? ['channels:history', 'groups:history'] : [])],
    seed: {
      ...SAMPLE_SEED,
      channels: channels.map((id) => ({
        ...common,
        id,
        name: id.toLowerCase(),
      })),
    },
  });
}

/** What the bot posted in the channel itself. */
function rootsOf(workspace: Workspace, channel: string) {
  return workspace
    .messages(channel)
    .filter(({ thread_ts, ts }) => thread_ts === undefined || thread_ts === ts);
}

function offsetAt(timeZone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    timeZoneName: 'longOffset',
  })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName');
  return Number(/GMT([+-]\d{2})/.exec(parts?.value ?? '')?.[1] ?? 0);
}
