// Cards → text that fits a terminal.

import { describe, expect, it } from 'vitest';
import { answerToCard } from '../../src/cards/answer-to-card.js';
import { cardToText } from '../../src/cards/card-to-text.js';
import { stated } from '../../src/model/fact.js';
import { sourceAt } from '../../src/model/source.js';
import { cardToTerminal } from '../../src/terminal/card-to-terminal.js';
import * as seed from '../cards/support/seed-answers.js';

const { entry, answered } = seed;
const card = answerToCard(
  answered('fields', [entry('grantShare', seed.grantShare)], {
    suggestions: ['Vem är kontaktperson för Smart Kompetens för Industrin?'],
  }),
  seed.names,
);
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

describe('a card in a terminal', () => {
  it('is its text where the lines are wide enough', () => {
    const text = cardToTerminal(card, { width: 1000, styled: false, buttonsAs: 'questions' });
    expect(text).toBe(`${cardToText(card)}\n`);
  });

  it('wraps at the width and loses no word', () => {
    const text = cardToTerminal(card, { width: 40, styled: false, buttonsAs: 'questions' });
    const widths = text.split('\n').map((line) => Array.from(line).length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(40);
    expect(words(text)).toEqual(words(cardToText(card)));
  });

  it('is bold and dim only where that is asked for, and then says the same', () => {
    const look = { width: 60, buttonsAs: 'questions' } as const;
    const plain = cardToTerminal(card, { ...look, styled: false });
    const styled = cardToTerminal(card, { ...look, styled: true });
    expect(plain).not.toContain('\u001b');
    expect(styled.startsWith('\u001b[1mStödet till')).toBe(true);
    // eslint-disable-next-line no-control-regex -- the escapes are what is looked for
    expect(styled.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('passes on no escape sequence, line break or turned direction from a document', () => {
    const hostile = 'a\u001b[31mröd\u202eb\u0007';
    const document = seed.documentOf('x.txt', [hostile]);
    const fact = stated({ kind: 'text', text: hostile }, hostile, [
      sourceAt(document, 1, 'Plusgiro', hostile),
    ]);
    const text = cardToTerminal(
      answerToCard(answered('fields', [entry('label:plusgiro', fact)]), seed.names),
      { width: 80, styled: false, buttonsAs: 'questions' },
    );
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text).toContain('a [31mrödb');
  });
});
