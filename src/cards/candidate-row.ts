// A project that may be meant → a row with its name and what tells it from the others.

import type { Candidate } from '../model/answer.js';
import type { CardRow, Line } from '../model/card.js';
import type { Fact } from '../model/fact.js';
import { COLON, DOT } from '../texts/joints.js';
import type { CardWords } from './card-words.js';
import { lineRow } from './fact-row.js';
import { formatFact } from './format-fact.js';
import { joinLines, saidSpan } from './fill-template.js';

/** More differences than these make the choice harder, not easier. */
const DIFFERENCES_SHOWN = 3;

/** A person who may be meant: labelled with the name, which stands on the sheet of the project. */
export function personRow(person: Fact, { project }: Candidate, words: CardWords): CardRow {
  const name = formatFact(person, words.language);
  return lineRow({ said: null, asWritten: name }, words.value(project.name), [
    person,
    project.name,
  ]);
}

/** The row is labelled with the project's id, which is therefore no difference to tell. */
export function candidateRow({ project, differences }: Candidate, words: CardWords): CardRow {
  const shown = differences
    .filter(({ fact }) => formatFact(fact, words.language) !== project.id)
    .slice(0, DIFFERENCES_SHOWN);
  const told = shown.map(({ topic, fact }): Line => [
    ...words.labelLine(topic, fact),
    saidSpan(COLON),
    ...words.value(fact),
  ]);
  return lineRow(
    { said: null, asWritten: project.id },
    joinLines([words.value(project.name), ...told], DOT),
    [project.name, ...shown.map(({ fact }) => fact)],
  );
}
