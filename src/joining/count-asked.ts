// An answer → what was asked about, counted for the weekly summary: never by whom, nor in which words.

import type { Answer } from '../model/answer.js';
import type { IsoDate } from '../model/value.js';
import type { TeamStore } from '../store/store.js';

/** Counts answers about one project; others are about none in particular. */
export async function countAsked(
  answer: Answer,
  day: IsoDate,
  { asked }: Pick<TeamStore, 'asked'>,
): Promise<void> {
  if (answer.status !== 'answered' || answer.kind === 'overview') return;
  if (answer.beyond !== undefined) return;
  const projects = new Set(answer.entries.map(({ project }) => project?.id ?? null));
  const [only] = projects;
  if (projects.size > 1 || only === undefined || only === null) return;
  await asked.count(
    day,
    only,
    answer.entries.map(({ topic }) => topic).filter((topic) => topic !== 'truth'),
  );
}
