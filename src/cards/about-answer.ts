// An answer → which projects and fields it is about.

import type { Answer, ProjectRef } from '../model/answer.js';
import type { Card } from '../model/card.js';
import { distinctProjects } from './headlines/project-list-headline.js';

/** Nothing where no project is behind the answer. */
export function aboutAnswer(answer: Answer): Pick<Card, 'about'> {
  const projects = projectsOf(answer);
  if (projects.length === 0) return {};
  return {
    about: {
      projects: projects.map(({ id, name }) => ({ id, name: name.value.text })),
      topics: [...new Set(topicsOf(answer))],
    },
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
      return answer.topics;
    case 'unanswerable':
      return answer.missing === null ? [] : [answer.missing.topic];
  }
}

function topicsIn({
  entries,
  missing,
}: Extract<Answer, { status: 'answered' }>): readonly string[] {
  const topics = new Set<string>();
  for (const { topic } of entries) topics.add(topic);
  for (const { topic } of missing) topics.add(topic);
  return [...topics];
}
