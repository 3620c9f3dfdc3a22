// Sheets → the bot as Slack asks it: from the text of a question to the card.

import { answerToCard } from '../../../src/cards/answer-to-card.js';
import { topicName } from '../../../src/catalogue/topics.js';
import { answerQuestion } from '../../../src/flows/answer-question.js';
import { indexLibrary } from '../../../src/flows/index-library.js';
import { loadDictionary } from '../../../src/language/analyse-word.js';
import type { Sheet } from '../../../src/model/sheet.js';
import { EMPTY_CONTEXT } from '../../../src/model/query.js';
import { contender } from './contender.js';

const TODAY = '2026-11-25';

export const projektlots = contender<readonly Sheet[]>({
  prepare: loadDictionary,
  material: (sheets) => sheets,
  build: async (sheets) => {
    const library = await indexLibrary(sheets, []);
    return (question) => {
      const asked = { question, today: TODAY, language: 'sv', context: EMPTY_CONTEXT } as const;
      return answerToCard(answerQuestion(library, asked).answer, { fieldName: topicName });
    };
  },
});
