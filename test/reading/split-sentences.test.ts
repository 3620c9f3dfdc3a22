import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/documents/split-sentences.js';

const texts = (line: string): readonly string[] => splitSentences(line).map(({ text }) => text);

describe('sentences of a line', () => {
  it.each([
    [
      'an abbreviation ends none',
      'Vi når bl.a. Företag Alfa. Det är ca. 20 st. per år.',
      ['Vi når bl.a. Företag Alfa.', 'Det är ca. 20 st. per år.'],
    ],
    [
      'a unit ends one',
      'Minst 100 Mbit/s. Efter projektet äger kommunen nätet.',
      ['Minst 100 Mbit/s.', 'Efter projektet äger kommunen nätet.'],
    ],
    [
      'a numbered noun opens no list',
      'Delmål 2. Därefter följer resten.',
      ['Delmål 2. Därefter följer resten.'],
    ],
    [
      'a wide gap before a capital is a line break',
      'Fler stannar längre  Kommunen bygger vidare',
      ['Fler stannar längre', 'Kommunen bygger vidare'],
    ],
    [
      'a list in running text is items',
      'Projektet ska: 1) mäta 2) väga 3) sprida',
      ['Projektet ska:', 'mäta', 'väga', 'sprida'],
    ],
  ])('%s', (_, line, expected) => {
    expect(texts(line)).toEqual(expected);
  });

  it('are told from a heading that runs into them', () => {
    expect(splitSentences('Övergripande mål  Fler besökare stannar längre.')).toMatchObject([
      { text: 'Övergripande mål', heading: true },
      { text: 'Fler besökare stannar längre.', heading: false },
    ]);
  });

  it('are stretches of the line, whatever it holds', () => {
    const line = '¿ Första punkten ¿ Andra, med ¿citat¿ i  Rubrik: text. (3) x';
    for (const { text, start } of splitSentences(line))
      expect(line.slice(start, start + text.length)).toBe(text);
  });
});
