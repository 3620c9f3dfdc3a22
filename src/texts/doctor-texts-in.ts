// What the command `doctor` says of each thing it looked at, and what to do about it, in Swedish and English.

import type { Said } from '../model/card.js';
import type { Check, Diagnosis, DiagnosisCode, DiagnosisLevel } from '../model/diagnosis.js';
import type { Language } from '../model/language.js';
import { doctorEn } from './doctor-en.js';
import { doctorSv } from './doctor-sv.js';
import type { DoctorWording, DoctorWords } from './doctor-wording.js';
import { fill as filled } from './fill.js';
import { said } from './said.js';
import { settingWording } from './setting-fault-texts.js';
import { storeFaultWording } from './store-fault-texts.js';

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
  const lines: Readonly<Record<DiagnosisCode, DoctorWords>> = {
    ...words.lines,
    ...settingWording[language],
    ...storeFaultWording[language],
  };
  const fill = (text: string, values: Diagnosis['values']): Said => said(filled(text, values));
  return {
    usage: said(words.usage),
    unknown: (given) => fill(words.unknown, { given }),
    level: (level) => said(words.levels[level]),
    check: (check) => said(words.checks[check]),
    told: ({ code, values }) => fill(lines[code][0], values),
    remedy: ({ code, values }) => {
      const [, remedy] = lines[code];
      return remedy === null ? null : fill(capitalised(remedy), values);
    },
    end: (faults, warnings) => {
      if (faults > 0) return fill(words.someFaults, { faults, warnings });
      return warnings > 0 ? fill(words.someWarnings, { warnings }) : said(words.allWell);
    },
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
