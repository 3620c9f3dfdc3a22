import { describe, expect, it } from 'vitest';
import { pieceOf, TextMap } from '../../src/language/text-map.js';

describe('a map of very many texts', () => {
  it('knows each by its own value, and no other', () => {
    const map = new TextMap<number>();
    const texts = ['', 'a', 'å', 'ab', 'ba', 'projekt 000001', 'projekt 000010', 'ö'.repeat(300)];
    for (const [number, text] of texts.entries()) map.set(text, number);
    expect(texts.map((text) => map.get(text))).toEqual(texts.map((_, number) => number));
    expect(map.has('b')).toBe(false);
    expect(map.get('projekt 000011')).toBeUndefined();
  });

  it('takes what was set last, and keeps apart what is there from what is not', () => {
    const map = new TextMap<string | null>();
    map.set('stig', 'en');
    map.set('stig', null);
    expect([map.has('stig'), map.get('stig')]).toEqual([true, null]);
  });

  it('spreads numbers in a row and words over its pieces, so that none of them grows large', () => {
    const sizes = new Map<number, number>();
    for (let number = 0; number < 20_000; number++)
      for (const text of [String(number).padStart(6, '0'), `kontakt${number}@example.se`]) {
        const piece = pieceOf(text);
        sizes.set(piece, (sizes.get(piece) ?? 0) + 1);
      }
    expect(sizes.size).toBe(64);
    expect(Math.max(...sizes.values())).toBeLessThan(40_000 / 16);
  });
});
