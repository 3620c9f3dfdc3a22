// A dictionary in Hunspell's format → words, flags and the lemmas of their forms.

import { describe, expect, it } from 'vitest';
import { parseAffixRules } from '../../src/language/affix-rules.js';
import { loadDictionary, NAME, parseDictionary } from '../../src/language/dictionary.js';
import { findLemma } from '../../src/language/find-lemma.js';
import { splitCompound } from '../../src/language/split-compound.js';

const AFFIXES = `SET UTF-8
SFX  G  Y  2
SFX  G  0  ar  [^ae]
SFX  G  e  ar  e
SFX  C  Y  1
SFX  C  mel  let  mel
SFX  s  N  1
SFX  s  0  s/WXZ  .
SFX  broken
`;
const WORDS = `6
stol/GY
pojke/GY
vimmel/C
Stolpe/G
fel/%
båt/sXY
`;

describe('an affix file', () => {
  it('gives the ways to undo an ending, longest known', () => {
    const rules = parseAffixRules(AFFIXES);
    expect(rules.longestEnding).toBe(3);
    expect(rules.byEnding.get('ar')?.map((rule) => rule.base)).toEqual(['', 'e']);
    expect(rules.byEnding.get('s')?.[0]?.formFlags).toBe('WXZ');
  });
});

describe('a dictionary', () => {
  const dictionary = parseDictionary(AFFIXES, [WORDS, '\nstol/C\n']);

  it('joins the flags of entries of one word, and leaves out forbidden words', () => {
    expect(dictionary.flagsOf('stol')).toBe('CGY');
    expect(dictionary.flagsOf('fel')).toBeUndefined();
    expect(dictionary.flagsOf('6')).toBeUndefined();
  });

  it('marks words that it writes with a capital only', () => {
    expect(dictionary.flagsOf('stolpe')).toContain(NAME);
  });

  it('undoes an ending only where the rest meets its condition', () => {
    expect(findLemma(dictionary, 'stolar')).toBe('stol');
    expect(findLemma(dictionary, 'pojkar')).toBe('pojke');
    expect(findLemma(dictionary, 'vimlet')).toBe('vimmel');
    expect(findLemma(dictionary, 'pojkear')).toBeNull();
    expect(findLemma(dictionary, 'vimmelar')).toBeNull();
  });

  it('joins words only by the forms that may stand first', () => {
    expect(splitCompound(dictionary, 'båtsstolar')).toEqual({
      lemma: 'båtsstol',
      parts: ['båt', 'stol'],
    });
    expect(splitCompound(dictionary, 'stolbåt')).toBeNull();
  });
});

describe('the Swedish dictionary', () => {
  it('is read once', () => {
    expect(loadDictionary()).toBe(loadDictionary());
  });

  it('has the words that project sheets use and it lacks', () => {
    expect(loadDictionary().flagsOf('nod')).toContain('Y');
  });
});
