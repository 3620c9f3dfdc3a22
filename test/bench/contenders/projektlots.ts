// Sheets → the bot as Slack asks it: from the text of a question to the card.

import { answerToJson } from '../../../src/cards/answer-to-json.js';
import { answerToCard } from '../../../src/cards/answer-to-card.js';
import { answerInTurns } from '../../../src/flows/answer-question.js';
import { indexLibrary } from '../../../src/flows/index-library.js';
import { fieldNames } from '../../../src/joining/field-names.js';
import { loadDictionary } from '../../../src/language/analyse-word.js';
import type { Sheet } from '../../../src/model/sheet.js';
import { EMPTY_CONTEXT } from '../../../src/model/query.js';
import { wholeLibrary } from '../../../src/flows/scope-library.js';
import { contender } from './contender.js';

const TODAY = '2026-11-25';

export const projektlots = contender({
  prepare: loadDictionary,
  material: (sheets: readonly Sheet[]) => sheets,
  build: async (sheets) => {
    const library = wholeLibrary(await indexLibrary(sheets, []));
    const names = fieldNames(library, () => TODAY);
    return async (question) => {
      const asked = { question, today: TODAY, language: 'sv', context: EMPTY_CONTEXT } as const;
      const { answer } = await answerInTurns(library, asked);
      return { answer, card: answerToCard(answer, names) };
    };
  },
  read: ({ answer }) => answerToJson(answer, 'q'),
});
