import { describe, expect, it } from 'vitest';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { matchSheets, patchSearch } from '../../src/flows/patch-search.js';
import type { Search } from '../../src/model/library.js';
import type { Sheet } from '../../src/model/sheet.js';
import { runThrough } from '../../src/model/run-through.js';
import { createSearch } from '../../src/search/create-search.js';

function read(number: number, prose: string): Sheet {
  const text = `Diarienummer: 2033/0000${number}\nProjektnamn: Exempelprojektet ${number}\n\n${prose}\n`;
  const sheet = readDocumentBytes(`${number}.txt`, Buffer.from(text), '2033-01-01');
  if ('fault' in sheet) throw new Error(sheet.fault);
  return sheet;
}

const OLD = [
  read(1, 'Vi odlar tång i hamnen.'),
  read(2, 'Vi odlar äpplen i lunden.'),
  read(3, 'Vi odlar lin på åkern.'),
];
const NOW = [OLD[0], read(2, 'Vi syr segel av lin.'), read(4, 'Vi odlar humle.')] as Sheet[];

describe('a search that is patched until the whole is indexed anew', () => {
  const matched = runThrough(matchSheets(OLD, NOW));
  const patched = patchSearch(createSearch(OLD), matched, createSearch(matched.changed), NOW);
  const found = (search: Search, words: string): readonly string[] =>
    search.findPassages(words, { limit: 10 }).map(({ sheet }) => sheet.id);

  it('holds what is new and changed beside what stays', () => {
    expect(matched.changed).toEqual([NOW[1], NOW[2]]);
    expect(found(patched, 'lin')).toEqual(['2033/00002']);
    expect(found(patched, 'äpplen')).toEqual([]);
    expect(patched.findPassages('tång', { limit: 1 })[0]?.sheet).toBe(NOW[0]);
  });

  it('finds the sentences that the whole index finds', () => {
    const whole = createSearch(NOW);
    for (const words of ['odlar', 'lin och humle', 'segel', 'hamnen', 'åkern'])
      expect([...found(patched, words)].sort()).toEqual([...found(whole, words)].sort());
    expect(patched.findPassages('odlar', { limit: 5, sheetId: '2033/00004' })).toHaveLength(1);
  });
});
