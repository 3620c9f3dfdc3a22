// A name, a project or an organisation → whom to contact there.

import type { Answer } from '../model/answer.js';
import type { Language } from '../model/language.js';
import type { ScopedLibrary } from '../model/library.js';
import { EMPTY_CONTEXT } from '../model/query.js';
import type { IsoDate } from '../model/value.js';
import { answerInTurns } from './answer-question.js';

const ASKED: Readonly<Record<Language, readonly ((words: string) => string)[]>> = {
  sv: [(words) => `kontaktuppgifter till ${words}`, (words) => `vem är ${words}?`],
  en: [(words) => `contact details for ${words}`, (words) => `who is ${words}?`],
};

/**
 * The first way of asking that has an answer, else one that asks back, else the refusal. Others get
 * their turn meanwhile.
 */
export async function findContacts(
  library: ScopedLibrary,
  words: string,
  today: IsoDate,
  language: Language,
): Promise<Answer> {
  const given = await Promise.all(
    ASKED[language].map((ask) =>
      answerInTurns(library, { question: ask(words), today, language, context: EMPTY_CONTEXT }),
    ),
  );
  const answers = given.map(({ answer }) => answer);
  const named = { question: words, language };
  const best =
    answers.find(({ status }) => status === 'answered') ??
    answers.find(({ status }) => status === 'ambiguous') ??
    answers[0];
  if (best === undefined) throw new Error('no way to ask for a contact');
  return { ...best, ...named };
}
