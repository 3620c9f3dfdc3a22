// An answer → its card as text, as a person reads it.

import { answerToCard } from '../../../src/cards/answer-to-card.js';
import { cardToText } from '../../../src/cards/card-to-text.js';
import { withPlainSpaces } from '../../../src/cards/format-value.js';
import type { Answer } from '../../../src/model/answer.js';
import type { Language } from '../../../src/model/language.js';
import { names } from './seed-answers.js';

/** The whole text, with plain spaces for no-break ones so that it can be written in a test. */
export function readCard(answer: Answer, language: Language = 'sv'): string {
  return withPlainSpaces(cardToText(answerToCard({ ...answer, language }, names)));
}
