import { describe, expect, it } from 'vitest';
import { createSieve, holdsSome } from '../../src/language/letter-runs.js';

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

  it('holds back what has its runs, but not in a row', () => {
    const names = createSieve([{ holds: ['projektnamn'] }]);
    expect(names('Projektet har ett namn: jektna, ojektn, rojekt')).toEqual([]);
    expect(names('projektnamnet')).toHaveLength(1);
  });

  it('tells of more texts in turns than it keeps what it told of each', () => {
    const texts = Array.from({ length: 9 }, (_, at) => (at % 2 ? `medel ${at}` : `pengar ${at}`));
    const told = [...texts, ...texts].map((text) => siftedFrom(text).includes(' med'));
    expect(told).toEqual(told.map(() => false));
    expect(siftedFrom('vi har medel')).toContain(' med');
  });
});

describe('whether some letters stand in a text', () => {
  const names = holdsSome(['budget', 'stöd']);

  it.each(['Projektbudgeten', 'STÖDET', 'understöd'])('hears them in "%s"', (text) => {
    expect(names(text)).toBe(true);
  });

  it.each(['', 'stod', 'budge', 'bud get'])('does not in "%s"', (text) => {
    expect(names(text)).toBe(false);
  });
});
