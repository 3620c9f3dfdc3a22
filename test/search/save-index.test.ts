// An index → its snapshot, through bytes, and back: the same engine to whoever asks.

import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import type { NameKind, NameToken } from '../../src/model/names.js';
import { tokenise } from '../../src/language/tokenise.js';
import { createNames } from '../../src/search/create-names.js';
import { createSearch } from '../../src/search/create-search.js';
import { restoreIndex, saveIndex, type IndexSnapshot } from '../../src/search/save-index.js';
import { CONTRACT_SHEETS, fulfilsNamesContract } from './names-contract.js';
import { fulfilsSearchContract } from './search-contract.js';

const BUILT = { search: createSearch(CONTRACT_SHEETS), names: createNames(CONTRACT_SHEETS) };
const SAVED = saveIndex(BUILT, CONTRACT_SHEETS);
if (SAVED === null) throw new Error('the engines of this house can be saved');
const SENT = deserialize(serialize(SAVED)) as IndexSnapshot;
const RESTORED = restoreIndex(SENT, CONTRACT_SHEETS);
if (RESTORED === null) throw new Error('what was saved can be restored over the same sheets');

describe('names from a snapshot', () => {
  fulfilsNamesContract(RESTORED.names);
});

describe('prose from a snapshot', () => {
  fulfilsSearchContract(RESTORED.search);
});

describe('a restored index', () => {
  const tokensOf = (text: string): readonly NameToken[] =>
    tokenise(text).map((token) => ({ ...token, common: false, taken: false }));

  it('gives the matches and hits of the one it was saved from, down to the score', () => {
    const kinds: readonly NameKind[] = ['project', 'person', 'organisation', 'place'];
    for (const [at, { name, passages }] of CONTRACT_SHEETS.entries()) {
      const words = passages[at % passages.length]?.sentences[0]?.text ?? '';
      const slipped = `${name.value.text.slice(0, 18)}x${name.value.text.slice(19)}`;
      for (const text of [name.value.text, slipped])
        expect(RESTORED.names.find(tokensOf(text), kinds)).toEqual(
          BUILT.names.find(tokensOf(text), kinds),
        );
      expect(RESTORED.search.findPassages(words, { limit: 10 })).toEqual(
        BUILT.search.findPassages(words, { limit: 10 }),
      );
    }
  });

  it('can be saved again, the same', () => {
    expect(saveIndex(RESTORED, CONTRACT_SHEETS)).toEqual(SENT);
  });

  it('is refused for another version and for other sheets', () => {
    expect(restoreIndex({ ...SENT, version: 0 }, CONTRACT_SHEETS)).toBeNull();
    expect(restoreIndex(SENT, CONTRACT_SHEETS.slice(1))).toBeNull();
    const [first, ...rest] = CONTRACT_SHEETS;
    if (first === undefined) throw new Error('no sheets');
    expect(restoreIndex(SENT, [{ ...first, passages: [] }, ...rest])).toBeNull();
  });

  it('cannot be had from an engine of another house', () => {
    expect(saveIndex({ ...BUILT, names: { ...BUILT.names } }, CONTRACT_SHEETS)).toBeNull();
    const none = function* (): Generator<void, Uint32Array> {
      yield;
      return new Uint32Array();
    };
    const search = { findPassages: () => [], findSheets: none, findLikely: none };
    expect(saveIndex({ ...BUILT, search }, CONTRACT_SHEETS)).toBeNull();
  });
});
