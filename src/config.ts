// The environment → settings, or every fault in it at once.

import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { config as readEnvFile, parse as parseEnvFile } from 'dotenv';
import { z } from 'zod';
import type { ShownTo } from './model/audience.js';
import { readKey } from './installing/token-keys.js';
import { nearestName } from './model/nearest-name.js';
import { OperatorFault } from './model/operator-fault.js';
import { SETTING_FAULTS, type SettingFault, type SettingFaultCode } from './model/setting-fault.js';
import type { SlackSettings } from './slack/slack-settings.js';
import { settingFaultLines } from './texts/setting-fault-texts.js';

type SettingFaultValues = Readonly<Record<string, string | number>>;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** What is needed to be installed in many workspaces. */
export interface InstallingSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
  /** The newest first. */
  readonly tokenKeys: readonly [Buffer, ...Buffer[]];
  /** Where the bot is reached from outside, without a slash at the end. */
  readonly publicUrl: string;
  readonly apiUrl: string;
  readonly host: string;
  readonly port: number;
}

export interface Config {
  /** Null where no token is set: the bot then runs in the local workspace. */
  readonly slack: SlackSettings | null;
  /** Null where the bot serves one workspace, or none. */
  readonly installing: InstallingSettings | null;
  /** Folder of the project sheets. */
  readonly documentsDir: string;
  /** Folder for what must survive a restart. */
  readonly dataDir: string;
  /** PostgreSQL address; null for SQLite in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly logLevel: LogLevel;
  /** Port of the local workspace's page; null for the first free one from the usual on. */
  readonly workspacePort: number | null;
  /** IANA name; the zone in which "today" is meant. */
  readonly timeZone: string;
  /** True where channels shared with other organisations may have weekly summaries. */
  readonly sharedSummaries: boolean;
  /** Who is shown people's e-mail addresses and phone numbers. */
  readonly showEmailTo: ShownTo;
  readonly showPhoneTo: ShownTo;
  /** Slack id of the person or channel that looks after the sheets. */
  readonly keeper: string | null;
  /** Questions that one person may ask in a minute. */
  readonly questionsPerMinute: number;
  /** Days that a question which no sheet could answer is kept. */
  readonly keepQuestionsDays: number;
  /** Where health and metrics are served; no port where they are not. */
  readonly healthPort: number | null;
  readonly healthHost: string;
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
const SLACK_API = 'https://slack.com/api/';
const LOOPBACK = '127.0.0.1';
/** A variable as people leave it: unset, empty and blank are the same. */
const optional = <T extends z.ZodType<unknown, string>>(schema: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
    schema.optional(),
  );

/** What is wrong with a value; it is found again in the issue that zod makes of it. */
const params = (code: SettingFaultCode, values: SettingFaultValues = {}) => ({
  params: { code, values },
});

const that = (
  fits: (value: string) => boolean,
  code: SettingFaultCode,
  values?: SettingFaultValues,
) => optional(z.string().refine(fits, params(code, values)));

const token = (
  faultIn: (value: string) => readonly [SettingFaultCode, SettingFaultValues?] | null,
) =>
  optional(
    z.string().superRefine((value, context) => {
      const fault = faultIn(value);
      if (fault !== null) context.addIssue({ code: 'custom', ...params(...fault) });
    }),
  );

const isWholeToken = (value: string): boolean => /^[\w.-]*[A-Za-z0-9]$/.test(value);

const oneOf = <const T extends readonly string[]>(choices: T, code: SettingFaultCode) =>
  optional(z.enum(choices, { error: code }));

const wholeNumber = (most: number, code: SettingFaultCode, example: string) =>
  that((value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= most, code, {
    most,
    example,
  });

const port = (example: string) => wholeNumber(65_535, 'port-wrong', example);
const SHOWN_TO = ['members', 'guests', 'everyone', 'nobody'] as const;

const environment = z.object({
  SLACK_BOT_TOKEN: token((value) => {
    if (value.startsWith('xapp-')) return ['bot-token-is-app-token'];
    if (/^xox[pe]/.test(value))
      return ['bot-token-of-other-kind', { kind: `${value.slice(0, 4)}-` }];
    if (!value.startsWith('xoxb-')) return ['bot-token-wrong'];
    return isWholeToken(value) ? null : ['bot-token-not-whole'];
  }),
  SLACK_APP_TOKEN: token((value) => {
    if (value.startsWith('xoxb-')) return ['app-token-is-bot-token'];
    if (!value.startsWith('xapp-')) return ['app-token-wrong'];
    return isWholeToken(value) ? null : ['app-token-not-whole'];
  }),
  SLACK_SIGNING_SECRET: that((value) => /^(?!xox|xapp)\S{4,}$/.test(value), 'signing-secret-wrong'),
  HOST: that((value) => /^[\w.:-]+$/.test(value), 'host-wrong'),
  PORT: port('3000'),
  HEALTH_PORT: port('9464'),
  HEALTH_HOST: that((value) => isIP(value) !== 0, 'health-host-wrong'),
  SLACK_CLIENT_ID: that((value) => /^\d+\.\d+$/.test(value), 'client-id-wrong'),
  SLACK_CLIENT_SECRET: that(
    (value) => /^(?!xox|xapp)[\w-]{8,}$/.test(value),
    'client-secret-wrong',
  ),
  TOKEN_KEY: that(
    (value) => value.split(',').every((key) => readKey(key.trim()) !== null),
    'token-key-wrong',
  ),
  PUBLIC_URL: that((value) => {
    const url = URL.canParse(value) ? new URL(value) : null;
    const isLocal = url !== null && /^(?:127\.0\.0\.1|localhost)$/.test(url.hostname);
    return url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal));
  }, 'public-url-wrong'),
  SLACK_API_URL: token((value) => {
    if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return ['api-url-wrong'];
    if (value.endsWith('/api/')) return null;
    const mended = `${value.replace(/\/+(api)?\/*$/, '').replace(/[?#].*$/, '')}/api/`;
    return ['api-url-ends-otherwise', { mended }];
  }),
  DOCUMENTS_DIR: optional(z.string()),
  DATA_DIR: optional(z.string()),
  DATABASE_URL: that((value) => /^postgres(ql)?:\/\/.+/.test(value), 'database-url-wrong'),
  LOG_LEVEL: oneOf(LOG_LEVELS, 'log-level-wrong'),
  SUMMARIES_IN_SHARED_CHANNELS: oneOf(['yes', 'no'], 'not-yes-or-no'),
  TIME_ZONE: that(isTimeZone, 'time-zone-wrong'),
  SHOW_EMAIL_TO: oneOf(SHOWN_TO, 'shown-to-wrong'),
  SHOW_PHONE_TO: oneOf(SHOWN_TO, 'shown-to-wrong'),
  KEEPER: that((value) => /^[UWCG][A-Z0-9]{5,}$/.test(value), 'keeper-wrong'),
  QUESTIONS_PER_MINUTE: wholeNumber(10_000, 'number-wrong', '30'),
  KEEP_QUESTIONS_DAYS: wholeNumber(3650, 'number-wrong', '90'),
});

