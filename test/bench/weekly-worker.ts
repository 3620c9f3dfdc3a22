// A process that sends what is due, in a workspace and by a clock that its parent gives it, until it is killed.

import process from 'node:process';
import { randomUUID } from 'node:crypto';
import { dayAt, slotAt } from '../../src/clock/slot-time.js';
import { keepTime } from '../../src/clock/keep-time.js';
import { createLookout } from '../../src/flows/weekly/look-for-due.js';
import { createPoster } from '../../src/slack/weekly/create-poster.js';
import { openStore } from '../../src/store/open-store.js';

/** What the parent says at the start, and whenever it moves the clock: which time it is. */
interface Told {
  readonly time: number;
  readonly apiUrl: string;
  readonly botToken: string;
  readonly dataDir: string;
}

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** As in earnest, but for a hundred times shorter: calls time out well before claims end. */
const SETTINGS = {
  leaseMs: 600,
  settleMs: 400,
  catchUpMs: 3 * 24 * 60 * 60_000,
  leadMs: 15 * 60_000,
  shortestLeadMs: 2 * 60_000,
};
const TIMEOUT_MS = 250;

let told: Told | null = null;
let toldAt = 0;
const now = (): number => (told?.time ?? 0) + (Date.now() - toldAt);
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

process.on('message', (message) => {
  const isFirst = told === null;
  told = message as Told;
  toldAt = Date.now();
  if (isFirst) void serve(told);
});

async function serve({ apiUrl, botToken, dataDir }: Told): Promise<void> {
  const store = await openStore({ dataDir, databaseUrl: null });
  const poster = createPoster({ botToken, apiUrl, log: QUIET, now, wait, timeoutMs: TIMEOUT_MS });
  const lookout = createLookout({
    ...{ sends: store.sends, subscriptions: store.subscriptions, poster, now },
    compose: (_, week) =>
      Promise.resolve({
        parts: [0, 1].map((number) =>
          JSON.stringify({ text: `Vecka ${week}, del ${number}`, tiers: [[]] }),
        ),
        snapshot: [],
      }),
    tellOwner: () => Promise.resolve(),
    log: QUIET,
    settings: SETTINGS,
    calendar: { slotAt, dayAt },
    process: randomUUID(),
  });
  const clock = {
    now,
    after(milliseconds: number, run: () => void) {
      const timer = setTimeout(run, Math.min(milliseconds, 50));
      return () => {
        clearTimeout(timer);
      };
    },
  };
  keepTime(clock, () => lookout.look());
  process.send?.('ready');
}
