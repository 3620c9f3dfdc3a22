// The shape of what the command `doctor` says, the same in both languages.

import type { Check, DiagnosisCode, DiagnosisLevel } from '../model/diagnosis.js';
import type { SettingFaultCode } from '../model/setting-fault.js';
import type { StoreFaultCode } from '../model/store-fault-code.js';

/** `{name}` is filled with the value of that name; a remedy of null means that there is nothing to do. */
export type DoctorWords = readonly [told: string, remedy: string | null];

export interface DoctorWording {
  readonly usage: string;
  readonly unknown: string;
  readonly levels: Readonly<Record<DiagnosisLevel, string>>;
  readonly checks: Readonly<Record<Check, string>>;
  /** Those about settings and PostgreSQL are said as at a start. */
  readonly lines: Readonly<
    Record<Exclude<DiagnosisCode, SettingFaultCode | StoreFaultCode>, DoctorWords>
  >;
  readonly allWell: string;
  readonly someWarnings: string;
  readonly someFaults: string;
}