/** Of one value: no key, address or path is longer, and none is looked through that is. */
const MOST_CHARACTERS = 4096;

type Environment = z.infer<typeof environment>;

/** Faults in the settings, each with the variable, what is wrong and what to write. */
export class SettingsFault extends OperatorFault {
  constructor(readonly faults: readonly SettingFault[]) {
    super(settingFaultLines(faults));
    this.name = 'SettingsFault';
  }
}

/**
 * Settings from environment variables. Unset and empty are the same.
 * @throws SettingsFault that tells every fault at once.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const tooLong = Object.keys(environment.shape).filter(
    (name) => (env[name]?.length ?? 0) > MOST_CHARACTERS,
  );
  const parsed = environment.safeParse({
    ...env,
    ...Object.fromEntries(tooLong.map((name) => [name, ''])),
  });
  const faults: SettingFault[] = tooLong.map((name) => ({
    code: 'too-long',
    values: { name, most: MOST_CHARACTERS },
  }));
  if (!parsed.success) faults.push(...parsed.error.issues.map(readIssue));
  faults.push(...absentBesideOthers(env));
  if (!parsed.success || faults.length > 0) throw new SettingsFault(faults);
  const values = parsed.data;
  return {
    slack: slackSettings(values),
    installing: installingSettings(values),
    documentsDir: values.DOCUMENTS_DIR ?? 'seeds',
    dataDir: values.DATA_DIR ?? '.projektlots',
    databaseUrl: values.DATABASE_URL ?? null,
    logLevel: values.LOG_LEVEL ?? 'info',
    workspacePort: values.PORT === undefined ? null : Number(values.PORT),
    timeZone: values.TIME_ZONE ?? 'Europe/Stockholm',
    sharedSummaries: values.SUMMARIES_IN_SHARED_CHANNELS === 'yes',
    showEmailTo: values.SHOW_EMAIL_TO ?? 'members',
    showPhoneTo: values.SHOW_PHONE_TO ?? 'members',
    keeper: values.KEEPER ?? null,
    questionsPerMinute: Number(values.QUESTIONS_PER_MINUTE ?? '30'),
    keepQuestionsDays: Number(values.KEEP_QUESTIONS_DAYS ?? '90'),
    healthPort: values.HEALTH_PORT === undefined ? null : Number(values.HEALTH_PORT),
    healthHost: values.HEALTH_HOST ?? '127.0.0.1',
  };
}

function readIssue(issue: z.core.$ZodIssue): SettingFault {
  const name = String(issue.path[0]);
  const { code, values } = (issue.code === 'custom' ? issue.params : undefined) ?? {};
  const found = SETTING_FAULTS.find((one) => one === (code ?? issue.message));
  if (found === undefined) throw new Error(`${name}: ${issue.message}`);
  const choices = issue.code === 'invalid_value' ? issue.values.join(', ') : '';
  return { code: found, values: { choices, ...(values as SettingFaultValues), name } };
}

/**
 * Settings from the process environment, after the file `.env` in the working folder; what is set
 * in the environment wins.
 * @throws OperatorFault as `readConfig` does.
 */
