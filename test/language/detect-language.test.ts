// Words of short questions → their language.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.js';
import { tokenise } from '../../src/language/tokenise.js';
import type { Language } from '../../src/model/language.js';

function languageOf(question: string, fallback: Language): Language {
  return detectLanguage(
    tokenise(question).map((token) => token.lower),
    fallback,
  );
}

describe('Swedish', () => {
  it.each([
    'Vad är budgeten?',
    'hur mycket pengar',
    'Vem är kontaktperson?',
    'nar slutar det',
    'och mejlen?',
    'vilka lan omfattas',
    'beviljat stöd',
    'Är budgeten över 50 miljoner?',
    'projektägare?',
    'hej, kolla upp slutdatum',
    'Kontaktperson för Innovation and Growth in the North?',
    'medfinansieringsgrad',
    'vindkraft till havs',
    'fossilfria transporter',
    'export kapital forskning',
  ])('"%s" is seen without help', (question) => {
    expect(languageOf(question, 'en')).toBe('sv');
  });
});

describe('English', () => {
  it.each([
    'What is the budget?',
    'how much money',
    'who is the contact person',
    'when does it end',
    'and the email?',
    'which counties',
    'grant amount',
    'Is the budget above 50 million?',
    'project owner?',
    'hi, please find the end date',
    'Purpose of Hållbar tillväxt i Örebro?',
    'registration number',
    'sustainable tourism',
    'youth employment',
    'skills supply and broadband coverage',
  ])('"%s" is seen without help', (question) => {
    expect(languageOf(question, 'sv')).toBe('en');
  });
});

describe('no evidence', () => {
  it.each(['', '?', '2018/00082', 'budget', 'total budget', 'Exempelby', 'ok', '🙂', 'period'])(
    '"%s" keeps the language it was asked in before',
    (question) => {
      expect(languageOf(question, 'sv')).toBe('sv');
      expect(languageOf(question, 'en')).toBe('en');
    },
  );

  it('any words have a language, the same one each time', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
        const language = detectLanguage(words, 'sv');
        expect(['sv', 'en']).toContain(language);
        expect(detectLanguage(words, 'sv')).toBe(language);
      }),
      { seed: 20180901, numRuns: 500 },
    );
  });
});
