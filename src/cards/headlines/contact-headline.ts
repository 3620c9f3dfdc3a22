// Entries on how to reach a project → one sentence: who, and by which ways.

import type { Entry } from '../../model/answer.js';
import type { Line } from '../../model/card.js';
import { COMMA } from '../../texts/joints.js';
import type { CardWords } from '../card-words.js';
import { fillTemplate, joinLines } from '../fill-template.js';
import { fieldsHeadline } from './fields-headline.js';

/** "Kontaktperson för … är …, e-post, telefon"; several contacts get a sentence for each field. */
export function contactHeadline(entries: readonly Entry[], words: CardWords): Line {
  const [person, second] = entries.filter(isPerson);
  const { contact, contactWithWays } = words.texts.headlines;
  if (person === undefined || person.project === null || second !== undefined)
    return fieldsHeadline(entries, words);
  if (!Object.hasOwn(contact, person.topic)) return fieldsHeadline(entries, words);
  const role = person.topic as keyof typeof contact;
  const ways = entries.filter(isWay).map((entry) => words.value(entry.fact));
  const filling = {
    project: words.value(person.project.name),
    person: words.value(person.fact),
    ways: joinLines(ways, COMMA),
  };
  return fillTemplate((ways.length === 0 ? contact : contactWithWays)[role], filling);
}

export function isPerson({ fact }: Entry): boolean {
  return fact.value.kind === 'person';
}

/** An e-mail address or a phone number. */
export function isWay({ fact }: Entry): boolean {
  return fact.value.kind === 'email' || fact.value.kind === 'phone';
}
