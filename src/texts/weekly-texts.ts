// What a weekly summary says: the same holes and parameters in both languages.

import type { RefusalReason } from '../model/answer.js';
import type { Said } from '../model/card.js';
import type { IsoDate } from '../model/value.js';
import type { Template } from './template.js';

/** A count is always at least 1. `week` is the number of the week in its year. */
export interface WeeklyTexts {
  readonly headlines: {
    readonly overview: (week: number) => Said;
    readonly news: (week: number) => Template<'parts'>;
    readonly quiet: (week: number) => Said;
    readonly noProjects: (week: number) => Said;
  };
  /** Parts of the headline of a week with news. */
  readonly parts: Readonly<
    Record<
      'changed' | 'added' | 'removed' | 'coming' | 'findings' | 'open',
      (count: number) => Said
    >
  >;
  readonly selections: {
    readonly all: Said;
    readonly region: Template<'name'>;
    readonly owner: Template<'name'>;
    readonly projects: (count: number) => Said;
  };
  readonly since: (day: IsoDate) => Said;
  readonly changes: {
    readonly both: Template<'field' | 'before' | 'after'>;
    readonly added: Template<'field' | 'after'>;
    readonly removed: Template<'field' | 'before'>;
    readonly hidden: Template<'field'>;
    readonly textBoth: Template<'field' | 'before' | 'after'>;
    readonly textAdded: Template<'field' | 'after'>;
    readonly textRemoved: Template<'field' | 'before'>;
    readonly missing: Said;
  };
  readonly newSheet: Said;
  readonly removedSheet: Said;
  readonly starts: Template<'date'>;
  readonly ends: Template<'date'>;
  readonly figures: {
    readonly count: Said;
    readonly totalBudget: Said;
    readonly grant: Said;
    readonly byPhase: Said;
    readonly byRegion: Said;
    readonly measure: Said;
    readonly others: Said;
    readonly leftOut: (count: number) => Said;
  };
  readonly sections: Readonly<
    Record<'changes' | 'coming' | 'findings' | 'questions', (week: number) => Said>
  >;
  readonly findingOf: Template<'project' | 'finding'>;
  readonly open: (count: number) => Readonly<Partial<Record<RefusalReason, Said>>>;
  readonly openQuestion: (count: number) => Template<'question'>;
  readonly asked: (count: number) => Template<'field'>;
  readonly moreInThread: Said;
}
