// What a function is remembered for, and what it is not.

import { expect, it } from 'vitest';
import { recall } from '../../src/model/recall.js';

interface Key {
  readonly name: string;
}

it('remembers the latest results, and of those that were passed only the last', () => {
  const computed: string[] = [];
  const nameOf = recall(({ name }: Key) => {
    computed.push(name);
    return name;
  }, 2);
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => ({ name }));
  if (!a || !b || !c || !d) throw new Error('no keys');
  for (const key of [a, b, a]) expect(nameOf(key)).toBe(key.name);
  for (const key of [c, c, a, c, d, d, c, b]) expect(nameOf.passing(key)).toBe(key.name);
  // What is remembered is at hand for whoever passes, and neither replaces nor is replaced.
  expect(computed).toEqual(['a', 'b', 'c', 'd', 'c']);
  // The last that was passed is at hand for whoever wants it remembered.
  for (const key of [c, a, b]) expect(nameOf(key)).toBe(key.name);
  expect(computed).toEqual(['a', 'b', 'c', 'd', 'c']);
});
