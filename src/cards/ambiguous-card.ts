// An answer that asks back → its card: the question, a row and a button for each choice.

import type { Ambiguous } from '../model/answer.js';
import { assertNever } from '../model/assert-never.js';
import type { Card, CardButton, Line } from '../model/card.js';
import { candidateRow, personRow } from './candidate-row.js';
import { askButtons, chooseButtons, personOf } from './card-buttons.js';
import type { CardWords } from './card-words.js';
import { fillTemplate, saidSpan } from './fill-template.js';
import { listLines } from './list-lines.js';

export function ambiguousCard(answer: Ambiguous, words: CardWords): Omit<Card, 'personal'> {
  return {
    language: words.language,
    status: 'ambiguous',
    headline: question(answer, words),
    lead: [],
    rows: answer.candidates.map((candidate) => {
      const person = answer.choice === 'person' ? personOf(candidate) : null;
      return person === null ? candidateRow(candidate, words) : personRow(person, candidate, words);
    }),
    moreRows: answer.more,
    findings: [],
    notes: notes(answer, words),
    buttons: buttons(answer, words),
  };
}

function question({ choice, candidates }: Ambiguous, words: CardWords): Line {
  const { choices } = words.texts;
  switch (choice) {
    case 'project': {
      const [first, ...others] = candidates;
      if (first === undefined) return [saidSpan(choices.noProjectNamed)];
      const { name } = first.project;
      const sameName =
        others.length > 0 && others.every(({ project }) => project.name.text === name.text);
      return sameName
        ? fillTemplate(choices.whichOfSameName, { project: words.value(name) })
        : [saidSpan(choices.whichProject)];
    }
    case 'person':
      return [saidSpan(choices.whichPerson)];
    case 'field':
      return [saidSpan(choices.whichField)];
    default:
      return assertNever(choice);
  }
}

function notes({ choice, candidates, topics }: Ambiguous, words: CardWords): readonly Line[] {
  const { choices } = words.texts;
  if (choice === 'field' && topics.length > 0) {
    const labels = topics.map((topic) => words.labelInSentence(topic));
    return [fillTemplate(choices.choices, { labels: listLines(labels, words.texts) })];
  }
  return choice === 'project' && candidates.length === 0
    ? [[saidSpan(choices.nameTheProject)]]
    : [];
}

function buttons(answer: Ambiguous, words: CardWords): readonly CardButton[] {
  const { choice, candidates, topics } = answer;
  if (choice === 'field') {
    return topics.map((topic) => {
      const { said, asWritten } = words.label(topic, null);
      const name = said ?? asWritten ?? topic;
      return { kind: 'choose', label: name, question: name };
    });
  }
  return candidates.length === 0
    ? askButtons(answer, words)
    : chooseButtons(candidates, choice, words);
}
