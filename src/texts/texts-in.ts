// A language → everything the bot says in it.

import { assertNever } from '../model/assert-never.js';
import type { Language } from '../model/language.js';
import { en } from './en.js';
import { sv } from './sv.js';
import type { Texts } from './texts.js';

export function textsIn(language: Language): Texts {
  switch (language) {
    case 'sv':
      return sv;
    case 'en':
      return en;
    default:
      return assertNever(language);
  }
}
