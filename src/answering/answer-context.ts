// What every kind of answer is made from: the query's question, language, library and day.

import type {
  Answer,
  Answered,
  Candidate,
  Entry,
  RefusalReason,
  TrailStep,
  Unanswerable,
} from '../model/answer.js';
import { projectRef } from '../model/answer.js';
import type { Fact } from '../model/fact.js';
import type { Language } from '../model/language.js';
import type { Library } from '../model/library.js';
import type { SaidWord } from '../model/query.js';
import type { Sheet } from '../model/sheet.js';
import type { IsoDate } from '../model/value.js';
import { findFindings } from '../facts/find-findings.js';
import { factFor } from '../facts/facts-for.js';
import { sheetWithId } from '../facts/sheet-places.js';
import { asAsked } from './as-asked.js';
import { suggestFor, suggestForMany, suggestGeneral } from './suggest-questions.js';

export interface AnswerContext {
  readonly question: string;
  readonly language: Language;
  readonly library: Library;
  readonly today: IsoDate;
  readonly trail: readonly TrailStep[];
  /** The words of the question without those of names; worked out when they are asked for. */
  readonly said: () => readonly SaidWord[];
}

/** A fact with the sheet and topic it answers. */
export function entry(sheet: Sheet | null, topic: string, fact: Fact): Entry {
  return { project: sheet === null ? null : projectRef(sheet), topic, fact };
}

/** An answer with at least one entry; findings on the sheets that touch its topics come with it. */
export function answered(
  context: AnswerContext,
  kind: Answered['kind'],
  entries: readonly [Entry, ...Entry[]],
  more: Partial<
    Pick<
      Answered,
      | 'missing'
      | 'absent'
      | 'counted'
      | 'beyond'
      | 'parts'
      | 'overlapping'
      | 'ranked'
      | 'person'
      | 'groupedBy'
      | 'day'
    >
  > & {
    readonly sheet?: Sheet | null;
    /** The sheet of the first project that the entries tell of, where it is at hand. */
    readonly told?: Sheet;
  } = {},
): Answer {
  const topics = new Set<string>();
  for (const { topic } of entries) topics.add(topic);
  const sheet = more.sheet ?? null;
  const told = sheet ?? more.told ?? firstTold(context.library, entries);
  const findings =
    sheet === null
      ? []
      : findFindings(sheet).filter((finding) => finding.fields.some((field) => topics.has(field)));
  return {
    status: 'answered',
    kind,
    question: context.question,
    language: context.language,
    suggestions:
      told === null ? suggestForMany(context, topics) : suggestFor(context, told, topics),
    trail: context.trail,
    entries,
    missing: more.missing ?? [],
    absent: more.absent ?? [],
    findings,
    counted: more.counted ?? null,
    ...(more.beyond && { beyond: more.beyond }),
    ...(more.parts && { parts: more.parts }),
    ...(more.groupedBy && { groupedBy: more.groupedBy }),
    ...(more.day && { day: more.day }),
    ...(more.person && { person: more.person }),
    ...(more.ranked && { ranked: more.ranked }),
    ...(more.overlapping && { overlapping: true }),
  };
}

// What follows a list or a comparison is asked of its first project, not of any other.
function firstTold(library: Library, entries: readonly Entry[]): Sheet | null {
  const id = entries.find(({ project }) => project !== null)?.project?.id;
  if (id === undefined) return null;
  return sheetWithId(library.sheets, id);
}

/** A choice among projects, each with what tells it from the others; among people, the person first. */
export function askWhich(
  context: AnswerContext,
  choice: 'project' | 'person' | 'field',
  sheets: readonly Sheet[],
  topics: readonly string[],
  personOn: (sheet: Sheet) => Candidate['differences'] = () => [],
): Answer {
  const shown = sheets.slice(0, MOST_CANDIDATES);
  return {
    status: 'ambiguous',
    question: context.question,
    language: context.language,
    suggestions: [],
    trail: context.trail,
    choice,
    candidates: shown.map((sheet) => {
      const { project, differences } = candidate(sheet, context.today);
      return { project, differences: [...personOn(sheet), ...differences] };
    }),
    more: sheets.length - shown.length,
    topics,
  };
}

const MOST_CANDIDATES = 10;

// Where no project was found, what there is helps more than a question about another one.
function suggestAfterRefusal(
  context: AnswerContext,
  reason: RefusalReason,
  near: Sheet | null,
): readonly string[] {
  if (near !== null) return suggestFor(context, near, new Set());
  return reason === 'no-such-project' || reason === 'no-such-person'
    ? suggestForMany(context, new Set())
    : suggestGeneral(context);
}

/** A refusal; with a recognised project it says what the sheet does have and whom to ask. */
export function refused(
  context: AnswerContext,
  reason: RefusalReason,
  more: Partial<Pick<Unanswerable, 'lookedFor' | 'conditions' | 'missing' | 'untold'>> & {
    readonly sheet?: Sheet | null;
    readonly nearest?: readonly Sheet[];
  } = {},
): Answer {
  const sheet = more.sheet ?? null;
  const near = sheet ?? more.nearest?.[0] ?? null;
  return {
    status: 'unanswerable',
    question: context.question,
    language: context.language,
    suggestions: suggestAfterRefusal(context, reason, near),
    trail: context.trail,
    reason,
    project: sheet === null ? null : projectRef(sheet),
    lookedFor: more.conditions ? (more.lookedFor ?? null) : inTheirWords(context, more.lookedFor),
    ...(more.conditions === undefined ? {} : { conditions: more.conditions }),
    missing: more.missing ?? null,
    ...(more.untold === undefined ? {} : { untold: more.untold }),
    nearest: [...new Set(more.nearest ?? [])]
      .slice(0, 3)
      .map((each) => candidate(each, context.today)),
    has: sheet === null ? [] : topicsOn(sheet),
    contact: sheet === null ? null : contactOf(sheet, context.today),
  };
}

function inTheirWords({ question }: AnswerContext, lookedFor?: string | null): string | null {
  return lookedFor ? asAsked(lookedFor, question) : null;
}

/** The keys of the fields that have a value, each once, in the order of the sheet. */
export function topicsOn(sheet: Sheet): readonly string[] {
  return [
    ...new Set(
      sheet.fields.filter(({ reading }) => reading.origin !== 'missing').map(({ key }) => key),
    ),
  ];
}

function contactOf(sheet: Sheet, today: IsoDate): Entry | null {
  for (const topic of ['contactPerson', 'projectLeader', 'owner']) {
    const fact = factFor(sheet, topic, today);
    if (fact !== null && fact.origin !== 'missing') return entry(sheet, topic, fact);
  }
  return null;
}

function candidate(sheet: Sheet, today: IsoDate): Candidate {
  const differences = ['registrationNumber', 'projectNumber', 'owner', 'period'].flatMap(
    (topic) => {
      const fact = factFor(sheet, topic, today);
      return fact !== null && fact.origin !== 'missing' ? [{ topic, fact }] : [];
    },
  );
  const own = differences.filter(
    ({ topic }) =>
      topic !== 'projectNumber' ||
      !differences.some((other) => other.topic === 'registrationNumber'),
  );
  return { project: projectRef(sheet), differences: own };
}
