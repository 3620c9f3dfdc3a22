// What is said of a setting that is not as it should be, and what to do about it, in Swedish and English.

import type { Language } from '../model/language.js';
import type { SettingFault } from '../model/setting-fault.js';
import { fill } from './fill.js';
import { settingsEn } from './settings-en.js';
import { settingsSv } from './settings-sv.js';
import type { SettingWording } from './setting-wording.js';

export const settingWording: Readonly<Record<Language, SettingWording>> = {
  sv: settingsSv,
  en: settingsEn,
};

/** Whole lines for whoever starts the bot, in English, as all that is said at a start. */
export function settingFaultLines(faults: readonly SettingFault[]): string {
  const count = faults.length === 1 ? 'One setting needs' : `${faults.length} settings need`;
  return [
    `${count} mending, in .env or the environment (.env.example describes each one):`,
    ...faults.map(({ code, values }) => {
      const [told, remedy] = settingsEn[code];
      return `  - ${fill(told, values)}: ${fill(remedy, values)}`;
    }),
  ].join('\n');
}
