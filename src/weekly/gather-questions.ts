// Questions of the week → what a channel is told of them: what lacked an answer, what was asked most.

import { holdsContactDetails } from '../facts/find-contact-details.js';
import { fold } from '../language/fold.js';
import { projectRef, type ProjectRef, type RefusalReason } from '../model/answer.js';
import { groupBy } from '../model/group-by.js';
import type { Sheet } from '../model/sheet.js';
import type { AskedAbout, OpenQuestions } from '../model/summary.js';

/** A question that had no answer, as the store kept it. */
export interface UnansweredQuestion {
  readonly person: string;
  readonly question: string;
  readonly reason: string;
  /** Id of the project that was recognised. */
  readonly project: string | null;
}

/** How often a field of a project was asked for. */
export interface AskedTopic {
  readonly project: string;
  readonly topic: string;
  readonly count: number;
}

/** Refusals that tell what the sheets lack; the others tell of the asker. */
const TOLD: readonly RefusalReason[] = [
  'missing-value',
  'no-such-field',
  'no-such-project',
  'no-such-person',
];
const OPEN_SHOWN = 5;
const ASKED_SHOWN = 3;
/** Fewer people than these could be known by what they asked. */
const ASKERS_TO_QUOTE = 2;

/**
 * What nobody could answer, the most asked first. Words are quoted only where several people asked
 * the same, since a question may have been asked in private; of the others only the number is told.
 */
export function gatherOpen(
  questions: readonly UnansweredQuestion[],
  sheets: readonly Sheet[],
  isWhole: boolean,
): readonly OpenQuestions[] {
  const byId = refsOf(
    sheets,
    questions.map(({ project }) => project),
  );
  // A question about no project belongs to a channel that follows all of them.
  const ours = questions.filter(
    ({ reason, project }) =>
      TOLD.some((one) => one === reason) && (project === null ? isWhole : byId.has(project)),
  );
  const groups = groupBy(ours, (question) =>
    [question.reason, question.project ?? '', quotable(question, questions) ?? ''].join('\u0000'),
  );
  return [...groups.values()]
    .flatMap(([first, ...rest]): readonly OpenQuestions[] => {
      if (first === undefined) return [];
      return [
        {
          project: first.project === null ? null : (byId.get(first.project) ?? null),
          reason: first.reason as RefusalReason,
          count: rest.length + 1,
          question: quotable(first, questions) === null ? null : first.question.trim(),
        },
      ];
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, OPEN_SHOWN);
}

/** The fields asked for most; one that was asked for once is not among them. */
export function gatherAsked(
  asked: readonly AskedTopic[],
  sheets: readonly Sheet[],
): readonly AskedAbout[] {
  const byId = refsOf(
    sheets,
    asked.map(({ project }) => project),
  );
  return [...asked]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count)
    .flatMap(({ project, topic, count }) => {
      const ref = byId.get(project);
      return ref === undefined ? [] : [{ project: ref, topic, count }];
    })
    .slice(0, ASKED_SHOWN);
}

/** The projects that are spoken of, as far as they are among the sheets. */
function refsOf(
  sheets: readonly Sheet[],
  ids: readonly (string | null)[],
): ReadonlyMap<string, ProjectRef> {
  const wanted = new Set(ids);
  return new Map(
    sheets.filter(({ id }) => wanted.has(id)).map((sheet) => [sheet.id, projectRef(sheet)]),
  );
}

/** The folded words, where enough different people asked them and no contact detail is in them. */
function quotable(
  { question, reason }: UnansweredQuestion,
  all: readonly UnansweredQuestion[],
): string | null {
  const words = folded(question);
  const askers = new Set(
    all
      .filter((other) => folded(other.question) === words && other.reason === reason)
      .map(({ person }) => person),
  );
  return askers.size >= ASKERS_TO_QUOTE && holdsContactDetails(question).length === 0
    ? words
    : null;
}

function folded(question: string): string {
  return fold(question)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
