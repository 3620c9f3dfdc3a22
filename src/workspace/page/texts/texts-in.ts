// A language → what the page says in it.

import { en } from './en.js';
import { sv } from './sv.js';
import type { Texts } from './texts.js';

export type PageLanguage = 'sv' | 'en';
export const PAGE_LANGUAGES: readonly PageLanguage[] = ['sv', 'en'];

const TEXTS: Readonly<Record<PageLanguage, Texts>> = { sv, en };

/** All that the page says in a language. */
export function textsIn(language: PageLanguage): Texts {
  return TEXTS[language];
}

/** Swedish where the browser prefers a Nordic language, else English. */
export function preferredLanguage(languages: readonly string[]): PageLanguage {
  return /^(?:sv|nb|nn|no|da)\b/iu.test(languages[0] ?? '') ? 'sv' : 'en';
}
