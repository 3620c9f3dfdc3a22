import { setImmediate as rest } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { takeTurns } from '../../src/flows/take-turns.js';

/** So many steps of a millisecond each. */
function* work(name: string, steps: number, done: string[]): Generator<void, string> {
  for (let step = 0; step < steps; step += 1) {
    for (const start = performance.now(); performance.now() - start < 1;);
    yield;
  }
  done.push(name);
  return name;
}

describe('work that takes turns', () => {
  it('holds up neither what is short, nor whoever else waits', async () => {
    const done: string[] = [];
    const all = [
      takeTurns(work('long', 20, done)),
      // Four steps are more than one turn holds, and fewer turns than twenty steps need at the least.
      takeTurns(work('short', 4, done)),
      takeTurns(work('shorter', 0, done)),
    ];
    let rests = 0;
    const resting = (async () => {
      for (; done.length < 3; rests += 1) await rest();
    })();
    expect(await Promise.all(all)).toEqual(['long', 'short', 'shorter']);
    await resting;
    expect(done).toEqual(['shorter', 'short', 'long']);
    expect(rests).toBeGreaterThan(5);
  });

  it('sends what one turn gave before the next is taken', async () => {
    const order: string[] = [];
    // Each takes a turn of its own.
    const slow = function* (name: string): Generator<void, void> {
      yield;
      for (const start = performance.now(); performance.now() - start < 2;);
      order.push(name);
    };
    const asked = ['first', 'second', 'third'].map(async (name) => {
      await takeTurns(slow(name));
      await rest();
      order.push(`${name} sent`);
    });
    await Promise.all(asked);
    const given = order.filter((what) => !what.endsWith('sent'));
    expect(order).toEqual(given.flatMap((name) => [name, `${name} sent`]));
  });

  it('fails alone', async () => {
    const failing = (function* (): Generator<void, never> {
      yield;
      throw new Error('a fault');
    })();
    const all = await Promise.allSettled([takeTurns(failing), takeTurns(work('other', 1, []))]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });
});
