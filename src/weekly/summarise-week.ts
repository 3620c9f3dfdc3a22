// The sheets of now and of the last summary, and a week's questions → what a summary holds.

import { diffInSteps } from '../facts/diff-sheets.js';
import { stateOf, type SheetState } from '../facts/sheet-state.js';
import type { SheetsDifference } from '../model/change.js';
import type { IsoWeek } from '../model/iso-week.js';
import { passingly } from '../model/kept-sheet.js';
import type { Language } from '../model/language.js';
import { runThrough } from '../model/run-through.js';
import type { Sheet } from '../model/sheet.js';
import type { Selection } from '../model/subscription.js';
import type { ChangedProject, WeeklySummary } from '../model/summary.js';
import type { IsoDate } from '../model/value.js';
import { chooseSheets } from './choose-sheets.js';
import { comingDates } from './coming-dates.js';
import {
  gatherAsked,
  gatherOpen,
  type AskedTopic,
  type UnansweredQuestion,
} from './gather-questions.js';
import { markPrivate, withoutContacts } from './hide-contacts.js';
import { keyFigures } from './key-figures.js';

/** What was known when the last summary was made. */
export interface Baseline {
  readonly day: IsoDate;
  readonly sheets: readonly SheetState[];
  /** The chosen sheets that may say something else than then; absent where any may. */
  readonly changed?: readonly Sheet[];
}

export interface WeekMaterial {
  readonly sheets: readonly Sheet[];
  /** Null for the first summary, which is an overview. */
  readonly baseline: Baseline | null;
  readonly unanswered: readonly UnansweredQuestion[];
  readonly asked: readonly AskedTopic[];
}

export interface SummaryOrder {
  readonly week: IsoWeek;
  /** The day it is made for, in the zone of its channel. */
  readonly day: IsoDate;
  readonly language: Language;
  readonly selection: Selection;
}

const DATES: readonly string[] = ['period', 'startDate', 'endDate'];

const NOTHING: SheetsDifference = {
  changed: [],
  added: [],
  removed: [],
  moved: [],
  newFindings: [],
};

/** The summary. Same material, same order: the same summary. */
export function summariseWeek(material: WeekMaterial, order: SummaryOrder): WeeklySummary {
  return runThrough(summariseInSteps(material, order));
}

/** The same step by step, so that whoever waits meanwhile gets a turn. */
export function* summariseInSteps(
  material: WeekMaterial,
  order: SummaryOrder,
): Generator<void, WeeklySummary> {
  const { baseline } = material;
  const sheets = yield* chooseSheets(material.sheets, order.selection);
  const since = baseline?.day ?? null;
  const difference =
    baseline === null
      ? NOTHING
      : yield* diffInSteps(baseline.sheets, yield* statesOf(baseline.changed ?? sheets));
  const fresh = new Set([
    ...difference.added.map(({ id }) => id),
    ...difference.changed.filter(hasNewDates).map(({ project }) => project.id),
  ]);
  const told = {
    changed: difference.changed.map(toldProject),
    added: difference.added,
    removed: difference.removed,
    coming: yield* comingDates(sheets, order.day, since, (id) => fresh.has(id)),
    findings: difference.newFindings.map(withoutContacts),
    open: gatherOpen(material.unanswered, sheets, order.selection.kind === 'all'),
  };
  const isQuiet = Object.values(told).every((part) => part.length === 0);
  return {
    ...order,
    ...told,
    kind: baseline === null ? 'overview' : isQuiet ? 'quiet' : 'news',
    since,
    asked: gatherAsked(material.asked, sheets),
    figures: yield* keyFigures(sheets, order.day),
  };
}

function* statesOf(sheets: readonly Sheet[]): Generator<void, readonly SheetState[]> {
  const states: SheetState[] = [];
  for (const sheet of sheets) {
    states.push(stateOf(passingly(sheet)));
    yield;
  }
  return states;
}

function hasNewDates({ changes }: SheetsDifference['changed'][number]): boolean {
  return changes.some(({ topic }) => DATES.includes(topic));
}

function toldProject({ project, changes }: SheetsDifference['changed'][number]): ChangedProject {
  const [first, ...rest] = changes;
  return { project, changes: [markPrivate(first), ...rest.map(markPrivate)] };
}
