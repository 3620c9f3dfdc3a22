import { describe, expect, it } from 'vitest';
import { createSieve } from '../../src/language/letter-runs.js';

describe('the sieve of what may stand in a text', () => {
  const words = ['budget', 'förstudier', ' med', 'å', '-projekt', 'stöd'];
  const sift = createSieve(words.map((word) => ({ holds: [word], word })));
  const siftedFrom = (text: string): readonly string[] => sift(text).map(({ word }) => word);

  it.each(['Budgetens storlek med allt', 'FÖRSTUDIERNA', 'biogas-projekten i Åre', 'ett medel'])(
    'lets through all that stands in "%s"',
    (text) => {
      const standing = words.filter((word) => text.toLowerCase().includes(word));
      expect(siftedFrom(text)).toEqual(expect.arrayContaining(standing));
    },
  );

  it('holds back what lacks a run of its letters', () => {
    expect(siftedFrom('Vem äger Exempelprojektet?')).toEqual(['å']);
  });

  it('lets a thing through where any of its letters stand, in the order given', () => {
    const either = createSieve([{ holds: ['zebra', 'lån'] }, { holds: ['kostar'] }]);
    expect(either('Vad kostar ett lån?')).toEqual([
      { holds: ['zebra', 'lån'] },
      { holds: ['kostar'] },
    ]);
  });
});
