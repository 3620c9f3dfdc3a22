// What the command `doctor` says of each thing it looked at, and what to do about it, in Swedish and English.

import type { Said } from '../model/card.js';
import type { Check, Diagnosis, DiagnosisLevel } from '../model/diagnosis.js';
import type { Language } from '../model/language.js';
import { doctorEn } from './doctor-en.js';
import { doctorSv } from './doctor-sv.js';
import type { DoctorWording } from './doctor-wording.js';
import { said } from './said.js';

export interface DoctorTexts {
  readonly usage: Said;
  readonly unknown: (given: string) => Said;
  readonly level: (level: DiagnosisLevel) => Said;
  readonly check: (check: Check) => Said;
  readonly told: (diagnosis: Diagnosis) => Said;
  readonly remedy: (diagnosis: Diagnosis) => Said | null;
  readonly end: (faults: number, warnings: number) => Said;
}

const WORDING: Readonly<Record<Language, DoctorWording>> = { sv: doctorSv, en: doctorEn };

export function doctorTextsIn(language: Language): DoctorTexts {
  const words = WORDING[language];
  return {
    usage: said(words.usage),
    unknown: (given) => fill(words.unknown, { given }),
    level: (level) => said(words.levels[level]),
    check: (check) => said(words.checks[check]),
    told: ({ code, values }) => fill(words.lines[code][0], values),
    remedy: ({ code, values }) => {
      const [, remedy] = words.lines[code];
      return remedy === null ? null : fill(remedy, values);
    },
    end: (faults, warnings) => {
      if (faults > 0) return fill(words.someFaults, { faults, warnings });
      return warnings > 0 ? fill(words.someWarnings, { warnings }) : said(words.allWell);
    },
  };
}

/** @throws Error if a name has no value: the words ask for what was not found out. */
function fill(words: string, values: Diagnosis['values']): Said {
  return said(
    words.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`No value for {${name}} in "${words}"`);
      return String(value);
    }),
  );
}
