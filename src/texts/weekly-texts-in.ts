// A language → everything that a weekly summary says in it.

import type { Language } from '../model/language.js';
import { weeklyEn } from './weekly-en.js';
import { weeklySv } from './weekly-sv.js';
import type { WeeklyTexts } from './weekly-texts.js';

export function weeklyTextsIn(language: Language): WeeklyTexts {
  return language === 'sv' ? weeklySv : weeklyEn;
}
