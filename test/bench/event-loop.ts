// A folder of many sheets, served while it is indexed and asked → the longest that a question had to wait.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setImmediate as turn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { answerToCard } from '../../src/cards/answer-to-card.js';
import { cardToText } from '../../src/cards/card-to-text.js';
import { summaryToCards } from '../../src/cards/weekly/summary-to-cards.js';
import { topicName } from '../../src/catalogue/topics.js';
import { answerInTurns, answerQuestion } from '../../src/flows/answer-question.js';
import { keepLibrary } from '../../src/flows/keep-library.js';
import { wholeLibrary } from '../../src/flows/scope-library.js';
import { createComposeSummary } from '../../src/flows/weekly/compose-summary.js';
import { fieldNames } from '../../src/joining/field-names.js';
import { loadDictionary } from '../../src/language/analyse-word.js';
import type { Library } from '../../src/model/library.js';
import { EMPTY_CONTEXT } from '../../src/model/query.js';
import type { Subscription } from '../../src/model/subscription.js';
import { renderSummary } from '../../src/slack/weekly/render-summary.js';
import { openStore } from '../../src/store/open-store.js';
import { watchCollections, type Stretch } from './collections.js';
import { findMaterial } from './find-material.js';
import { now, ownTime, percentile, type Clock } from './measure.js';

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: '100000' },
    /** `cpu` on a machine that others use as well. */
    clock: { type: 'string', default: 'wall' },
    /** A folder of sheets, one below it for each size, that is filled once and left there. */
    sheets: { type: 'string' },
    questions: { type: 'string', default: '600' },
  },
});
const clock = options.clock as Clock;
const TODAY = '2026-11-25';
/** What a question may be kept waiting, in milliseconds. */
const MOST = 50;

/** Questions for which many or all sheets have to be gone through. */
const OVER_ALL = [
  'Vilka projekt har RISE som partner?',
  'Vilka projekt har Skellefteå kommun som partner?',
  'Vilka projekt har som mål att minska klimatpåverkan?',
  'Vilka projekt saknar mål?',
  'Vilket projekt har flest partner?',
  'Hur mycket stöd har projekten fått per deltagare i snitt?',
  'Hur många projekt finns det per kommun?',
  'Hur mycket stöd har projekten fått per län?',
];

const NEW_SHEET = `2031/999999 - Exempelprojektet Nyskrivna sidan

Diarienummer:
2031/999999
Total projektbudget:
1 234 000

Projektet handlar om att skriva nya sidor.
`;

const SUBSCRIPTION: Subscription = {
  ...{ id: 'S', channel: 'C', owner: '', selection: { kind: 'all' }, weekday: 1, time: '09:00' },
  ...{ zone: 'Europe/Stockholm', language: 'sv', quiet: 'line', since: 0, paused: null },
};

const collections = watchCollections();

/**
 * Something that held the event loop: how long by the clock, when, the processor time of the process
 * meanwhile, its collector and compiler included, and of this thread alone.
 */
interface Hold extends Stretch {
  readonly ms: number;
  readonly cpu: number;
  readonly own: number;
}

function startHold(): () => Hold {
  const [start, from, cpu, own] = [now(clock), performance.now(), now('cpu'), ownTime()];
  return () => ({
    ...{ ms: now(clock) - start, from },
    ...{ to: performance.now(), cpu: now('cpu') - cpu, own: ownTime() - own },
  });
}

/** How long the event loop was held, turn by turn, until the work is done. */
async function holdsDuring(work: Promise<unknown>): Promise<readonly Hold[]> {
  const state = { done: false };
  const ended = work.finally(() => (state.done = true));
  const holds: Hold[] = [];
  while (!state.done) {
    const end = startHold();
    await turn();
    holds.push(end());
  }
  await ended;
  return holds;
}

function ask(library: Library, question: string): void {
  const asked = { question, today: TODAY, language: 'sv', context: EMPTY_CONTEXT } as const;
  const seen = wholeLibrary(library);
  answerToCard(
    answerQuestion(seen, asked).answer,
    fieldNames(seen, () => TODAY),
  );
}

