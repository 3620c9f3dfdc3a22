// Questions → an answer that repeats what was asked, so that tests see what the handlers were given.

import { answerToCard } from '../../src/cards/answer-to-card.js';
import { answerToJson } from '../../src/cards/answer-to-json.js';
import type { Answer } from '../../src/model/answer.js';
import type { TerminalHandlers, TerminalQuestion } from '../../src/terminal/handlers.js';
import { ambiguous, exampleProject, names, unanswerable } from '../cards/support/seed-answers.js';

export interface EchoHandlers extends TerminalHandlers {
  readonly asked: TerminalQuestion[];
}

/** "vilket" asks back with two choices; everything else is looked for and not found. */
export function echoHandlers(): EchoHandlers {
  const asked: TerminalQuestion[] = [];
  const choices = [
    exampleProject(20300101, 'Exempelprojektet Fjällvind', 1).candidate,
    exampleProject(20300102, 'Exempelprojektet Havsbris', 2).candidate,
  ];
  return {
    asked,
    ask: async (question) => {
      asked.push(question);
      // Later questions are answered sooner, so that order cannot come about by chance.
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, 6 - asked.length)));
      const more = {
        question: question.text,
        language: question.language ?? 'sv',
        trail: [{ recogniser: 'projekt', words: 'Fjällvind', reading: '20300101' }],
      };
      const answer: Answer =
        question.text === 'vilket'
          ? ambiguous({ ...more, candidates: choices })
          : unanswerable({ ...more, reason: 'no-such-project', lookedFor: question.text });
      return {
        card: answerToCard(answer, names),
        json: answerToJson(answer, question.id),
        trail: answer.trail,
      };
    },
  };
}
