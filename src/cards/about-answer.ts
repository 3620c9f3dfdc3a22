// An answer → which projects and fields it is about.

import type { Answer, ProjectRef } from '../model/answer.js';
import type { CardAbout } from '../model/card.js';
import { distinctProjects } from './headlines/project-list-headline.js';

/** Null where no project is behind the answer. */
export function aboutAnswer(answer: Answer): CardAbout | null {
  const projects = projectsOf(answer);
  if (projects.length === 0) return null;
  return {
    projects: projects.map(({ id, name }) => ({ id, name: name.value.text })),
    topics: topicsOf(answer),
  };
}

function projectsOf(answer: Answer): readonly ProjectRef[] {
  switch (answer.status) {
    case 'answered':
      return distinctProjects(
        answer.missing.length === 0 ? answer.entries : [...answer.entries, ...answer.missing],
      );
    case 'ambiguous':
      return [];
    case 'unanswerable':
      return answer.project === null ? [] : [answer.project];
  }
}

function topicsOf(answer: Answer): readonly string[] {
  switch (answer.status) {
    case 'answered':
      return topicsIn(answer);
    case 'ambiguous':
      return [...new Set(answer.topics)];
    case 'unanswerable':
      return answer.missing === null ? [] : [answer.missing.topic];
  }
}

function topicsIn({
  entries,
  missing,
}: Extract<Answer, { status: 'answered' }>): readonly string[] {
  const topics: string[] = [];
  for (const list of [entries, missing])
    for (const { topic } of list) if (!topics.includes(topic)) topics.push(topic);
  return topics;
}
