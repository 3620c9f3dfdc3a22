// A subscription and a week → its summary, compared with the sheets as they were at the last one.

import { setImmediate as rest } from 'node:timers/promises';
import { sheetWithId } from '../../facts/sheet-places.js';
import { stateOf, type SheetState } from '../../facts/sheet-state.js';
import { readSnapshot, takeSnapshot } from '../../facts/take-snapshot.js';
import type { IsoWeek } from '../../model/iso-week.js';
import { TextNumbers } from '../../language/text-numbers.js';
import { KeptSheet, passingly } from '../../model/kept-sheet.js';
import type { ScopedLibrary } from '../../model/library.js';
import type { SendWay } from '../../model/send.js';
import type { Sheet } from '../../model/sheet.js';
import type { SheetSnapshot } from '../../model/snapshot.js';
import type { Subscription } from '../../model/subscription.js';
import type { WeeklySummary } from '../../model/summary.js';
import type { IsoDate } from '../../model/value.js';
import { hashSnapshot } from '../../store/snapshots.js';
import type { TeamStore } from '../../store/store.js';
import { chooseSheets } from '../../weekly/choose-sheets.js';
import { summariseInSteps, type Baseline } from '../../weekly/summarise-week.js';
import { runInBackground } from '../../model/run-in-slices.js';
import type { ComposeSummary } from './held-send.js';

export interface ChannelLibrary {
  readonly library: ScopedLibrary;
  /** The name of what is seen there. */
  readonly scope: string;
  /** True for a document that is shown there, or was and would be still. */
  readonly shows: (path: string) => boolean;
}

export interface SummaryMaterial {
  /** The library that is served now, as far as everybody in the channel may see it. */
  readonly library: (channel: string) => ChannelLibrary | Promise<ChannelLibrary>;
  readonly store: Pick<TeamStore, 'sends' | 'snapshots' | 'unanswered' | 'asked'>;
}

/** What a summary is made for; `id` is null where nothing was sent yet. */
export type SummaryFor = Pick<Subscription, 'channel' | 'selection' | 'language'> & {
  readonly id: string | null;
};

export interface PreparedSummary {
  readonly summary: WeeklySummary;
  /** The sheets that the next one is to be compared with. */
  readonly sheets: readonly Sheet[];
}

const DAY_MS = 86_400_000;
/** A first summary tells of the questions of so many days. */
const FIRST_DAYS = 7;

/** The summary of that day; nothing is written down. */
export async function prepareSummary(
  { id, channel, selection, language }: SummaryFor,
  week: IsoWeek,
  day: IsoDate,
  { library, store }: SummaryMaterial,
): Promise<PreparedSummary> {
  const seen = await library(channel);
  const { sheets } = seen.library;
  const chosen = await runInBackground(chooseSheets(sheets, selection));
  const baseline = id === null ? null : await baselineOf(id, chosen, seen, store);
  const until = Date.parse(day) + DAY_MS;
  const from = baseline === null ? until - FIRST_DAYS * DAY_MS : Date.parse(baseline.day);
  const [unanswered, asked] = await Promise.all([
    store.unanswered.between(from, until),
    store.asked.between(dayOf(from), dayOf(until)),
  ]);
  const material = { sheets, baseline, unanswered: unanswered.filter(isTold(seen)), asked };
  return {
    summary: await runInBackground(summariseInSteps(material, { week, day, language, selection })),
    sheets: chosen,
  };
}

/**
 * Composes with a renderer: the message for the channel first, then those of its thread.
 * @param render must give the same bytes for the same summary; step by step, as it may be long.
 */
export function createComposeSummary(
  material: SummaryMaterial,
  render: (
    summary: WeeklySummary,
    subscription: Subscription,
    way: SendWay,
  ) => Generator<void, readonly string[]>,
): ComposeSummary {
  return async (subscription, week, day, way) => {
    const { summary, sheets } = await prepareSummary(subscription, week, day, material);
    const snapshot = await keepSheets(sheets, material.store.snapshots);
    const isSilent = summary.kind === 'quiet' && subscription.quiet === 'nothing';
    const parts = isSilent ? [] : await runInBackground(render(summary, subscription, way));
    return { snapshot, parts };
  };
}

/** What somebody asked who sees other documents than the channel may tell of those. */
function isTold(seen: ChannelLibrary): (question: { readonly scope?: string }) => boolean {
  return ({ scope = '' }) => scope === '' || scope === seen.scope;
}

/** Sheets that are kept between two rests. */
const KEPT_AT_ONCE = 50;

