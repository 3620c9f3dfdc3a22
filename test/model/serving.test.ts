// Work in the background, and who is served first.

import { describe, expect, it } from 'vitest';
import { runInBackground } from '../../src/model/run-in-slices.js';
import { startServing, whenServed } from '../../src/model/serving.js';

/** So many slices, each of which is told. */
function* slices(count: number, told: string[]): Generator<void, string> {
  for (let slice = 0; slice < count; slice += 1) {
    for (const start = performance.now(); performance.now() - start < 5;);
    told.push('background');
    yield;
  }
  return 'done';
}

const aWhile = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('work in the background', () => {
  it('goes on at once where nobody is served', async () => {
    expect(await runInBackground(slices(3, []))).toBe('done');
  });

  it('waits until whoever is served has been, and is done then', async () => {
    const told: string[] = [];
    const end = startServing();
    const work = runInBackground(slices(3, told));
    await aWhile(30);
    // The slice that it had begun with, and no other.
    expect(told).toEqual(['background']);
    told.push('answered');
    end();
    expect(await work).toBe('done');
    expect(told).toEqual(['background', 'answered', 'background', 'background']);
  });

  it('waits for all who are served, and for each but once', async () => {
    const [one, other] = [startServing(), startServing()];
    let isFree = false;
    const free = whenServed(10_000).then(() => (isFree = true));
    one();
    one();
    await aWhile(5);
    expect(isFree).toBe(false);
    other();
    await free;
    expect(isFree).toBe(true);
  });

  it('is done in the end though somebody is always served', async () => {
    const end = startServing();
    try {
      expect(await runInBackground(slices(3, []))).toBe('done');
    } finally {
      end();
    }
  });
});
