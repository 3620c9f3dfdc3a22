// Answers as they are given → for a message that the bot posted: how its question was understood, and its sources.

import { answerToJson } from '../cards/answer-to-json.js';
import { cardToText } from '../cards/card-to-text.js';
import type { Answer, TrailStep } from '../model/answer.js';
import type { Card, Citation } from '../model/card.js';
import { renderCard } from '../slack/blocks/render-card.js';
import { sourceLine } from '../slack/blocks/source-line.js';
import type { QuestionRequest } from '../slack/handlers.js';
import type { PageTrail } from '../workspace/page-api.js';
import type { Message, State } from '../workspace/state/state.js';

interface Kept {
  readonly conversationId: string;
  /** As the message that shows the answer has it. */
  readonly text: string;
  readonly answer: Answer;
  readonly card: Card;
}

export interface Trails {
  readonly keep: (request: QuestionRequest, answer: Answer, card: Card) => void;
  /** Null for a message that shows no answer of this run. */
  readonly of: (
    at: { readonly channel: string; readonly ts: string },
    state: State,
  ) => PageTrail | null;
}

/** The oldest are forgotten beyond this many. */
const KEPT = 1000;

/** Keeps answers in memory. A message is known by its conversation and its text, which holds the whole answer. */
export function keepTrails(): Trails {
  const kept: Kept[] = [];
  return {
    keep({ conversationId }, answer, card) {
      kept.push({ conversationId, text: renderCard(card, cardToText).text, answer, card });
      if (kept.length > KEPT) kept.shift();
    },
    of({ channel, ts }, state) {
      const message = state.messages.get(channel)?.find((one) => one.ts === ts);
      if (!message) return null;
      const found = kept.findLast(
        ({ conversationId, text }) => text === message.text && isOf(message, conversationId),
      );
      return found ? toTrail(found) : null;
    },
  };
}

/** Conversations are named by their channel, and by their thread or the person who alone sees them. */
function isOf({ channel, thread_ts, ts, only_for }: Message, conversationId: string): boolean {
  return only_for === null
    ? conversationId === `${channel}:${thread_ts ?? ts}`
    : conversationId.startsWith(`${channel}:`);
}

function toTrail({ answer, card }: Kept): PageTrail {
  return {
    question: answer.question,
    steps: answer.trail.map(toStep),
    citations: citationsOf(card).map((citation) => ({
      line: sourceLine(citation, card.language),
      quote: citation.source.quote,
    })),
    json: answerToJson(answer, ''),
  };
}

/** What no word of the question says was inferred: from the conversation, or by default. */
function toStep({ recogniser, words, reading }: TrailStep): PageTrail['steps'][number] {
  return words === ''
    ? { name: recogniser, text: reading, how: 'inferred' }
    : { name: recogniser, text: `${words} → ${reading}`, how: 'stated' };
}

/** Every source once, in the order of the card. */
function citationsOf({ rows, findings }: Card): readonly Citation[] {
  const all = [...rows, ...findings].flatMap(({ citations }) => citations);
  return [
    ...new Map(
      all.map((citation) => {
        const { document, label, place, quote } = citation.source;
        return [JSON.stringify([document, label, place, quote]), citation];
      }),
    ).values(),
  ];
}
