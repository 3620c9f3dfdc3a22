// A remembered function → the same results, computed seldom, in bounded room.

import { describe, expect, it } from 'vitest';
import { remember, rememberWord } from '../../src/language/bounded-cache.js';

describe('a remembered function', () => {
  it('computes a text once while it is in use', () => {
    const computed: string[] = [];
    const length = remember((text) => computed.push(text), 2);
    expect([length('a'), length('b'), length('a'), length('b')]).toEqual([1, 2, 1, 2]);
    expect(computed).toEqual(['a', 'b']);
  });

  it('forgets what has not been asked for in long', () => {
    const computed: string[] = [];
    const length = remember((text) => computed.push(text), 2);
    for (const text of ['a', 'b', 'c', 'd', 'e', 'a']) length(text);
    expect(computed).toEqual(['a', 'b', 'c', 'd', 'e', 'a']);
  });

  it('keeps what is asked for again and again', () => {
    const computed: string[] = [];
    const length = remember((text) => computed.push(text), 2);
    for (const text of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a']) length(text);
    expect(computed.filter((text) => text === 'a')).toHaveLength(1);
  });
});

describe('rememberWord', () => {
  it('computes a word once, and anew for another folded spelling of it', () => {
    const computed: string[] = [];
    const join = rememberWord((folded, lower) => {
      computed.push(`${folded} ${lower}`);
      return `${folded} ${lower}`;
    }, 10);
    expect([join('ar', 'år'), join('ar', 'år'), join('år', 'år')]).toEqual([
      'ar år',
      'ar år',
      'år år',
    ]);
    expect(computed).toEqual(['ar år', 'år år']);
  });
});