export function loadConfig(): Config {
  readEnvFile({ quiet: true });
  return readConfig(process.env);
}

/** What is odd about the file `.env`, by the names of its variables and never their values. */
export interface EnvFileFaults {
  /** False where there is none; nothing is odd then. */
  readonly exists: boolean;
  /** Names that no setting has, each with the setting that it resembles, or null. */
  readonly unknown: readonly { readonly name: string; readonly meant: string | null }[];
  readonly doubled: readonly string[];
  /** Numbers of lines that are neither a setting nor a comment, from 1. */
  readonly brokenLines: readonly number[];
  /** Set to something else in the environment, which wins. */
  readonly overridden: readonly string[];
}

export const ENV_FILE = '.env';

/** Looks through the file `.env` of the working folder, or its given content. */
export function readEnvFileFaults(
  content: string | null = contentOf(ENV_FILE),
  env: NodeJS.ProcessEnv = process.env,
): EnvFileFaults {
  if (content === null)
    return { exists: false, unknown: [], doubled: [], brokenLines: [], overridden: [] };
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  const nameOf = (line: string): string | undefined =>
    /^\s*(?:export\s+)?([\w.-]+)\s*=/.exec(line)?.[1];
  const names = lines.flatMap((line) => (/^\s*#/.test(line) ? [] : (nameOf(line) ?? [])));
  const values = parseEnvFile(content);
  const known = Object.keys(environment.shape);
  return {
    exists: true,
    unknown: [...new Set(names)]
      .filter((name) => !known.includes(name))
      .map((name) => ({ name, meant: nearestName(name, known) })),
    doubled: [...new Set(names.filter((name, index) => names.indexOf(name) !== index))],
    brokenLines: lines.flatMap((line, index) =>
      /^\s*(?:#|$)/.test(line) || nameOf(line) !== undefined ? [] : [index + 1],
    ),
    overridden: known.filter(
      (name) =>
        (values[name] ?? '') !== '' && env[name] !== undefined && env[name] !== values[name],
    ),
  };
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** The proxy that the environment names for https; null where none, or where Node heeds it itself. */
export function unheededProxy(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env['NODE_USE_ENV_PROXY'] === '1') return null;
  const proxy = env['HTTPS_PROXY'] ?? env['https_proxy'] ?? '';
  return URL.canParse(proxy) ? new URL(proxy).host : null;
}

/** Tokens that are missing although another one shows that Slack is meant. */
function absentBesideOthers(env: NodeJS.ProcessEnv): readonly SettingFault[] {
  const isSet = (name: keyof Environment): boolean => (env[name]?.trim() ?? '') !== '';
  const fault = (
    name: keyof Environment,
    code: SettingFaultCode,
    values: SettingFaultValues = {},
  ): SettingFault => ({ code, values: { ...values, name } });
  const bot = isSet('SLACK_BOT_TOKEN');
  if (isSet('SLACK_CLIENT_ID') || isSet('SLACK_CLIENT_SECRET')) {
    const forOne = (['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] as const).filter(isSet);
    const lacking = (Object.keys(FOR_MANY) as (keyof typeof FOR_MANY)[]).filter(
      (name) => !isSet(name),
    );
    return [
      ...forOne.map((name) => fault(name, 'one-workspace-or-many')),
      ...lacking.map((name) => fault(name, FOR_MANY[name])),
    ];
  }
  const reached = isSet('SLACK_APP_TOKEN') || isSet('SLACK_SIGNING_SECRET');
  if (bot && !reached) return [fault('SLACK_APP_TOKEN', 'app-token-missing')];
  if (bot || !reached) return [];
  const beside = isSet('SLACK_APP_TOKEN') ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET';
  return [fault('SLACK_BOT_TOKEN', 'bot-token-missing', { beside })];
}

/** What has to be set to be installed in many workspaces, and what its lack is called. */
const FOR_MANY = {
  SLACK_CLIENT_ID: 'client-id-missing',
  SLACK_CLIENT_SECRET: 'client-secret-missing',
  SLACK_SIGNING_SECRET: 'signing-secret-missing',
  TOKEN_KEY: 'token-key-missing',
  PUBLIC_URL: 'public-url-missing',
} as const;

function installingSettings(values: Environment): InstallingSettings | null {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = values;
  const {
    SLACK_SIGNING_SECRET: signingSecret,
    PUBLIC_URL: publicUrl,
    TOKEN_KEY: tokenKey,
  } = values;
  const [newest, ...older] = (tokenKey ?? '')
    .split(',')
    .flatMap((key) => readKey(key.trim()) ?? []);
  if (!clientId || !clientSecret || !signingSecret || !publicUrl || !newest) return null;
  return {
    ...{ clientId, clientSecret, signingSecret },
    tokenKeys: [newest, ...older],
    publicUrl: publicUrl.replace(/\/+$/, ''),
    apiUrl: values.SLACK_API_URL ?? SLACK_API,
    host: values.HOST ?? LOOPBACK,
    port: Number(values.PORT ?? '3000'),
  };
}

function slackSettings(values: Environment): SlackSettings | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = values;
  if (botToken === undefined) return null;
  const apiUrl = values.SLACK_API_URL ?? SLACK_API;
  if (appToken !== undefined) return { botToken, apiUrl, transport: { mode: 'socket', appToken } };
  const signingSecret = values.SLACK_SIGNING_SECRET;
  if (signingSecret === undefined) return null;
  const port = Number(values.PORT ?? '3000');
  const host = values.HOST ?? LOOPBACK;
  return { botToken, apiUrl, transport: { mode: 'http', signingSecret, port, host } };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** True where the output should carry no styles (https://no-color.org). */
export function wantsPlainOutput(): boolean {
  return process.env['NO_COLOR'] !== undefined;
}

/**
 * True where a page can be shown to somebody who sits here: a terminal on a desktop, not a build
 * server and not a session from another machine.
 */
export function hasDesktop(): boolean {
  const { env, platform, stdout } = process;
  if (!stdout.isTTY || env['CI'] !== undefined || env['SSH_CONNECTION'] !== undefined) return false;
  const isLinux = platform !== 'darwin' && platform !== 'win32';
  return !isLinux || env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined;
}
