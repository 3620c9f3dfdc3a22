// The environment → settings, or every fault in it at once.

import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { config as readEnvFile, parse as parseEnvFile } from 'dotenv';
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { ShownTo } from './model/audience.js';
import { readKey } from './installing/token-keys.js';
import { OperatorFault } from './model/operator-fault.js';
import type { SlackSettings } from './slack/slack-settings.js';

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
const TOKENS_PAGE = 'https://api.slack.com/apps';

const REMEDY = {
  botToken: `copy the "Bot User OAuth Token" (it begins with xoxb-) from your app at ${TOKENS_PAGE}, "OAuth & Permissions", and write SLACK_BOT_TOKEN=xoxb-…`,
  appToken: `make an app-level token with the scope connections:write at ${TOKENS_PAGE}, "Basic Information", and write SLACK_APP_TOKEN=xapp-…`,
  clientId: `copy the "Client ID" from your app at ${TOKENS_PAGE}, "Basic Information", and write SLACK_CLIENT_ID=…`,
  clientSecret: `copy the "Client Secret" from your app at ${TOKENS_PAGE}, "Basic Information", and write SLACK_CLIENT_SECRET=…`,
  tokenKey:
    'make one with "openssl rand -base64 32" and write TOKEN_KEY=…; keep it as safe as the tokens that it seals',
  publicUrl:
    'write where Slack and browsers reach the bot, for example PUBLIC_URL=https://projektlots.example.org',
  signingSecret: `copy the "Signing Secret" from your app at ${TOKENS_PAGE}, "Basic Information", and write SLACK_SIGNING_SECRET=…`,
};

/** A variable as people leave it: unset, empty and blank are the same. */
const optional = <T extends z.ZodType<unknown, string>>(schema: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
    schema.optional(),
  );

const token = (prefix: 'xoxb-' | 'xapp-', wrong: (value: string) => string) =>
  z.string().superRefine((value, context) => {
    if (!value.startsWith(prefix)) context.addIssue({ code: 'custom', message: wrong(value) });
    else if (!/^[\w.-]*[A-Za-z0-9]$/.test(value)) {
      context.addIssue({
        code: 'custom',
        message: `is not a whole token: ${prefix === 'xoxb-' ? REMEDY.botToken : REMEDY.appToken}`,
      });
    }
  });

const SHOWN_TO = ['members', 'guests', 'everyone', 'nobody'] as const;

const shownTo = (name: string) =>
  optional(
    z.enum(SHOWN_TO, {
      error: `is not one of ${SHOWN_TO.join(', ')}: write for example ${name}=members`,
    }),
  );

const wholeNumber = (name: string, most: number, example: string) =>
  optional(
    z
      .string()
      .refine((value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= most, {
        error: `is not a whole number from 1 to ${most}: write for example ${name}=${example}`,
      }),
  );

const port = (example: string) =>
  optional(
    z
      .string()
      .refine((value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535, {
        error: `is not a port: write a whole number from 1 to 65535, such as ${example}`,
      }),
  );

const environment = z.object({
  SLACK_BOT_TOKEN: optional(
    token('xoxb-', (value) => {
      if (value.startsWith('xapp-')) {
        return `holds an app-level token (xapp-), which belongs in SLACK_APP_TOKEN: ${REMEDY.botToken}`;
      }
      if (/^xox[pe]/.test(value)) {
        return `holds a token of another kind (${value.slice(0, 4)}-): the bot must not act as a person; ${REMEDY.botToken}`;
      }
      return `is not a bot token: ${REMEDY.botToken}`;
    }),
  ),
  SLACK_APP_TOKEN: optional(
    token('xapp-', (value) =>
      value.startsWith('xoxb-')
        ? `holds a bot token (xoxb-), which belongs in SLACK_BOT_TOKEN: ${REMEDY.appToken}`
        : `is not an app-level token: ${REMEDY.appToken}`,
    ),
  ),
  SLACK_SIGNING_SECRET: optional(
    z.string().regex(/^(?!xox|xapp)\S{4,}$/, {
      error: `is not a signing secret: ${REMEDY.signingSecret}`,
    }),
  ),
  HOST: optional(
    z.string().regex(/^[\w.:-]+$/, {
      error: 'is not an address of this machine: write for example HOST=127.0.0.1',
    }),
  ),
  PORT: port('PORT=3000'),
  HEALTH_PORT: port('HEALTH_PORT=9464'),
  HEALTH_HOST: optional(
    z.string().refine((value) => isIP(value) !== 0, {
      error:
        'is not an IP address of this machine: leave it empty for 127.0.0.1, or write HEALTH_HOST=0.0.0.0 where others on the network may look',
    }),
  ),
  SLACK_CLIENT_ID: optional(
    z.string().regex(/^\d+\.\d+$/, { error: `is not a client id: ${REMEDY.clientId}` }),
  ),
  SLACK_CLIENT_SECRET: optional(
    z.string().regex(/^(?!xox|xapp)[\w-]{8,}$/, {
      error: `is not a client secret: ${REMEDY.clientSecret}`,
    }),
  ),
  TOKEN_KEY: optional(
    z.string().refine((value) => value.split(',').every((key) => readKey(key.trim()) !== null), {
      error: `is not a key of 32 bytes, or several with commas between them: ${REMEDY.tokenKey}`,
    }),
  ),
  PUBLIC_URL: optional(
    z.string().superRefine((value, context) => {
      const url = URL.canParse(value) ? new URL(value) : null;
      const isLocal = url !== null && /^(?:127\.0\.0\.1|localhost)$/.test(url.hostname);
      if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLocal)))
        context.addIssue({
          code: 'custom',
          message: `is not an https address: ${REMEDY.publicUrl}`,
        });
    }),
  ),
  SLACK_API_URL: optional(
    z.string().superRefine((value, context) => {
      if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) {
        const message = `is not an http(s) address: leave it empty for Slack itself, or write one such as SLACK_API_URL=http://127.0.0.1:4000/api/`;
        context.addIssue({ code: 'custom', message });
      } else if (!value.endsWith('/api/')) {
        const mended = `${value.replace(/\/+(api)?\/*$/, '').replace(/[?#].*$/, '')}/api/`;
        context.addIssue({
          code: 'custom',
          message: `must end in /api/: write SLACK_API_URL=${mended}`,
        });
      }
    }),
  ),
  DOCUMENTS_DIR: optional(z.string()),
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(
    z.string().regex(/^postgres(ql)?:\/\/.+/, {
      error:
        'is not a PostgreSQL address: leave it empty for SQLite in DATA_DIR, or write DATABASE_URL=postgres://user:password@host/database',
    }),
  ),
  LOG_LEVEL: optional(
    z.enum(LOG_LEVELS, {
      error: `is not a level: write one of ${LOG_LEVELS.join(', ')}, such as LOG_LEVEL=info`,
    }),
  ),
  SUMMARIES_IN_SHARED_CHANNELS: optional(
    z.enum(['yes', 'no'], {
      error: 'is neither yes nor no: leave it empty, or write SUMMARIES_IN_SHARED_CHANNELS=yes',
    }),
  ),
  TIME_ZONE: optional(
    z.string().refine(isTimeZone, {
      error: 'is not a time zone: write an IANA name, such as TIME_ZONE=Europe/Stockholm',
    }),
  ),
  SHOW_EMAIL_TO: shownTo('SHOW_EMAIL_TO'),
  SHOW_PHONE_TO: shownTo('SHOW_PHONE_TO'),
  KEEPER: optional(
    z.string().regex(/^[UWCG][A-Z0-9]{5,}$/, {
      error:
        'is not the id of a person or channel in Slack: open the profile or the channel details, choose "Copy member ID" or copy the channel ID, and write for example KEEPER=U0123456789',
    }),
  ),
  QUESTIONS_PER_MINUTE: wholeNumber('QUESTIONS_PER_MINUTE', 10_000, '30'),
  KEEP_QUESTIONS_DAYS: wholeNumber('KEEP_QUESTIONS_DAYS', 3650, '90'),
});

