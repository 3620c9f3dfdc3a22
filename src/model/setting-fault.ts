// What is wrong with one setting of the environment; the words about it are the texts'.

/** `wrong` codes are about a value, `missing` ones about a setting that others need beside them. */
export const SETTING_FAULTS = [
  'bot-token-wrong',
  'bot-token-is-app-token',
  'bot-token-of-other-kind',
  'bot-token-not-whole',
  'bot-token-missing',
  'app-token-wrong',
  'app-token-is-bot-token',
  'app-token-not-whole',
  'app-token-missing',
  'signing-secret-wrong',
  'signing-secret-missing',
  'client-id-wrong',
  'client-id-missing',
  'client-secret-wrong',
  'client-secret-missing',
  'token-key-wrong',
  'token-key-missing',
  'public-url-wrong',
  'public-url-missing',
  'one-workspace-or-many',
  'host-wrong',
  'port-wrong',
  'health-host-wrong',
  'api-url-wrong',
  'api-url-ends-otherwise',
  'database-url-wrong',
  'log-level-wrong',
  'not-yes-or-no',
  'time-zone-wrong',
  'shown-to-wrong',
  'keeper-wrong',
  'number-wrong',
  'too-long',
] as const;
export type SettingFaultCode = (typeof SETTING_FAULTS)[number];

export interface SettingFault {
  readonly code: SettingFaultCode;
  /** What the words about it name: always `name`, that of the variable; never a token or a secret. */
  readonly values: Readonly<Record<string, string | number>> & { readonly name: string };
}
