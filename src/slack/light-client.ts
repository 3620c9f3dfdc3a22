// A message to post → one call of Slack, at a third of what the Web API client spends on it.

import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  WebClient,
  type WebAPICallResult,
} from '@slack/web-api';
import type { SlackFetch, SlackReply } from './call-slack.js';

export interface LightClientOptions {
  readonly slackApiUrl: string;
  readonly timeout: number;
  readonly fetch: SlackFetch;
}

/**
 * The Web API client without its costs where it matters, in `chat.postMessage`: the client walks
 * through the whole message for each line that it would log, and encodes the blocks twice. Here the
 * message is sent as JSON, once, without a repetition. It ends in the same errors as the client's
 * call; every other method is the client's own.
 * @see https://docs.slack.dev/apis/web-api#post-bodies
 */
export class LightClient extends WebClient {
  readonly #options: LightClientOptions;
  readonly #team: { readonly team_id?: string };
  readonly #headers: Record<string, string>;

  constructor(
    token: string,
    teamId: string | undefined,
    options: ConstructorParameters<typeof WebClient>[1] & LightClientOptions,
  ) {
    super(token, { ...options, ...(teamId !== undefined && { teamId }) });
    this.#options = options;
    this.#team = teamId === undefined ? {} : { team_id: teamId };
    this.#headers = {
      Authorization: `Bearer ${token}`,
      Accept: 'application/json',
      'Content-Type': 'application/json; charset=utf-8',
    };
  }

  override apiCall(
    method: string,
    options: Record<string, unknown> = {},
  ): Promise<WebAPICallResult> {
    return method === 'chat.postMessage'
      ? this.#post(method, options)
      : super.apiCall(method, options);
  }

  async #post(method: string, message: Record<string, unknown>): Promise<WebAPICallResult> {
    const { slackApiUrl, timeout, fetch } = this.#options;
    // Unlike `AbortSignal.timeout`, which is kept until its time is over, it ends with the call.
    const controller = new AbortController();
    const timer = setTimeout(() => {
      controller.abort(new DOMException('The call took too long', 'TimeoutError'));
    }, timeout);
    const body = JSON.stringify({ ...this.#team, ...message });
    const { signal } = controller;
    const call = {
      method: 'POST',
      headers: this.#headers,
      body,
      redirect: 'error',
      signal,
    } as const;
    try {
      const reply = await fetch(`${slackApiUrl}${method}`, call).catch((error: unknown) => {
        throw new WebAPIRequestError(error instanceof Error ? error : new Error(String(error)));
      });
      return await readReply(reply);
    } finally {
      clearTimeout(timer);
    }
  }
}

/**
 * What Slack begins its reply with when it has posted the message. The message itself comes after
 * it, as large as it was sent, and nobody here asks for it.
 */
const POSTED = /^\{"ok":true,"channel":"(\w+)","ts":"([\d.]+)"[,}]/;
const POSTED_BYTES = 128;

/** @throws what the Web API client throws for a reply that is not `ok`. */
async function readReply(reply: SlackReply): Promise<Result> {
  const { status, statusText, headers } = reply;
  const posted = status === 200 ? readPosted(reply.beginning?.(POSTED_BYTES) ?? '') : null;
  if (posted !== null) return posted;
  const text = await reply.text();
  const pause = Number(headers.get('retry-after') ?? NaN);
  if (status === 429 && !Number.isNaN(pause)) throw new WebAPIRateLimitedError(pause);
  if (status !== 200)
    throw new WebAPIHTTPError(status, statusText, Object.fromEntries(headers.entries()), text);
  const result = readPosted(text) ?? parse(text);
  if (result.ok) return result;
  throw new WebAPIPlatformError({ ...result, error: result.error ?? 'unknown' });
}

type Result = WebAPICallResult & {
  readonly error?: string;
  readonly channel?: string | undefined;
  readonly ts?: string | undefined;
};

function readPosted(text: string): Result | null {
  const head = POSTED.exec(text);
  return head === null ? null : { ok: true, channel: head[1], ts: head[2] };
}

function parse(text: string): Result {
  try {
    return JSON.parse(text) as Result;
  } catch {
    return { ok: false, error: text };
  }
}
