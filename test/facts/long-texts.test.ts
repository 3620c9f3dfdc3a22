import { describe, expect, it } from 'vitest';
import { proseFactsOf } from '../../src/facts/prose-facts.js';
import { sheetOf } from '../eval/read-description.js';

const labels = { id: '20300000', partners: [], goals: [], target_group: [], quantities: [] };

/** Texts that make a careless pattern try everything again from every place. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one word': 'a',
  capitals: 'Aa ',
  'names in a list': 'Exempel AB, ',
  'openings of goals': 'Projektets mål med projektet ',
  'openings of partners': 'samverkan med tillsammans med ',
  numbers: '1 000 ',
  ranges: '1-2 - ',
  bounds: 'minst mellan två och ',
  brackets: '(A (',
  'question marks': '¿ ¿',
  'list marks': '1) - a ',
  spaces: '  ',
  stops: '. A.',
  'possessives of groups': 'regionens länets små och medelstora ',
};
const SHORT = 12_500;
const LONG = 8 * SHORT;

// The least of a few runs, so that a pause of the machine counts for nothing.
function least(text: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      proseFactsOf(
        sheetOf({ labels, owner: 'Exempelkommunen', text: `Projektet ska ${text}` }, []),
      );
      return performance.now() - start;
    }),
  );
}

describe('a text of 100,000 characters', () => {
  it.each(Object.entries(HOSTILE))(
    'is read in a time that grows with its length: %s',
    (_, piece) => {
      const text = piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG);
      // Eight times the length: eightfold is linear, sixty-fourfold quadratic. Below the floor all is noise.
      expect(least(text)).toBeLessThan(32 * Math.max(8, least(text.slice(0, SHORT))));
    },
  );
});
