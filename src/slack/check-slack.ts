// Tokens → whether Slack is reached and takes them, with the scopes that the manifest asks for, at the same time of day.

import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebClient,
} from '@slack/web-api';
import { diagnose, type Diagnosis } from '../model/diagnosis.js';
import { createBoltLogger } from './bolt-logger.js';
import type { SlackSettings } from './slack-settings.js';

export interface SlackCheckOptions {
  /** As in manifest.json. */
  readonly scopes: { readonly required: readonly string[]; readonly optional: readonly string[] };
  /** Address of a proxy that the environment names; null where there is none. */
  readonly proxy: string | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** Slack refuses signed requests that are older. @see https://docs.slack.dev/authentication/verifying-requests-from-slack */
const SIGNED_MS = 5 * 60_000;
/** Reminders, summaries and what is said of time would be noticeably off. */
const NOTICED_MS = 30_000;
const CERTIFICATES = /CERT|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/;

/** What was found, in order; ends where Slack is not reached, since nothing more can be asked. */
export async function checkSlack(
  settings: SlackSettings,
  options: SlackCheckOptions,
): Promise<readonly Diagnosis[]> {
  const { botToken, apiUrl, transport } = settings;
  const skews: number[] = [];
  const clientOf = (token: string): WebClient =>
    new WebClient(token, {
      slackApiUrl: apiUrl,
      timeout: options.timeoutMs ?? TIMEOUT_MS,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      logger: createBoltLogger(SILENT),
      fetch: readClock(options.now, skews),
    });

  const found: Diagnosis[] = [];
  const bot = await ask(() => clientOf(botToken).auth.test());
  if ('lost' in bot) return [unreached(bot.lost, apiUrl, options.proxy)];
  found.push(diagnose('slack', 'ok', 'slack-reached', { address: apiUrl }));
  if ('refused' in bot) {
    found.push(diagnose('bot-token', 'fault', 'bot-token-refused', { reason: bot.refused }));
  } else {
    const { team = '', bot_id: botId, response_metadata: metadata } = bot.answer;
    if (botId === undefined) found.push(diagnose('bot-token', 'fault', 'bot-token-of-person'));
    else found.push(diagnose('bot-token', 'ok', 'bot-token-accepted', { team }));
    found.push(...checkScopes(metadata?.scopes ?? [], options.scopes));
  }

  if (transport.mode !== 'socket') {
    found.push(diagnose('app-token', 'ok', 'signing-secret'));
  } else {
    const app = await ask(() => clientOf(transport.appToken).apps.connections.open());
    if ('lost' in app) found.push(unreached(app.lost, apiUrl, options.proxy));
    else if ('refused' in app)
      found.push(diagnose('app-token', 'fault', 'app-token-refused', { reason: app.refused }));
    else found.push(diagnose('app-token', 'ok', 'app-token-accepted'));
  }
  return [...found, checkClock(skews, transport.mode)];
}

type Asked<T> = { readonly answer: T } | { readonly refused: string } | { readonly lost: unknown };

async function ask<T>(call: () => Promise<T>): Promise<Asked<T>> {
  try {
    return { answer: await call() };
  } catch (error) {
    return error instanceof WebAPIPlatformError ? { refused: error.data.error } : { lost: error };
  }
}

function unreached(error: unknown, address: string, proxy: string | null): Diagnosis {
  if (error instanceof WebAPIRateLimitedError)
    return diagnose('slack', 'warning', 'slack-busy', { seconds: error.retryAfter });
  if (error instanceof WebAPIHTTPError)
    return diagnose('slack', 'fault', 'slack-trouble', { status: error.statusCode });
  const reason = innermost(error);
  if (CERTIFICATES.test(reason))
    return diagnose('slack', 'fault', 'slack-certificate', { address, reason });
  if (proxy !== null)
    return diagnose('slack', 'fault', 'slack-behind-proxy', { address, reason, proxy });
  return diagnose('slack', 'fault', 'slack-unreachable', { address, reason });
}

function checkScopes(
  granted: readonly string[],
  { required, optional }: SlackCheckOptions['scopes'],
): readonly Diagnosis[] {
  const lacks = (scopes: readonly string[]): string =>
    scopes.filter((scope) => !granted.includes(scope)).join(', ');
  const missing = lacks(required);
  const unused = lacks(optional);
  const known = [...required, ...optional];
  const superfluous = granted.filter((scope) => !known.includes(scope)).join(', ');
  const of = (scopes: string) => ({ scopes });
  return [
    missing === ''
      ? diagnose('scopes', 'ok', 'scopes-granted', { count: required.length })
      : diagnose('scopes', 'fault', 'scopes-missing', of(missing)),
    ...(unused === ''
      ? []
      : [diagnose('scopes', 'warning', 'scopes-optional-missing', of(unused))]),
    ...(superfluous === ''
      ? []
      : [diagnose('scopes', 'warning', 'scopes-superfluous', of(superfluous))]),
  ];
}

/** Notes by how much Slack's clock is ahead of ours, with each answer. */
function readClock(now: () => number, skews: number[]): typeof globalThis.fetch {
  return async (input, init) => {
    const begun = now();
    const response = await fetch(input, init);
    const theirs = Date.parse(response.headers.get('date') ?? '');
    // The header holds whole seconds, on average half a second less than the time.
    if (!Number.isNaN(theirs)) skews.push(theirs + 500 - (begun + now()) / 2);
    return response;
  };
}

function checkClock(skews: readonly number[], mode: SlackSettings['transport']['mode']): Diagnosis {
  const [least] = [...skews].sort((a, b) => Math.abs(a) - Math.abs(b));
  if (least === undefined) return diagnose('clock', 'skipped', 'clock-unknown');
  const seconds = Math.round(Math.abs(least) / 1000);
  if (Math.abs(least) < NOTICED_MS) return diagnose('clock', 'ok', 'clock-right', { seconds });
  const isRefused = mode === 'http' && Math.abs(least) >= SIGNED_MS;
  return diagnose('clock', isRefused ? 'fault' : 'warning', 'clock-wrong', { seconds });
}

/** The innermost cause says most: fetch only says that it failed. */
function innermost(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = 'original' in error ? error.original : error.cause;
  if (inner instanceof Error) return innermost(inner);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
