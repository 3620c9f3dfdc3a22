// A call that is made to see whether Slack answers → its answer, its refusal, or why there is none.

import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebClient,
} from '@slack/web-api';
import { diagnose, type Diagnosis } from '../model/diagnosis.js';
import { createBoltLogger } from './bolt-logger.js';

export interface AskOptions {
  readonly apiUrl: string;
  /** Address of a proxy that the environment names; null where there is none. */
  readonly proxy: string | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly timeoutMs?: number;
}

/** What the doctor asks Slack with, once for each call; notes meanwhile what time it is there. */
export interface Asking {
  /** Without a token where none is given. */
  client(token?: string): WebClient;
  /** What is wrong where no answer came. */
  unreached(error: unknown): Diagnosis;
  /** By how much Slack's clock is ahead of ours, with each answer. */
  readonly skews: readonly number[];
}

const TIMEOUT_MS = 10_000;
const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };
const CERTIFICATES = /CERT|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/;

export function createAsking({ apiUrl, proxy, now, timeoutMs }: AskOptions): Asking {
  const skews: number[] = [];
  return {
    skews,
    client: (token) =>
      new WebClient(token, {
        slackApiUrl: apiUrl,
        timeout: timeoutMs ?? TIMEOUT_MS,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        logger: createBoltLogger(SILENT),
        fetch: readClock(now, skews),
      }),
    unreached: (error) => unreached(error, apiUrl, proxy),
  };
}

export type Asked<T> =
  { readonly answer: T } | { readonly refused: string } | { readonly lost: unknown };

export async function ask<T>(call: () => Promise<T>): Promise<Asked<T>> {
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

/** The innermost cause says most: fetch only says that it failed. */
export function innermost(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = 'original' in error ? error.original : error.cause;
  if (inner instanceof Error) return innermost(inner);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
