import { describe, expect, it } from 'vitest';
import { everyMatch } from '../../src/language/every-match.js';

describe('every match of a pattern', () => {
  it.each([
    [/\d+/gu, '2018 och 2020'],
    [/(?<letter>a)|x*/gu, 'banan xx'],
    [/nothing/gu, 'Exempelprojektet'],
  ])('is what matchAll gives for %s', (pattern, text) => {
    const all = [...text.matchAll(pattern)].map((match) => [match.index, ...match]);
    pattern.lastIndex = 3;
    expect(everyMatch(pattern, text).map((match) => [match.index, ...match])).toEqual(all);
  });
});