/** Asks again and again, as people do, and tells how long each was waited for. */
async function askDuring(
  library: () => Library,
  questions: readonly string[],
  isOver: () => boolean,
): Promise<readonly Hold[]> {
  const times: Hold[] = [];
  for (let index = 0; !isOver(); index++) {
    const end = startHold();
    await askInTurns(library(), questions[index % questions.length] ?? '');
    times.push(end());
    for (let rest = 0; rest < 20; rest++) await turn();
  }
  return times;
}

async function tell(what: string, holds: readonly Hold[]): Promise<void> {
  const times = holds.map(({ ms }) => ms);
  const over = holds.filter(({ ms }) => ms > MOST).sort((one, other) => other.ms - one.ms);
  const worked = over.filter(({ cpu }) => cpu > MOST);
  const own = longestOf(holds.map((hold) => hold.own));
  console.log(
    `${what.padEnd(52)} longest ${longestOf(times).toFixed(1).padStart(7)} ms, ` +
      `p99.9 ${percentile(times, 0.999).toFixed(1).padStart(6)} ms, ` +
      `${over.length} of ${times.length} over ${MOST} ms, ${worked.length} of them by processor time` +
      (own > 0 ? `; this thread at work for ${own.toFixed(1)} ms at most` : ''),
  );
  await collections.told();
  tellWhy(over);
  collections.forget();
}

/**
 * What the long holds were: for want of the processor, if they hardly used it; collections of garbage,
 * if they would have been short without; and else steps of ours.
 */
function tellWhy(over: readonly Hold[]): void {
  if (over.length === 0) return;
  const whys = over.map((hold) => ({ hold, ...collections.during(hold) }));
  const used = whys.filter(({ hold }) => hold.cpu > MOST).length;
  const steps = whys.filter(({ hold, ms }) => hold.cpu > MOST && hold.ms - ms > MOST).length;
  console.log(
    `    of them collections ${used - steps}, steps of ours ${steps}, waiting for the processor or a disk ${over.length - used}`,
  );
  for (const { hold, ms, longest } of whys.slice(0, 8))
    console.log(
      `    ${hold.ms.toFixed(1).padStart(7)} ms (${hold.cpu.toFixed(1)} ms of processor, ${hold.own.toFixed(1)} in this thread), ` +
        `collections ${ms.toFixed(1)} ms (longest: ${longest})`,
    );
}

function longestOf(times: readonly number[]): number {
  return times.reduce((longest, each) => Math.max(longest, each), 0);
}

function tellSlowest(holds: readonly Hold[], asked: readonly string[]): void {
  const slowest = holds.map(({ ms }, at) => ({ ms, question: asked[at] ?? '' }));
  for (const { ms, question } of slowest.sort((a, b) => b.ms - a.ms).slice(0, 5))
    console.log(`    ${ms.toFixed(1).padStart(7)} ms  ${question}`);
}

