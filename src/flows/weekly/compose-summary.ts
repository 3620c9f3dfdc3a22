// A subscription and a week → its summary, compared with the sheets as they were at the last one.

import { stateOf } from '../../facts/sheet-state.js';
import { readSnapshot, takeSnapshot } from '../../facts/take-snapshot.js';
import type { IsoWeek } from '../../model/iso-week.js';
import type { ScopedLibrary } from '../../model/library.js';
import type { SendWay } from '../../model/send.js';
import type { SheetSnapshot } from '../../model/snapshot.js';
import type { Subscription } from '../../model/subscription.js';
import type { WeeklySummary } from '../../model/summary.js';
import type { IsoDate } from '../../model/value.js';
import type { TeamStore } from '../../store/store.js';
import { chooseSheets } from '../../weekly/choose-sheets.js';
import { summariseWeek, type Baseline } from '../../weekly/summarise-week.js';
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
  readonly sheets: readonly SheetSnapshot[];
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
  const baseline = id === null ? null : await baselineOf(id, seen, store);
  const until = Date.parse(day) + DAY_MS;
  const from = baseline === null ? until - FIRST_DAYS * DAY_MS : Date.parse(baseline.day);
  const [unanswered, asked] = await Promise.all([
    store.unanswered.between(from, until),
    store.asked.between(dayOf(from), dayOf(until)),
  ]);
  return {
    summary: summariseWeek(
      { sheets, baseline, unanswered: unanswered.filter(isTold(seen)), asked },
      { week, day, language, selection },
    ),
    sheets: chooseSheets(sheets, selection).map(takeSnapshot),
  };
}

/**
 * Composes with a renderer: the message for the channel first, then those of its thread.
 * @param render must give the same bytes for the same summary.
 */
export function createComposeSummary(
  material: SummaryMaterial,
  render: (summary: WeeklySummary, subscription: Subscription, way: SendWay) => readonly string[],
): ComposeSummary {
  return async (subscription, week, day, way) => {
    const { summary, sheets } = await prepareSummary(subscription, week, day, material);
    const snapshot = await material.store.snapshots.keep(sheets);
    const isSilent = summary.kind === 'quiet' && subscription.quiet === 'nothing';
    return { snapshot, parts: isSilent ? [] : render(summary, subscription, way) };
  };
}

/** What somebody asked who sees other documents than the channel may tell of those. */
function isTold(seen: ChannelLibrary): (question: { readonly scope?: string }) => boolean {
  return ({ scope = '' }) => scope === '' || scope === seen.scope;
}

/** The sheets at the last summary; null where there was none, or they cannot be read any more. */
async function baselineOf(
  subscription: string,
  { library, shows }: ChannelLibrary,
  { sends, snapshots }: SummaryMaterial['store'],
): Promise<Baseline | null> {
  const last = await sends.baseline(subscription);
  if (last === null) return null;
  const sheets = await snapshots.load(last.snapshot);
  if (sheets === null) return null;
  const now = new Map(library.sheets.map((sheet) => [sheet.id, sheet]));
  // What is no more shown there is neither told as gone nor compared with.
  const states = sheets.flatMap((sheet) => {
    const paths = sheet.documents?.map((document) => document.path) ?? [sheet.document];
    if (paths.every(shows)) return [readSnapshot(sheet)];
    const left = now.get(sheet.id);
    return left === undefined ? [] : [stateOf(left)];
  });
  return { day: last.day, sheets: states };
}

function dayOf(instant: number): IsoDate {
  return new Date(instant).toISOString().slice(0, 10);
}
