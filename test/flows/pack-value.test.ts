import { describe, expect, it } from 'vitest';
import { packValue, unpackValue } from '../../src/flows/pack-value.js';
import { runThrough } from '../../src/model/run-through.js';

describe('a packed value', () => {
  const large = Uint32Array.from({ length: 5000 }, (_, at) => at * 3);
  const value = {
    ...{ word: 'åäö', none: null, few: ['a', 'b'], empty: [], nothing: {} },
    list: Array.from({ length: 4500 }, (_, at) => ({ at, text: `nummer ${at}` })),
    inner: {
      small: Uint8Array.of(1, 2, 3),
      // A part of a larger array: the numbers around it are not written.
      part: large.subarray(7, 4007),
      floats: Float64Array.from({ length: 900 }, (_, at) => at / 7),
      map: new Map([['a', 1]]),
      none: new Map(),
      byNumber: new Map([[1, 'a']]),
      columns: new Map<string, unknown>([
        ['large', large.slice(0, 3000)],
        ['list', { texts: Array.from({ length: 2500 }, (_, at) => `text ${at}`), ids: large }],
        ['inner', new Map([['x', Uint8Array.of(9)]])],
      ]),
    },
  };
  const parts = runThrough(packValue(value));

  it('is what it was when its parts, one after the other, are read from anywhere in memory', () => {
    for (const before of [0, 1, 3]) {
      const bytes = Buffer.concat([Buffer.alloc(before), ...parts]).subarray(before);
      expect(unpackValue(bytes)).toEqual(value);
    }
  });

  it('has large arrays of numbers as they lie in memory, and long lists in pieces', () => {
    expect(parts.some(({ buffer }) => buffer === large.buffer)).toBe(true);
    let steps = 0;
    for (const packing = packValue(value); packing.next().done !== true;) steps++;
    expect(steps).toBeGreaterThan(Object.keys(value).length + 3);
  });

  it('is refused where the bytes are cut short', () => {
    const whole = Buffer.concat(parts);
    expect(() => unpackValue(whole.subarray(0, whole.length - 5))).toThrow();
  });
});
