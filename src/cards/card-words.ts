// A language and the catalogue's names → what every part of a card needs to word itself.

import type { Line, Said } from '../model/card.js';
import type { Entry, ProjectRef, Topic } from '../model/answer.js';
import type { Fact } from '../model/fact.js';
import type { Language } from '../model/language.js';
import type { IsoDate } from '../model/value.js';
import { TEXT_LABEL, TITLE_LABEL } from '../model/source.js';
import { inSentence } from '../texts/in-sentence.js';
import { textsIn } from '../texts/texts-in.js';
import type { Texts } from '../texts/texts.js';
import { echoSpan, saidSpan } from './fill-template.js';
import { factSpan } from './format-fact.js';

export interface FieldNames {
  /** What the catalogue calls a field or topic; null for a label that only its sheet knows. */
  readonly fieldName: (topic: Topic, language: Language) => string | null;
  /** The day on which the documents were indexed; without it the card does not say. */
  readonly indexed?: () => IsoDate | null;
  /** The few facts that tell a project from others; without it, tables and tiles do with the answer. */
  readonly digest?: (project: string) => readonly Entry[];
  /** The region of a project, as its sheet writes it; the first where there are several. */
  readonly regionOf?: (project: string) => string | null;
  /** The key of the field that a label names. */
  readonly keyOfLabel?: (label: string) => Topic;
  /** Whose sheet a document is, where it is of one project only. */
  readonly projectOf?: (document: string) => ProjectRef | null;
}

/** A label as shown: the bot's name for it, or the sheet's own words. */
export interface Label {
  readonly said: Said | null;
  readonly asWritten: string | null;
}

export interface CardWords {
  readonly language: Language;
  readonly texts: Texts;
  /** The label of a topic; `fact` shows how its sheet writes it, where the catalogue cannot tell. */
  readonly label: (topic: Topic, fact: Fact | null) => Label;
  readonly labelLine: (topic: Topic, fact: Fact | null) => Line;
  /** The label as a sentence says it. */
  readonly labelInSentence: (topic: Topic) => Line;
  /** The fact as a line of its own. */
  readonly value: (fact: Fact) => Line;
  /** The field that a sheet's label names; null where the catalogue is not at hand. */
  readonly topicOf: (label: string) => Topic | null;
}

export function cardWords(language: Language, { fieldName, keyOfLabel }: FieldNames): CardWords {
  const texts = textsIn(language);
  const label = (topic: Topic, fact: Fact | null): Label => {
    const known = fieldName(topic, language);
    return known === null
      ? { said: null, asWritten: labelAsWritten(topic, fact) }
      : { said: texts.fieldName(known), asWritten: null };
  };
  return {
    language,
    texts,
    label,
    labelLine: (topic, fact) => labelLine(label(topic, fact)),
    labelInSentence: (topic) => {
      const { said, asWritten } = label(topic, null);
      return labelLine({ said: said && inSentence(said), asWritten });
    },
    value: (fact) => [factSpan(fact, language)],
    topicOf: (label) => keyOfLabel?.(label) ?? null,
  };
}

export function labelLine({ said, asWritten }: Label): Line {
  if (said !== null) return [saidSpan(said)];
  return asWritten === null ? [] : [echoSpan(asWritten)];
}

function labelAsWritten(topic: Topic, fact: Fact | null): string {
  const written = fact?.origin === 'stated' ? fact.sources[0].label : null;
  if (written !== null && written !== TEXT_LABEL && written !== TITLE_LABEL) return written;
  const key = topic.replace(/^label:/, '');
  return key.charAt(0).toUpperCase() + key.slice(1);
}
