import { describe, expect, it } from 'vitest';
import { citationLine } from '../../src/cards/citation-line.js';
import { placeKey, type Place } from '../../src/model/place.js';
import { placeOfLine, sourceAt, standsAt, type DocumentText } from '../../src/model/source.js';
import { textsIn } from '../../src/texts/texts-in.js';

const PLACES: readonly (readonly [Place, sv: string, en: string])[] = [
  [{ kind: 'line', line: 18 }, 'rad 18', 'line 18'],
  [{ kind: 'heading', line: 40, headings: ['Om', 'Pengar'] }, 'rad 40', 'line 40'],
  [{ kind: 'page', page: 3, line: 12 }, 'sida 3, rad 12', 'page 3, line 12'],
  [{ kind: 'paragraph', paragraph: 4 }, 'stycke 4', 'paragraph 4'],
  [
    { kind: 'table-cell', table: 1, row: 2, column: 3 },
    'tabell 1, rad 2, kolumn 3',
    'table 1, row 2, column 3',
  ],
  [{ kind: 'cell', sheet: 'Blad1', cell: 'B7', line: null }, 'cell B7', 'cell B7'],
  [{ kind: 'pointer', pointer: '/0/namn', line: 5 }, 'rad 5', 'line 5'],
];
const document: DocumentText = {
  path: 'exempel.docx',
  lines: PLACES.map((_, index) => `värde ${index}`),
  places: PLACES.map(([place]) => place),
  date: '2030-01-01',
};

describe('a source', () => {
  it.each(PLACES.map(([place], index) => ({ place, index })))(
    'of the place $place.kind stands there and nowhere else',
    ({ place, index }) => {
      const source = sourceAt(document, index + 1, 'Fält', `värde ${index}`);
      expect(source.place).toEqual(place);
      const stands = PLACES.filter(([other]) => standsAt(document, other, source.quote));
      expect(stands.map(([other]) => other)).toEqual([place]);
    },
  );

  it('is not made where the quote does not stand', () => {
    expect(() => sourceAt(document, 1, 'Fält', 'värde 1')).toThrow('exempel.docx:1');
    expect(() => sourceAt(document, 99, 'Fält', 'värde 1')).toThrow('exempel.docx:99');
    expect(() => sourceAt(document, 1, 'Fält', '')).toThrow();
  });

  it('of a text file is a line', () => {
    const text: DocumentText = { path: 'a.txt', lines: ['ett', 'två'], date: null };
    expect(placeOfLine(text, 2)).toEqual({ kind: 'line', line: 2 });
    expect(standsAt(text, { kind: 'line', line: 2 }, 'två')).toBe(true);
    expect(standsAt(text, { kind: 'paragraph', paragraph: 2 }, 'två')).toBe(false);
  });
});

describe('a place', () => {
  it.each(PLACES)('%j is called %s and %s', (place, sv, en) => {
    expect([textsIn('sv').card.place(place), textsIn('en').card.place(place)]).toEqual([sv, en]);
  });

  it('has a key that no other place has', () => {
    expect(new Set(PLACES.map(([place]) => placeKey(place))).size).toBe(PLACES.length);
  });

  it('is told in a citation with the part of the document it lies in', () => {
    const lines = PLACES.map((_, index) =>
      citationLine({ source: sourceAt(document, index + 1, 'Fält', 'värde') }, textsIn('sv').card),
    );
    expect(lines[1]).toBe('exempel.docx · Om › Pengar · Fält · rad 40 · 2030-01-01');
    expect(lines[5]).toBe('exempel.docx · Blad1 · Fält · cell B7 · 2030-01-01');
    expect(lines[6]).toBe('exempel.docx · /0/namn · Fält · rad 5 · 2030-01-01');
  });
});
