import { describe, expect, it } from 'vitest';
import { shareClock } from '../../src/joining/share-clock.js';

describe('the clock of a machine that is wrong', () => {
  it('is set right by the store, again and again, and keeps on where the store is away', async () => {
    const offsets: (number | null | Error)[] = [90_000, null, new Error('away'), 60_000];
    const looks: (() => void)[] = [];
    const warned: string[] = [];
    const clock = {
      now: () => 1000,
      after: (_: number, run: () => void) => (looks.push(run), stop),
    };
    const stop = (): void => undefined;
    const log = {
      info: () => undefined,
      warn: (message: string) => void warned.push(message),
      error: () => undefined,
    };
    const store = {
      clockOffset: () => {
        const next = offsets.length > 0 ? offsets.shift() : 0;
        return next instanceof Error ? Promise.reject(next) : Promise.resolve(next ?? null);
      },
    };
    const shared = await shareClock(clock, store, log);
    const times = [shared.now()];
    while (offsets.length > 0) {
      looks.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
      times.push(shared.now());
    }
    expect(times).toEqual([91_000, 91_000, 91_000, 61_000]);
    expect(warned).toHaveLength(1);
  });
});
