import { describe, expect, it } from 'vitest';
import { NumberList } from '../../src/language/number-list.js';
import { runThrough } from '../../src/model/run-through.js';

describe('a list of numbers', () => {
  it('is the array of all that was pushed, whatever piece it lies in', () => {
    for (const length of [0, 1, 2 ** 15, 2 ** 15 + 1, 100_000]) {
      const list = new NumberList();
      for (let at = 0; at < length; at++) list.push(at * 41_000);
      expect(list.length).toBe(length);
      const flat = runThrough(list.flatten());
      expect(flat.length).toBe(length);
      expect(flat.every((number, at) => number === (at * 41_000) >>> 0)).toBe(true);
    }
  });
});
