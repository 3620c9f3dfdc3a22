// Suggestions and candidates → what can be pressed.

import type { Answer, Candidate } from '../model/answer.js';
import type { CardButton } from '../model/card.js';
import type { Fact } from '../model/fact.js';
import type { CardWords } from './card-words.js';
import { formatFact } from './format-fact.js';
import { shorten } from './shorten.js';

/** Follow-ups beyond three are more than a reader weighs. */
const SUGGESTIONS_SHOWN = 3;
/** A button shows about this much of its label before a phone cuts it. */
const LABEL_CHARACTERS = 72;

/** A button for each of the first suggestions; a press asks the question in full. */
export function askButtons({ suggestions }: Answer): readonly CardButton[] {
  return suggestions.slice(0, SUGGESTIONS_SHOWN).map((question) => ({
    kind: 'ask',
    label: shorten(question, LABEL_CHARACTERS),
    question,
  }));
}

/**
 * A button for each candidate. A press says the project's id, which the conversation takes as the
 * answer to its question; where a person is to be chosen, it says that person's name.
 */
export function chooseButtons(
  candidates: readonly Candidate[],
  choice: 'project' | 'person',
  words: CardWords,
): readonly CardButton[] {
  return candidates.map((candidate) => {
    const { project } = candidate;
    const person = choice === 'person' ? personOf(candidate) : null;
    if (person !== null) {
      const name = formatFact(person, words.language);
      return { kind: 'choose', label: shorten(name, LABEL_CHARACTERS), question: name };
    }
    const alone = candidates.every(
      (other) => other === candidate || other.project.name.text !== project.name.text,
    );
    const label = alone
      ? shorten(project.name.text, LABEL_CHARACTERS)
      : shortenTo(project.name.text, project.id);
    return { kind: 'choose', label, question: project.id };
  });
}

/** The person that tells a candidate from the others, if a person does. */
export function personOf({ differences }: Candidate): Fact | null {
  return differences.find(({ fact }) => fact.value.kind === 'person')?.fact ?? null;
}

/** Names that begin alike would be cut to the same label; the id keeps them apart. */
function shortenTo(name: string, id: string): string {
  const end = ` (${id})`;
  return `${shorten(name, LABEL_CHARACTERS - end.length)}${end}`;
}
