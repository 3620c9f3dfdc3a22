// A weekly summary: what is to be told of a week, as facts, without wording.

import type { ProjectRef, RefusalReason, Topic } from './answer.js';
import type { FieldChange } from './change.js';
import type { DerivedFact, StatedFact } from './fact.js';
import type { IsoWeek } from './iso-week.js';
import type { Language } from './language.js';
import type { Finding } from './sheet.js';
import type { Selection } from './subscription.js';
import type { IsoDate, ValueOf } from './value.js';

/** A changed field; contact details are told as changed, without their values. */
export interface ToldChange extends FieldChange {
  readonly isPrivate: boolean;
}

export interface ChangedProject {
  readonly project: ProjectRef;
  readonly changes: readonly [ToldChange, ...ToldChange[]];
}

/** A start or an end that comes soon. */
export interface ComingDate {
  readonly project: ProjectRef;
  readonly topic: 'startDate' | 'endDate';
  readonly fact: StatedFact<ValueOf<'date'>>;
}

/** Questions without an answer about one project, or about none. */
export interface OpenQuestions {
  readonly project: ProjectRef | null;
  readonly reason: RefusalReason;
  readonly count: number;
  /** As asked, only where several people asked the same. */
  readonly question: string | null;
}

/** What was asked about most. */
export interface AskedAbout {
  readonly project: ProjectRef;
  readonly topic: Topic;
  readonly count: number;
}

/** Projects with something in common; `name` is a phase or a region. */
export interface FigureGroup {
  readonly name: string;
  readonly count: DerivedFact<ValueOf<'count'>>;
}

/** A sum in one currency; `leftOut` counts the projects without such a value. */
export interface TotalFigure {
  readonly topic: 'totalBudget' | 'grant';
  readonly sum: DerivedFact<ValueOf<'money'>>;
  readonly leftOut: number;
}

export interface KeyFigures {
  readonly count: DerivedFact<ValueOf<'count'>>;
  readonly totals: readonly TotalFigure[];
  /** By phase on the day of the summary: planned, ongoing, finished; those that there are. */
  readonly byPhase: readonly FigureGroup[];
  /** The largest first. */
  readonly byRegion: readonly FigureGroup[];
}

export interface WeeklySummary {
  /** `overview`: the first of its channel. `quiet`: nothing to tell. */
  readonly kind: 'overview' | 'news' | 'quiet';
  readonly language: Language;
  readonly week: IsoWeek;
  readonly day: IsoDate;
  /** The day that it is compared with; null for an overview. */
  readonly since: IsoDate | null;
  readonly selection: Selection;
  readonly changed: readonly ChangedProject[];
  readonly added: readonly ProjectRef[];
  readonly removed: readonly ProjectRef[];
  readonly coming: readonly ComingDate[];
  readonly findings: readonly { readonly project: ProjectRef; readonly finding: Finding }[];
  readonly open: readonly OpenQuestions[];
  readonly asked: readonly AskedAbout[];
  /** Null where no project is chosen. */
  readonly figures: KeyFigures | null;
}
