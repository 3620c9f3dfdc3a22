import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextNumbers } from '../../src/language/text-numbers.js';

describe('the numbers of texts', () => {
  it('are those that a map has of the same texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 400 }), (texts) => {
        const map = new Map<string, number>();
        const numbers = new TextNumbers((number) => texts[number]);
        for (const [at, text] of texts.entries()) {
          expect(numbers.get(text)).toBe(map.get(text));
          map.set(text, at);
          numbers.set(text, at);
        }
        for (const text of [...texts, 'none of these'])
          expect(numbers.get(text)).toBe(map.get(text));
      }),
    );
  });

  it('are found of very many', () => {
    const texts = Array.from({ length: 50_000 }, (_, index) => `Exempel ${index % 40_000}`);
    const numbers = new TextNumbers((number) => texts[number]);
    for (const [at, text] of texts.entries())
      if (numbers.get(text) === undefined) numbers.set(text, at);
    expect(texts.every((text, at) => numbers.get(text) === at % 40_000)).toBe(true);
  });
});
