import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fold } from '../../src/language/fold.js';
import { tokenise } from '../../src/language/tokenise.js';

describe('fold', () => {
  it('drops case and diacritics', () => {
    expect(fold('Östergötlands LÄN, Café Yılmaz')).toBe('ostergotlands lan, cafe yilmaz');
  });

  it('keeps the length, so that offsets carry over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('tokenise', () => {
  it('parts words at hyphens and keeps decimals together', () => {
    expect(tokenise('MångVäx-projektet 2.0, del 1,5').map((token) => token.lower)).toEqual([
      'mångväx',
      'projektet',
      '2.0',
      'del',
      '1,5',
    ]);
  });

  it('gives each token its place in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const token of tokenise(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
        }
      }),
    );
  });
});
