// What every engine behind `Search` must do, whatever it is made of.

import { expect, it } from 'vitest';
import type { Search } from '../../src/model/library.js';
import { runThrough } from '../../src/model/run-through.js';
import type { Sheet } from '../../src/model/sheet.js';
import { CONTRACT_SHEETS } from './names-contract.js';

function sheetsAt(found: Generator<void, Uint32Array>): readonly Sheet[] {
  return [...runThrough(found)].flatMap((place) => CONTRACT_SHEETS[place] ?? []);
}

/** Runs the contract on an engine over `CONTRACT_SHEETS`. */
export function fulfilsSearchContract(search: Search): void {
  it('points to a sentence that holds the words it says are held, best first', () => {
    const hits = search.findPassages('odling av tång', { limit: 10 });
    expect(hits.length).toBe(10);
    for (const [index, { sheet, passage, sentence, matched, score }] of hits.entries()) {
      const text = sheet.passages[passage]?.sentences[sentence]?.text.toLowerCase() ?? '';
      expect(matched.length).toBeGreaterThan(0);
      for (const word of matched) expect(text).toContain(word.toLowerCase());
      expect(score).toBeLessThanOrEqual(hits[index - 1]?.score ?? Infinity);
    }
  });

  it('finds another form of a word', () => {
    const [hit] = search.findPassages('kursen', { limit: 1 });
    expect(hit?.sheet.passages[hit.passage]?.sentences[hit.sentence]?.text).toMatch(/^Kurserna/);
  });

  it('keeps to one sheet where it is given', () => {
    const sheetId = CONTRACT_SHEETS[9]?.id ?? '';
    const hits = search.findPassages('kurser', { sheetId, limit: 5 });
    expect(hits.map(({ sheet }) => sheet.id)).toEqual([sheetId]);
  });

  it('gives equals in library order, and the same again', () => {
    const first = search.findPassages('kurser', { limit: 20 });
    const places = first.map(({ sheet }) => CONTRACT_SHEETS.indexOf(sheet));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(search.findPassages('kurser', { limit: 20 })).toEqual(first);
  });

  it('gives the sheets that hold every word in one sentence, once each, as ranking all would', () => {
    for (const words of ['odling av tång', 'odla tång', 'kursen', 'kurser odling', 'och', '']) {
      const count = words.split(' ').length;
      const hits = search.findPassages(words, { limit: 1e6 });
      const holding = new Set(
        hits.filter(({ whole }) => whole.length >= count).map(({ sheet }) => sheet),
      );
      expect(sheetsAt(search.findSheets(words))).toEqual(
        CONTRACT_SHEETS.filter((sheet) => holding.has(sheet)),
      );
    }
    expect(sheetsAt(search.findSheets('kursen')).length).toBeGreaterThan(0);
  });

  it('leaves out no sheet whose prose has a form of each list', () => {
    const all = sheetsAt(search.findLikely([['kurs'], ['xylofon', 'tang']]));
    const holding = CONTRACT_SHEETS.filter(({ passages }) => {
      const text = JSON.stringify(passages).toLowerCase();
      return text.includes('kurs') && text.includes('tång');
    });
    expect(all).toEqual(expect.arrayContaining(holding));
    expect(all.length).toBeLessThan(CONTRACT_SHEETS.length);
    expect(sheetsAt(search.findLikely([['xylofon']]))).toEqual([]);
  });

  it('finds nothing for nothing, and for words that no sheet has', () => {
    expect(search.findPassages('', { limit: 5 })).toEqual([]);
    expect(search.findPassages('xylofonkonserter', { limit: 5 })).toEqual([]);
    expect(search.findPassages('kurser', { limit: 0 })).toEqual([]);
  });
}
