import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../src/facts/find-numbers.js';
import { NUMBER_WORD, readNumberWord } from '../../src/language/number-words.js';

describe('a number word', () => {
  it.each([
    ['två', 2],
    ['tva', 2],
    ['tjugoett', 21],
    ['tjugoen', 21],
    ['sextiosju', 67],
    ['åttioåtta', 88],
    ['hundra', 100],
    ['hundrafemtio', 150],
    ['niohundranittionio', 999],
    ['twenty-four', 24],
  ])('%s is %d', (word, value) => {
    expect(readNumberWord(word)).toBe(value);
    expect(new RegExp(`^(?:${NUMBER_WORD})$`, 'u').test(word)).toBe(true);
  });

  it.each(['femte', 'tretal', 'sexa', 'hund', 'fyrahundratusen', ''])('%s is none', (word) => {
    expect(readNumberWord(word)).toBeNull();
  });
});

describe('a number in words in a sentence', () => {
  it.each([
    ['Femton byar väljs ut.', 15, ''],
    ['Tjugofyra företag får råd och sex verkstäder byggs om.', 24, ''],
    ['Hundrafemtio ton sparas.', 150, 'ton'],
    ['Fem ton sparas.', 5, 'ton'],
    ['We train twenty-four people.', 24, ''],
  ])('is read whole: %s', (sentence, number, unit) => {
    expect(findNumbers(sentence)[0]).toMatchObject({ number, unit });
  });
});
