import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clip,
  plainText,
  richText,
  toLiteral,
  toMessageText,
} from '../../../src/slack/blocks/mrkdwn.js';

const JOINER = '\u2060';
const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('toLiteral', () => {
  it('leaves the words of a sheet as they are written', () => {
    const text =
      'Ökad *kompetens* & "samverkan" < 50 % (a_b ~ c) `x` lo@example.se, 3 > 2\nrad två';
    expect(toLiteral(text)).toBe(text);
  });

  it.each([
    ['<!channel>', `<${JOINER}!channel>`],
    ['<@U0123456789>', `<${JOINER}@U0123456789>`],
    ['<#C01|allmänt>', `<${JOINER}#C01|allmänt>`],
    ['<https://example.org|Budget>', `<${JOINER}https://example.org|Budget>`],
    ['<MAILTO:x@example.org>', `<${JOINER}MAILTO:x@example.org>`],
    ['hej @channel!', `hej @${JOINER}channel!`],
    ['a\u0000b\tc\r\nd', 'a b c\nd'],
    ['\u202Ergba', ' rgba'],
    ['\uD83D halv', '\uFFFD halv'],
  ])('breaks what Slack or a reader could take for something else: %j', (text, literal) => {
    expect(toLiteral(text)).toBe(literal);
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toLiteral(toLiteral(text))).toBe(toLiteral(text));
      }),
      { seed: 18 },
    );
  });
});

describe('toMessageText', () => {
  it('escapes what Slack asks to be escaped, once', () => {
    expect(toMessageText('A & B <c> &amp;')).toBe('A &amp; B &lt;c&gt; &amp;amp;');
  });

  it('breaks an address so that it does not become a link', () => {
    expect(toMessageText('se https://example.org')).toBe(`se https:${JOINER}//example.org`);
  });
});

describe('clip', () => {
  it('keeps to its limit and never leaves half a character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, characters) => {
        const cut = clip(text, characters);
        expect(cut.length).toBeLessThanOrEqual(characters);
        expect(cut).not.toMatch(/\p{Surrogate}/u);
      }),
      { seed: 18 },
    );
  });

  it('marks what it cut and leaves the rest alone', () => {
    expect(clip('Exempelprojektet', 8)).toBe('Exempel…');
    expect(clip('Exempel', 8)).toBe('Exempel');
  });
});

describe('plainText and richText', () => {
  it('stand a dash in for nothing, which Slack refuses', () => {
    expect(plainText(' ').text).toBe('–');
    expect(richText('')).toEqual({ type: 'text', text: '–' });
  });
});
