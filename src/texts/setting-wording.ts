// The shape of what is said of a setting that is not as it should be, the same in both languages.

import type { SettingFaultCode } from '../model/setting-fault.js';

/** `{name}` is filled with the variable, other names with what the fault holds under them. */
export type SettingWording = Readonly<
  Record<SettingFaultCode, readonly [told: string, remedy: string]>
>;
