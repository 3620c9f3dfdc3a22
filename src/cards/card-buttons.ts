// Suggestions and candidates → what can be pressed.

import type { Answer, Candidate } from '../model/answer.js';
import type { CardButton } from '../model/card.js';
import type { Fact } from '../model/fact.js';
import { aboutAnswer } from './about-answer.js';
import type { CardWords } from './card-words.js';
import { formatFact } from './format-fact.js';
import { shorten } from './shorten.js';

/** Follow-ups beyond three are more than a reader weighs. */
const SUGGESTIONS_SHOWN = 3;
/** Three buttons of this length stand in one row on a wide screen, and a phone does not cut them. */
const LABEL_CHARACTERS = 44;
/** A question about a project that the answer is not about: without its name it says too little. */
const LONG_LABEL_CHARACTERS = 72;

/**
 * A button for each of the first suggestions; a press asks the question in full. Beneath an answer
 * about one project the label does not name it again.
 */
export function askButtons(answer: Answer, words: CardWords): readonly CardButton[] {
  const projects = aboutAnswer(answer)?.projects ?? [];
  const [only] = projects.length === 1 ? projects : [];
  return answer.suggestions.slice(0, SUGGESTIONS_SHOWN).map((question) => {
    const isOfThis = only !== undefined && question.includes(only.name);
    const label = isOfThis
      ? shorten(question.replace(only.name, words.texts.card.thisProject), LABEL_CHARACTERS)
      : shorten(question, LONG_LABEL_CHARACTERS);
    // Whoever speaks to their computer says what they read: the label stands in what is heard.
    const spoken = isOfThis ? `${label} ${only.name}` : question;
    return { kind: 'ask', label, ...spokenFor(label, spoken), question };
  });
}

function spokenFor(label: string, whole: string): Pick<CardButton, 'spoken'> {
  return label === whole ? {} : { spoken: whole };
}

/** A text on a button, and the whole of it for those who hear it. */
export function shortLabel(text: string): Pick<CardButton, 'label' | 'spoken'> {
  const label = shorten(text, LABEL_CHARACTERS);
  return { label, ...spokenFor(label, text) };
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
  const people = choice === 'person' ? candidates.map(personOf) : [];
  // One person may stand on several sheets.
  const names = new Set(people.flatMap((person) => person && formatFact(person, words.language)));
  if (people.length > 0 && !people.includes(null))
    return [...names].flatMap((name) =>
      name === null ? [] : [{ kind: 'choose', ...shortLabel(name), question: name }],
    );
  return candidates.map((candidate) => {
    const { project } = candidate;
    const short = shorten(project.name.text, LABEL_CHARACTERS);
    const alone = candidates.every(
      (other) =>
        other === candidate || shorten(other.project.name.text, LABEL_CHARACTERS) !== short,
    );
    const label = alone ? short : shortenTo(project.name.text, project.id);
    const isWhole = label.startsWith(project.name.text);
    const spoken = isWhole ? label : alone ? project.name.text : `${label} ${project.name.text}`;
    return { kind: 'choose', label, ...spokenFor(label, spoken), question: project.id };
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
