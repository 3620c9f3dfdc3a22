// A bot and a workspace full of faults → how many of the questions that wait together it answers in a second.

import type { Message } from '../../src/workspace/state/state.js';
import type { Workspace } from '../../src/workspace/workspace.js';
import { createRandom, putFault } from './ask-many.js';

export interface AnswersUnderFaults {
  /** Answers a second. */
  readonly rate: number;
  readonly asked: number;
  readonly answered: number;
}

export interface AskingUnderFaults {
  readonly ask: () => Message;
  /** Questions that wait for their answers at the same time; one that is answered makes room for the next. */
  readonly together: number;
  /** One question in so many comes with a fault. */
  readonly oneIn: number;
  readonly seconds: number;
  readonly seed: number;
}

/** A question without an answer by then is given up on, and does not count; whoever is asked. */
const PATIENCE_MS = 3000;
/** Where nothing changes, the time is looked at so often. */
const LOOK_MS = 100;

/** Asks for so many seconds, a fault before one question in so many, and counts what is answered. */
export async function countAnswersUnderFaults(
  workspace: Workspace,
  { ask, together, oneIn, seconds, seed }: AskingUnderFaults,
): Promise<AnswersUnderFaults> {
  const random = createRandom(seed);
  const open = new Map<Message, number>();
  let [asked, answered] = [0, 0];
  const start = performance.now();
  const end = start + seconds * 1000;
  const hasRoom = (): boolean => {
    const now = performance.now();
    for (const [question, since] of open) {
      const isAnswered = workspace.replies(question).length > 0;
      if (isAnswered) answered += 1;
      if (isAnswered || now - since > PATIENCE_MS) open.delete(question);
    }
    return open.size < together || now > end;
  };
  while (performance.now() < end) {
    while (open.size < together) {
      if (random() < 1 / oneIn) putFault(workspace, random);
      open.set(ask(), performance.now());
      asked += 1;
    }
    await workspace.waitFor(hasRoom, { withinMs: LOOK_MS }).catch(() => undefined);
  }
  workspace.faults.clear();
  return { rate: answered / ((performance.now() - start) / 1000), asked, answered };
}
