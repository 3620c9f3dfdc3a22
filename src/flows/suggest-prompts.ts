// The library → a few questions that a person who opens the conversation can ask at once.

import { suggestGeneral } from '../answering/suggest-questions.js';
import type { Language } from '../model/language.js';
import type { ScopedLibrary } from '../model/library.js';
import type { IsoDate } from '../model/value.js';

export interface Prompt {
  readonly title: string;
  readonly message: string;
}

const FIXED: Readonly<Record<Language, readonly [Prompt, Prompt]>> = {
  sv: [
    { title: 'Vad kan jag fråga om?', message: 'Vad kan du svara på?' },
    { title: 'Vilka projekt finns?', message: 'Vilka projekt finns det?' },
  ],
  en: [
    { title: 'What can I ask about?', message: 'What can you answer?' },
    { title: 'Which projects are there?', message: 'Which projects are there?' },
  ],
};
/** Slack shows four. */
const MOST = 4;

/** Help, the list of projects, and questions that the first sheet answers. */
export function suggestPrompts(
  library: ScopedLibrary,
  today: IsoDate,
  language: Language,
): readonly Prompt[] {
  const asked = suggestGeneral({ library, today, language });
  return [
    ...FIXED[language],
    ...asked.map((question) => ({ title: question, message: question })),
  ].slice(0, MOST);
}
