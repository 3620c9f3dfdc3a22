// Free words → the sentences of sheets that hold them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stated } from '../../src/model/fact.js';
import type { Sheet } from '../../src/model/sheet.js';
import { sourceAt, TEXT_LABEL, TITLE_LABEL } from '../../src/model/source.js';
import { createSearch } from '../../src/search/create-search.js';

/** A sheet with one passage a line, one sentence a full stop; "Lead-in: item" hangs on its lead-in. */
function sheetOf(id: string, name: string, prose: readonly string[]): Sheet {
  const document = { path: `${id}.txt`, lines: [name, ...prose], date: null };
  const title = sourceAt(document, 1, TITLE_LABEL, name);
  return {
    id,
    name: stated({ kind: 'text', text: name }, name, [title]),
    document,
    fields: [],
    passages: prose.map((line, index) => {
      const [leadIn = null, item] = line.includes(': ') ? line.split(': ') : [];
      const sentences = (item ?? line).match(/[^.]+\./g) ?? [];
      return {
        sentences: sentences.map((text) => ({
          text: text.trim(),
          source: sourceAt(document, index + 2, TEXT_LABEL, text.trim()),
          leadIn,
        })),
      };
    }),
    findings: [],
  };
}

const ORCHARD = sheetOf('900001', 'Exempelprojektet Fruktlunden', [
  'Projektet planterar äppelträd tillsammans med skolor. Eleverna lär sig ympa.',
  'Projektbudgeten räcker till fyra hundra träd.',
  'Orsakerna är: Gamla sorter håller på att försvinna.',
]);
const HARBOUR = sheetOf('900002', 'Exempelprojektet Småhamnen', [
  'Hamnen får laddstolpar för eldrivna båtar.',
  'Målgruppen är fiskare och småföretagare i näringslivet.',
  'The companies along the coast take part.',
]);
const LIBRARY = sheetOf('900003', 'Exempelprojektet Bokbåten', [
  'Böcker lånas ut från en båt. Målen är fler läsare.',
  'Digitaliseringen av katalogen sker tillsammans med Region Exempelbygd.',
]);
const SEARCH = createSearch([ORCHARD, HARBOUR, LIBRARY]);

/** The sentences found, as text. */
function found(words: string, limit = 3): readonly string[] {
  return SEARCH.findPassages(words, { limit }).map(
    (hit) => hit.sheet.passages[hit.passage]?.sentences[hit.sentence]?.text ?? 'none',
  );
}

describe('a sentence is found', () => {
  it('by another form of its word', () => {
    expect(found('boken')).toEqual(['Böcker lånas ut från en båt.']);
    expect(found('målet')).toContain('Målen är fler läsare.');
    expect(found('company')).toEqual(['The companies along the coast take part.']);
  });

  it('by a part of its compound, and by a compound of its word', () => {
    expect(found('vilken budget')).toContain('Projektbudgeten räcker till fyra hundra träd.');
    expect(found('hamnprojekt')).toContain('Hamnen får laddstolpar för eldrivna båtar.');
  });

  it('by the beginning of a long word', () => {
    expect(found('digital')).toContain(
      'Digitaliseringen av katalogen sker tillsammans med Region Exempelbygd.',
    );
  });

  it('by a word without its å, ä and ö', () => {
    expect(found('naringslivet')).toEqual([
      'Målgruppen är fiskare och småföretagare i näringslivet.',
    ]);
  });

  it('by an unknown word with a typing error, known words only as they are', () => {
    expect(found('exempelbydg')).toContain(
      'Digitaliseringen av katalogen sker tillsammans med Region Exempelbygd.',
    );
    expect(found('mal')).toEqual([]);
  });

  it('by the lead-in of the list it stands in', () => {
    expect(found('orsaken')).toEqual(['Gamla sorter håller på att försvinna.']);
  });
});

describe('the hits', () => {
  it('name the words of the query that the sentence holds, as written', () => {
    const [hit] = SEARCH.findPassages('Vilka BÖCKER finns på båten i Paris?', { limit: 1 });
    expect(hit?.matched).toEqual(['BÖCKER', 'båten']);
    expect([hit?.sheet.id, hit?.passage, hit?.sentence]).toEqual(['900003', 0, 0]);
  });

  it('leave the word project out of account beside others', () => {
    const [hit] = SEARCH.findPassages('projekt med skolor', { limit: 1 });
    expect(hit?.matched).toEqual(['skolor']);
    expect(found('projektet')[0]).toContain('Projekt');
  });

  it('are of one sheet where it is given', () => {
    const hits = SEARCH.findPassages('båtar', { sheetId: '900002', limit: 5 });
    expect(hits.map((hit) => hit.sheet.id)).toEqual(['900002']);
    expect(SEARCH.findPassages('båtar', { sheetId: '900001', limit: 5 })).toEqual([]);
  });

  it('put a sentence with more of the words first', () => {
    expect(found('båtar med laddstolpar')[0]).toBe('Hamnen får laddstolpar för eldrivna båtar.');
  });

  it('are as many as asked for at most', () => {
    expect(found('båtar', 1)).toHaveLength(1);
    expect(found('båtar', 0)).toEqual([]);
  });

  it('of equal worth come in the order of sheets and sentences', () => {
    const twins = ['900004', '900005', '900006'].map((id) =>
      sheetOf(id, 'Exempelprojektet Tvilling', ['Vi bygger vindskydd. Vi bygger vindskydd.']),
    );
    const hits = createSearch(twins).findPassages('vindskydd', { limit: 6 });
    expect(hits.map((hit) => `${hit.sheet.id}/${hit.sentence}`)).toEqual([
      '900004/0',
      '900004/1',
      '900005/0',
      '900005/1',
      '900006/0',
      '900006/1',
    ]);
  });
});

describe('nothing is found', () => {
  it.each(['', '   ', '?', 'vad är det och hur', 'what is the', 'xylofonkonserter'])(
    'for "%s"',
    (words) => {
      expect(found(words)).toEqual([]);
    },
  );

  it('without sheets, and on a sheet without prose', () => {
    expect(createSearch([]).findPassages('båtar', { limit: 3 })).toEqual([]);
    const bare = createSearch([sheetOf('900007', 'Exempelprojektet Tomt', [])]);
    expect(bare.findPassages('båtar', { limit: 3 })).toEqual([]);
  });
});

describe('any words', () => {
  it('give the same hits twice, each with a score, a sentence and a word of the query', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('båt', 'mål', 'projekt', 'böcker', '__proto__', 'constructor', '*', 'MAL'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const query = words.join(' ');
        const hits = SEARCH.findPassages(query, { limit: 4 });
        expect(SEARCH.findPassages(query, { limit: 4 })).toEqual(hits);
        for (const hit of hits) {
          expect(hit.score).toBeGreaterThan(0);
          expect(hit.matched.length).toBeGreaterThan(0);
          expect(hit.sheet.passages[hit.passage]?.sentences[hit.sentence]).toBeDefined();
        }
      }),
      { seed: 20180901, numRuns: 200 },
    );
  });
});
