// Entries about fields → a sentence for each, the project named where it changes.

import type { Entry, ProjectRef } from '../../model/answer.js';
import type { Line } from '../../model/card.js';
import type { FieldSentence } from '../../texts/field-sentence.js';
import { DOT, SPACE } from '../../texts/joints.js';
import type { CardWords } from '../card-words.js';
import { fillTemplate, saidSpan } from '../fill-template.js';

/** More sentences than these are told by the rows alone. */
const SENTENCES_SHOWN = 3;

/** One sentence per entry, as a colleague would say them after each other. */
export function fieldsHeadline(entries: readonly Entry[], words: CardWords): Line {
  const sentences = entries.slice(0, SENTENCES_SHOWN).map((entry, index) => {
    const before = entries[index - 1]?.project ?? null;
    return isSameProject(entry.project, before)
      ? shortSentence(entry, words)
      : wholeSentence(entry, words);
  });
  // Addresses and numbers end without a full stop.
  return sentences.flatMap((sentence, at) =>
    at === 0 ? sentence : [saidSpan(isOpenEnded(entries[at - 1]) ? DOT : SPACE), ...sentence],
  );
}

function isOpenEnded(entry: Entry | undefined): boolean {
  return ['email', 'phone'].includes(entry?.fact.value.kind ?? '');
}

/** The value with its project and field, in a sentence that can stand alone. */
export function wholeSentence(entry: Entry, words: CardWords): Line {
  if (entry.project === null) return shortSentence(entry, words);
  const { headlines } = words.texts;
  const filling = {
    project: words.value(entry.project.name),
    value: words.value(entry.fact),
    label: words.labelLine(entry.topic, entry.fact),
  };
  if (entry.fact.value.kind === 'sentences') return passageSentence(entry, words, filling);
  const own = ownSentence(entry, words);
  return fillTemplate(own?.whole ?? headlines.anyField, filling);
}

/** The value with its field, of the project that was named just before. */
export function shortSentence(entry: Entry, words: CardWords): Line {
  const own = ownSentence(entry, words);
  return fillTemplate(own?.short ?? words.texts.headlines.labelled, {
    value: words.value(entry.fact),
    label: words.labelLine(entry.topic, entry.fact),
  });
}

/** Only the first sentence is quoted here; its row quotes the others. */
function passageSentence(
  { topic, fact }: Entry,
  words: CardWords,
  filling: { readonly project: Line; readonly label: Line },
): Line {
  const { passages, anyPassage, inferredPassages } = words.texts.headlines;
  const first = fact.value.kind === 'sentences' ? (fact.value.sentences[0] ?? '') : '';
  const inferred = fact.origin === 'extracted' && fact.cue === null;
  if (inferred && Object.hasOwn(inferredPassages, topic)) {
    const nearest = inferredPassages[topic as keyof typeof inferredPassages];
    return fillTemplate(nearest, { ...filling, value: [{ kind: 'fact', text: first, fact }] });
  }
  const template = Object.hasOwn(passages, topic)
    ? passages[topic as keyof typeof passages]
    : anyPassage;
  return fillTemplate(template, { ...filling, value: [{ kind: 'fact', text: first, fact }] });
}

function ownSentence({ topic }: Entry, words: CardWords): FieldSentence | null {
  const { fields } = words.texts.headlines;
  return Object.hasOwn(fields, topic) ? fields[topic as keyof typeof fields] : null;
}

function isSameProject(one: ProjectRef | null, other: ProjectRef | null): boolean {
  return one !== null && one.id === other?.id && one.name.text === other.name.text;
}