const made = mkdtempSync(path.join(tmpdir(), 'projektlots-loop-'));
const folder = path.join(options.sheets ?? made, options.size);
const added = path.join(folder, 'ny.txt');
try {
  const { questions } = findMaterial(folder, Number(options.size));
  const asked = questions.slice(0, Number(options.questions));
  loadDictionary();
  console.log(`${options.size} sheets, Node ${process.version}, ${options.clock} time`);
  const opening = keepLibrary(folder, {
    today: () => TODAY,
    show: (answer, library) =>
      void answerToCard(
        answer,
        fieldNames(library, () => TODAY),
      ),
  });
  await tell('reading and indexing the folder', await holdsDuring(opening));
  const kept = await opening;
  const first = asked.map((question) => timeOf(kept.current(), question));
  await tell('questions, each for the first time', first);
  tellSlowest(first, asked);
  const again = asked.map((question) => timeOf(kept.current(), question));
  await tell('questions, each again', again);
  tellSlowest(again, asked);
  const held: Hold[] = [];
  for (const question of asked) held.push(await heldBy(kept.current(), question));
  await tell('questions in turns, the longest turn of each', held);
  tellSlowest(held, asked);
  const readFrom = now(clock);
  await tell('reading sheets for what is asked of all', await holdsDuring(kept.settled()));
  console.log(`    done after ${((now(clock) - readFrom) / 1000).toFixed(1)} s`);
  for (const time of ['the first time', 'again'])
    for (const question of OVER_ALL) {
      const start = now(clock);
      const asking = askInTurns(kept.current(), question);
      await tell(`${question} (${time})`, await holdsDuring(asking));
      console.log(`    answered after ${((now(clock) - start) / 1000).toFixed(1)} s`);
    }
  // What is asked meanwhile is ordinary: one sheet, one field.
  const usual = asked.filter((_, at) => (again[at]?.ms ?? 0) < 5);
  const changes = {
    'a sheet added': () => {
      writeFileSync(added, NEW_SHEET);
    },
    'a sheet removed': () => {
      rmSync(added);
    },
  };
  for (const [what, change] of Object.entries(changes)) {
    const changedFrom = now(clock);
    const state = { over: false };
    const before = kept.current();
    change();
    const changing = waitFor(before, kept.current).then(() => kept.settled());
    const reindexed = changing.finally(() => (state.over = true));
    const [holds, meanwhile] = await Promise.all([
      holdsDuring(reindexed),
      askDuring(kept.current, usual, () => state.over),
    ]);
    await tell(`${what} and all indexed anew, while asked`, holds);
    console.log(`    done after ${((now(clock) - changedFrom) / 1000).toFixed(1)} s`);
    await tell('questions meanwhile, until each was answered', meanwhile);
  }
  await kept.settled();
  await composeSummaries(kept.current());
  await kept.close();
} finally {
  rmSync(added, { force: true });
  rmSync(made, { recursive: true, force: true });
}

/** The summary of a channel that follows all projects: the first, and the next, when one has changed. */
async function composeSummaries(library: Library): Promise<void> {
  const whole = await openStore({ dataDir: made, databaseUrl: null });
  try {
    const store = whole.ofTeam('T');
    let last: { readonly day: string; readonly snapshot: readonly string[] } | null = null;
    const sends = { ...store.sends, baseline: () => Promise.resolve(last) };
    const seen = { library: wholeLibrary(library), scope: '', shows: () => true };
    const compose = createComposeSummary(
      { library: () => seen, store: { ...store, sends } },
      (summary, { id }, way) =>
        renderSummary(
          summaryToCards(summary, { fieldName: topicName }),
          { key: `${id}:${summary.week}`, way },
          cardToText,
        ),
    );
    for (const what of [
      'the first',
      'the next, with nothing new',
      'the next, with a project more',
    ]) {
      const start = now(clock);
      const work = compose(SUBSCRIPTION, '2026-W48', TODAY, 'history');
      await tell(`weekly summary: ${what}`, await holdsDuring(work));
      const { snapshot } = await work;
      console.log(`    made after ${((now(clock) - start) / 1000).toFixed(1)} s`);
      last = { day: '2026-11-18', snapshot: snapshot.slice(what.endsWith('new') ? 1 : 0) };
    }
  } finally {
    await whole.close();
  }
}

function timeOf(library: Library, question: string): Hold {
  const end = startHold();
  ask(library, question);
  return end();
}

/** Answers a question as people ask it, begun in a turn of its own so that its first slice counts as well. */
async function askInTurns(library: Library, question: string): Promise<void> {
  const asked = { question, today: TODAY, language: 'sv', context: EMPTY_CONTEXT } as const;
  const seen = wholeLibrary(library);
  await turn();
  const { answer } = await answerInTurns(seen, asked);
  answerToCard(
    answer,
    fieldNames(seen, () => TODAY),
  );
}

/** The longest turn while a question is answered as people ask it, with whatever runs beside it. */
async function heldBy(library: Library, question: string): Promise<Hold> {
  const holds = await holdsDuring(askInTurns(library, question));
  return holds.reduce((longest, each) => (each.ms > longest.ms ? each : longest));
}

/** Resolves once a library other than the one before is served. */
async function waitFor(before: Library, current: () => Library): Promise<void> {
  while (current() === before) await turn();
}