/** Keeps what is not kept yet of the sheets; gives the hashes of all, in their order. */
async function keepSheets(
  sheets: readonly Sheet[],
  snapshots: SummaryMaterial['store']['snapshots'],
): Promise<readonly string[]> {
  const hashes = await runInBackground(hashesOf(sheets));
  const fresh = await snapshots.missing(hashes);
  for (let from = 0; from < fresh.length; from += KEPT_AT_ONCE) {
    const some = fresh.subarray(from, from + KEPT_AT_ONCE);
    await snapshots.keep(await runInBackground(snapshotsOf(sheets, some)));
    await rest();
  }
  return hashes;
}

function* snapshotsOf(
  sheets: readonly Sheet[],
  places: Uint32Array,
): Generator<void, readonly SheetSnapshot[]> {
  const taken: SheetSnapshot[] = [];
  for (const at of places) {
    const sheet = sheets[at];
    if (sheet !== undefined) taken.push(takeSnapshot(passingly(sheet)));
    yield;
  }
  return taken;
}

/** A sheet never changes, and many channels may follow it; those that are packed have theirs at hand. */
const hashes = new WeakMap<Sheet, string>();

function knownHash(sheet: Sheet): string | null {
  return sheet instanceof KeptSheet ? sheet.hash : (hashes.get(sheet) ?? null);
}

function keepHash(sheet: Sheet, hash: string): void {
  if (sheet instanceof KeptSheet) sheet.keepHash(hash);
  else hashes.set(sheet, hash);
}

function* hashesOf(sheets: readonly Sheet[]): Generator<void, readonly string[]> {
  const all: string[] = [];
  for (const sheet of sheets) {
    const known = knownHash(sheet);
    const hash = known ?? hashSnapshot(takeSnapshot(passingly(sheet)));
    all.push(hash);
    if (known !== null && all.length % KEPT_AT_ONCE > 0) continue;
    keepHash(sheet, hash);
    yield;
  }
  return all;
}

/**
 * The sheets at the last summary, but for those that still say the same; null where there was none,
 * or they cannot be read any more.
 */
async function baselineOf(
  subscription: string,
  chosen: readonly Sheet[],
  { library, shows }: ChannelLibrary,
  { sends, snapshots }: SummaryMaterial['store'],
): Promise<Baseline | null> {
  const last = await sends.baseline(subscription);
  if (last === null) return null;
  const now = await runInBackground(hashesOf(chosen));
  const { gone, come } = await runInBackground(apartFrom(last.snapshot, now));
  const sheets = await snapshots.load(gone);
  if (sheets === null) return null;
  // What is no more shown there is neither told as gone nor compared with.
  const states: SheetState[] = [];
  for (const sheet of sheets) {
    const paths = sheet.documents?.map((document) => document.path) ?? [sheet.document];
    if (paths.every(shows)) states.push(readSnapshot(sheet));
    else {
      const left = sheetWithId(library.sheets, sheet.id);
      if (left !== null) states.push(stateOf(left));
    }
    if (states.length % KEPT_AT_ONCE === 0) await rest();
  }
  return { day: last.day, sheets: states, changed: come.flatMap((at) => chosen[at] ?? []) };
}

/** Hashes that are held against each other between two rests. */
const HASHES_A_STEP = 1000;

/** The hashes of then that are none of now, and the places of those of now that are none of then. */
function* apartFrom(
  then: readonly string[],
  now: readonly string[],
): Generator<void, { readonly gone: readonly string[]; readonly come: readonly number[] }> {
  /** How many are left of each hash of then, by the first place that it has there. */
  const left = new Uint32Array(then.length);
  const places = new TextNumbers((at) => then[at]);
  for (const [at, hash] of then.entries()) {
    const first = places.get(hash) ?? at;
    if (first === at) places.set(hash, at);
    left[first] = (left[first] ?? 0) + 1;
    if (at % HASHES_A_STEP === 0) yield;
  }
  const come: number[] = [];
  for (const [at, hash] of now.entries()) {
    const first = places.get(hash) ?? -1;
    const count = left[first] ?? 0;
    if (count === 0) come.push(at);
    else left[first] = count - 1;
    if (at % HASHES_A_STEP === 0) yield;
  }
  const gone: string[] = [];
  for (const [at, hash] of then.entries()) {
    for (let each = left[at] ?? 0; each > 0; each--) gone.push(hash);
    if (at % HASHES_A_STEP === 0) yield;
  }
  return { gone, come };
}

function dayOf(instant: number): IsoDate {
  return new Date(instant).toISOString().slice(0, 10);
}