type Environment = z.infer<typeof environment>;

/** Faults in the settings, each with the variable, what is wrong and what to write. */
export class SettingsFault extends OperatorFault {
  constructor(readonly faults: readonly string[]) {
    super(tell(faults));
    this.name = 'SettingsFault';
  }
}

/**
 * Settings from environment variables. Unset and empty are the same.
 * @throws SettingsFault that tells every fault at once.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = environment.safeParse(env);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
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
      .map((name) => ({ name, meant: nearest(name, known) })),
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

/** The setting with the same letters but for two, which is how far a slip goes. */
function nearest(name: string, known: readonly string[]): string | null {
  const close = known.filter((one) => distance(one, name.toUpperCase()) <= 2);
  return close.length === 1 ? (close[0] ?? null) : null;
}

/** The proxy that the environment names for https; null where none, or where Node heeds it itself. */
export function unheededProxy(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env['NODE_USE_ENV_PROXY'] === '1') return null;
  const proxy = env['HTTPS_PROXY'] ?? env['https_proxy'] ?? '';
  return URL.canParse(proxy) ? new URL(proxy).host : null;
}

/** Tokens that are missing although another one shows that Slack is meant. */
function absentBesideOthers(env: NodeJS.ProcessEnv): string[] {
  const isSet = (name: keyof Environment): boolean => (env[name]?.trim() ?? '') !== '';
  const bot = isSet('SLACK_BOT_TOKEN');
  if (isSet('SLACK_CLIENT_ID') || isSet('SLACK_CLIENT_SECRET')) {
    const forOne = (['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] as const).filter(isSet);
    return [
      ...forOne.map(
        (name) =>
          `${name} is for one workspace, SLACK_CLIENT_ID for many: empty the one or the other`,
      ),
      ...(Object.keys(BESIDE) as (keyof typeof BESIDE)[])
        .filter((name) => !isSet(name))
        .map((name) => `${name} is missing, to be installed in many workspaces: ${BESIDE[name]}`),
    ];
  }
  const reached = isSet('SLACK_APP_TOKEN') || isSet('SLACK_SIGNING_SECRET');
  if (bot && !reached) {
    return [
      `SLACK_APP_TOKEN is missing beside SLACK_BOT_TOKEN: ${REMEDY.appToken} (or, to be reached over HTTP instead: ${REMEDY.signingSecret})`,
    ];
  }
  if (!bot && reached) {
    const beside = isSet('SLACK_APP_TOKEN') ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET';
    return [`SLACK_BOT_TOKEN is missing beside ${beside}: ${REMEDY.botToken}`];
  }
  return [];
}

/** What has to be set together. */
const BESIDE = {
  SLACK_CLIENT_ID: REMEDY.clientId,
  SLACK_CLIENT_SECRET: REMEDY.clientSecret,
  SLACK_SIGNING_SECRET: REMEDY.signingSecret,
  TOKEN_KEY: REMEDY.tokenKey,
  PUBLIC_URL: REMEDY.publicUrl,
};

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

function tell(faults: readonly string[]): string {
  const count = faults.length === 1 ? 'One setting needs' : `${faults.length} settings need`;
  return [
    `${count} mending, in .env or the environment (.env.example describes each one):`,
    ...faults.map((fault) => `  - ${fault}`),
  ].join('\n');
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
