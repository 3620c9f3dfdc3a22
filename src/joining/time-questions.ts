// Handlers of the Slack door → the same, with how long questions took and how they were answered told to the metrics.

import type { Metrics } from '../operations/create-metrics.js';
import type { QuestionRequest, SlackHandlers } from '../slack/handlers.js';
import type { OnAnswer } from './slack-handlers.js';

export interface QuestionTimer {
  times(handlers: SlackHandlers): SlackHandlers;
  readonly onAnswer: OnAnswer;
}

/** Questions that another process settles are never heard of again; so many are remembered. */
const MOST_OPEN = 5000;

/** @param seconds a clock that never goes back */
export function timeQuestions(metrics: Metrics, seconds: () => number): QuestionTimer {
  const asked = new WeakMap<QuestionRequest, number>();
  const arrived = new Map<string, number>();
  return {
    times: (handlers) => ({
      ...handlers,
      answerQuestion: (request) => {
        asked.set(request, seconds());
        return handlers.answerQuestion(request);
      },
      takeDelivery: async (keys, place, asked, onTaken) => {
        const at = seconds();
        const isFirst = await handlers.takeDelivery(keys, place, asked, onTaken);
        if (isFirst && place !== null) arrived.set(keys[0], at);
        const [oldest] = arrived.keys();
        if (arrived.size > MOST_OPEN && oldest !== undefined) arrived.delete(oldest);
        return isFirst;
      },
      finishQuestion: async (key) => {
        const at = arrived.get(key);
        if (arrived.delete(key) && at !== undefined) metrics.settled(seconds() - at);
        await handlers.finishQuestion(key);
      },
    }),
    onAnswer: (request, answer) => {
      const begun = asked.get(request);
      if (begun !== undefined) metrics.answered(answer, seconds() - begun);
    },
  };
}
