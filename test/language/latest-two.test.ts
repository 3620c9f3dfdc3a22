import { describe, expect, it } from 'vitest';
import { LatestTwo } from '../../src/language/latest-two.js';

describe('what belongs to the two objects asked of last', () => {
  const [a, b, c] = [{}, {}, {}];

  it('knows two, and has forgotten the one before them', () => {
    const known = new LatestTwo<object, number>();
    known.set(a, 1);
    known.set(b, 2);
    known.set(c, 3);
    expect([known.get(a), known.get(b), known.get(c)]).toEqual([undefined, 2, 3]);
  });

  it('tells the same object anew what it is told last, and forgets no other for it', () => {
    const known = new LatestTwo<object, number>();
    known.set(a, 1);
    known.set(b, 2);
    known.set(b, 3);
    expect([known.get(a), known.get(b)]).toEqual([1, 3]);
  });

  it('tells objects that look alike apart', () => {
    const known = new LatestTwo<object, number>();
    known.set(a, 1);
    expect(known.get({})).toBeUndefined();
  });
});
