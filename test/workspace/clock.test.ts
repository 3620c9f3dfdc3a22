import { describe, expect, it } from 'vitest';
import { createMovableClock, createSteppedClock } from '../../src/workspace/clock.js';

describe('a stepped clock', () => {
  it('runs what falls due in order, at its time', () => {
    const clock = createSteppedClock(0);
    const seen: (string | number)[] = [];
    clock.after(20, () => seen.push('b', clock.now()));
    clock.after(10, () => {
      seen.push('a', clock.now());
      clock.after(5, () => seen.push('c', clock.now()));
    });
    clock.after(15, () => seen.push('never'))();
    clock.advance(20);
    expect(seen).toEqual(['a', 10, 'c', 15, 'b', 20]);
  });

  it('runs at once, without a step, what is due after nothing', async () => {
    const clock = createSteppedClock(0);
    let runs = 0;
    clock.after(0, () => {
      runs += 1;
    });
    expect(runs).toBe(0);
    await new Promise(setImmediate);
    clock.advance(1);
    expect(runs).toBe(1);
  });
});

describe('a movable clock', () => {
  it('goes with the other, and ahead of it', () => {
    const running = createSteppedClock(1000);
    const clock = createMovableClock(running);
    const seen: string[] = [];
    clock.after(50, () => seen.push('soon'));
    clock.after(500, () => seen.push('later'));
    const cancel = clock.after(550, () => seen.push('never'));
    clock.move(100);
    expect(clock.now()).toBe(1100);
    expect(seen).toEqual(['soon']);
    cancel();
    running.advance(399);
    expect(seen).toEqual(['soon']);
    running.advance(1);
    expect(clock.now()).toBe(1500);
    expect(seen).toEqual(['soon', 'later']);
    running.advance(1000);
    expect(seen).toEqual(['soon', 'later']);
  });
});
