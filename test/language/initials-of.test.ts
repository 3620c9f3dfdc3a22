import { describe, expect, it } from 'vitest';
import { initialsWithPlace } from '../../src/language/initials-of.js';

const isPlace = (word: string): boolean => word === 'Provland';

describe('the letters and the place that an organisation is called by', () => {
  it.each([
    ['Exempelbygdens Tekniska Centrum Provland AB', 'ETC Provland'],
    ['Exempelbygdens Tekniska Centrum i Provland AB', 'ETC Provland'],
    ['Industriellt Utvecklingscentrum i Provland AB', 'IUC Provland'],
  ])('%s is called %s', (name, called) => {
    expect(initialsWithPlace(name, isPlace)).toBe(called);
  });

  it.each([
    'Exempelbygdens Tekniska Centrum Norr AB',
    'Provland Tekniska Centrum',
    'Region Provland',
  ])('%s is called by no letters with a place', (name) => {
    expect(initialsWithPlace(name, isPlace)).toBeNull();
  });
});
