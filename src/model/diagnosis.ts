// One thing that was looked at before the bot is run, or when it does not run: how it is.

import type { SettingFaultCode } from './setting-fault.js';
import type { StoreFaultCode } from './store-fault-code.js';

/** In the order in which they are told: each rests on those before it. */
export const CHECKS = [
  'node',
  'settings',
  'documents',
  'store',
  'slack',
  'bot-token',
  'scopes',
  'app-token',
  'client',
  'address',
  'workspaces',
  'clock',
] as const;
export type Check = (typeof CHECKS)[number];

/** `fault`: the bot does not work like this. `warning`: it does, less well or not for long. */
export type DiagnosisLevel = 'ok' | 'warning' | 'fault' | 'skipped';

export type DiagnosisCode =
  | 'node-supported'
  | 'node-too-old'
  | 'node-ended'
  | 'node-odd'
  | 'settings-right'
  | 'settings-without-file'
  | SettingFaultCode
  | 'env-file-unknown'
  | 'env-file-doubled'
  | 'env-file-broken-line'
  | 'env-file-overridden'
  | 'env-file-readable'
  | 'documents-read'
  | 'documents-some-unread'
  | 'folder-missing'
  | 'folder-not-folder'
  | 'folder-unreadable'
  | 'folder-empty'
  | 'access-closed'
  | 'catalogue-unused'
  | 'store-works'
  | 'store-fails'
  | StoreFaultCode
  | 'store-readable'
  | 'disk-free'
  | 'disk-low'
  | 'disk-full'
  | 'no-tokens'
  | 'needs-settings'
  | 'needs-store'
  | 'slack-reached'
  | 'slack-unreachable'
  | 'slack-behind-proxy'
  | 'slack-certificate'
  | 'slack-busy'
  | 'slack-trouble'
  | 'bot-token-accepted'
  | 'bot-token-of-organisation'
  | 'bot-token-of-person'
  | 'bot-token-refused'
  | 'scopes-granted'
  | 'scopes-missing'
  | 'scopes-optional-missing'
  | 'scopes-superfluous'
  | 'app-token-accepted'
  | 'app-token-refused'
  | 'signing-secret'
  | 'client-known'
  | 'client-refused'
  | 'client-unclear'
  | 'redirect-address'
  | 'redirect-refused'
  | 'address-answers'
  | 'address-refuses'
  | 'address-answers-otherwise'
  | 'address-silent'
  | 'address-not-served'
  | 'workspaces-none'
  | 'workspaces-answer'
  | 'workspace-sealed-otherwise'
  | 'workspace-refused'
  | 'workspace-not-asked'
  | 'workspace-scopes-missing'
  | 'clock-right'
  | 'clock-wrong'
  | 'clock-unknown';

export interface Diagnosis {
  readonly check: Check;
  readonly level: DiagnosisLevel;
  readonly code: DiagnosisCode;
  /** What the words about it name; never a token or any part of one. */
  readonly values: Readonly<Record<string, string | number>>;
}

export function diagnose(
  check: Check,
  level: DiagnosisLevel,
  code: DiagnosisCode,
  values: Diagnosis['values'] = {},
): Diagnosis {
  return { check, level, code, values };
}
