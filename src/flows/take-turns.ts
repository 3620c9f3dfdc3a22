// Work of several in steps → the results, one after the other, with a rest between them in which whoever waits is served.

import { startServing } from '../model/serving.js';

/**
 * Milliseconds of work between two rests, whoever's it is: what is done by then goes on its way. A longer
 * turn answers half of fifty plain questions in one go, and leaves whoever takes the answers with nothing to do meanwhile.
 */
const TURN = 1;

/** True when it is over; it does as much as it can before the time. */
type Waiting = (until: number) => boolean;

const waiting: Waiting[] = [];
let isAwaited = false;

/**
 * Runs work step by step, in the order it came. What is not done when its turn is over goes behind
 * the others, so that work on very much holds up nobody; the first of fifty results is on its way
 * while the others are worked on.
 */
export function takeTurns<T>(work: Generator<void, T>): Promise<T> {
  const endServing = startServing();
  return new Promise((resolve, reject) => {
    waiting.push((until) => {
      try {
        do {
          const step = work.next();
          if (step.done !== true) continue;
          endServing();
          resolve(step.value);
          return true;
        } while (performance.now() < until);
        return false;
      } catch (error) {
        endServing();
        reject(error instanceof Error ? error : new Error(String(error)));
        return true;
      }
    });
    awaitTurn();
  });
}

function awaitTurn(): void {
  if (isAwaited || waiting.length === 0) return;
  isAwaited = true;
  setImmediate(takeTurn);
}

function takeTurn(): void {
  const until = performance.now() + TURN;
  let hasGiven = false;
  do {
    const next = waiting.shift();
    if (next === undefined) break;
    if (next(until)) hasGiven = true;
    else waiting.push(next);
  } while (performance.now() < until);
  // A whole round of the event loop in which what was given is written down and sent.
  if (hasGiven) setImmediate(endTurn);
  else endTurn();
}

function endTurn(): void {
  isAwaited = false;
  awaitTurn();
}
