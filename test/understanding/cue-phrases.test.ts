// The tables of words: what stands in them twice is only there to be forgotten in one place.

import { expect, it } from 'vitest';
import { CUE_PHRASES, OPERATION_PHRASES } from '../../src/understanding/cue-phrases.js';

it('hold each phrase of a cue once, and the end of a question as a word of its own', () => {
  for (const [cue, phrases] of [
    ...Object.entries(CUE_PHRASES),
    ...Object.entries(OPERATION_PHRASES),
  ]) {
    const all = phrases.split('|').map((phrase) => phrase.trim());
    expect(all.length, cue).toBe(new Set(all).size);
    expect(
      all.filter((phrase) => /\S\$/.test(phrase)),
      cue,
    ).toEqual([]);
  }
});
