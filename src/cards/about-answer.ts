// An answer → which projects and fields it is about.

import type { Answer, ProjectRef } from '../model/answer.js';
import type { Card } from '../model/card.js';

/** Nothing where no project is behind the answer. */
export function aboutAnswer(answer: Answer): Pick<Card, 'about'> {
  const projects = new Map<string, string>();
  for (const { id, name } of projectsOf(answer)) projects.set(id, name.value.text);
  if (projects.size === 0) return {};
  return {
    about: {
      projects: [...projects].map(([id, name]) => ({ id, name })),
      topics: [...new Set(topicsOf(answer))],
    },
  };
}

function projectsOf(answer: Answer): readonly ProjectRef[] {
  switch (answer.status) {
    case 'answered':
      return [...answer.entries, ...answer.missing].flatMap(({ project }) => project ?? []);
    case 'ambiguous':
      return [];
    case 'unanswerable':
      return answer.project === null ? [] : [answer.project];
  }
}

function topicsOf(answer: Answer): readonly string[] {
  switch (answer.status) {
    case 'answered':
      return [...answer.entries, ...answer.missing].map(({ topic }) => topic);
    case 'ambiguous':
      return answer.topics;
    case 'unanswerable':
      return answer.missing === null ? [] : [answer.missing.topic];
  }
}
