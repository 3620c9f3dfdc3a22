// What came back when a message was sent → what to do about it.

import { RespondError } from '@slack/bolt';
import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';

export type PostFailure =
  /** Slack does not take these blocks: draw the card plainer. */
  | { readonly kind: 'blocks'; readonly reason: string }
  /** Certainly not sent: try again after a while. */
  | { readonly kind: 'later'; readonly reason: string; readonly milliseconds: number }
  /** Refused for good. */
  | { readonly kind: 'refused'; readonly reason: string; readonly remedy: string | null }
  /** May have been sent all the same: a second try could make a second message. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** Given up while it was under way: it may be sent at any moment from now on. */
  | { readonly kind: 'hanging'; readonly reason: string };

/** @see https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const BLOCK_ERRORS = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long']);
const MAYBE_SENT = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
]);
/** Errors of a connection that was never made. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
const RECONNECT_MS = 1000;

const REMEDIES: Readonly<Record<string, string>> = {
  not_in_channel: 'invite the bot to the channel',
  channel_not_found: 'invite the bot to the channel, if it is private',
  is_archived: 'the channel is archived; nobody can write there',
  missing_scope: 'reinstall the app with the scopes in manifest.json',
  invalid_auth: 'check SLACK_BOT_TOKEN',
  not_authed: 'check SLACK_BOT_TOKEN',
  token_revoked: 'reinstall the app and renew SLACK_BOT_TOKEN',
  token_expired: 'reinstall the app and renew SLACK_BOT_TOKEN',
  account_inactive: 'reinstall the app and renew SLACK_BOT_TOKEN',
  messages_tab_disabled: 'turn the Messages tab on in the app settings',
};

/** Reads an error that `chat.postMessage` or a `response_url` ended in. */
export function readPostFailure(error: unknown): PostFailure {
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: 'later', reason: 'ratelimited', milliseconds: error.retryAfter * 1000 };
  }
  if (error instanceof WebAPIPlatformError) return readPlatformError(error.data.error);
  if (error instanceof WebAPIHTTPError)
    return { kind: 'unknown', reason: `HTTP ${error.statusCode}` };
  // A response_url tells no more than its status; 400 is what it answers to blocks it does not take.
  if (error instanceof RespondError) return readResponseStatus(error.statusCode);
  const original = error instanceof WebAPIRequestError ? error.original : error;
  if (isTimeout(original)) return { kind: 'hanging', reason: 'timeout' };
  const code = connectionCode(original);
  return code !== null && NEVER_CONNECTED.has(code)
    ? { kind: 'later', reason: code, milliseconds: RECONNECT_MS }
    : { kind: 'unknown', reason: code ?? (error instanceof Error ? error.name : 'unknown') };
}

function readPlatformError(reason: string): PostFailure {
  if (BLOCK_ERRORS.has(reason)) return { kind: 'blocks', reason };
  if (MAYBE_SENT.has(reason)) return { kind: 'unknown', reason };
  return { kind: 'refused', reason, remedy: REMEDIES[reason] ?? null };
}

function readResponseStatus(status: number): PostFailure {
  const reason = `HTTP ${status}`;
  if (status === 400) return { kind: 'blocks', reason };
  if (status === 429) return { kind: 'later', reason, milliseconds: RECONNECT_MS };
  if (status >= 500) return { kind: 'unknown', reason };
  return { kind: 'refused', reason, remedy: null };
}

/** The code of the innermost cause that has one: fetch wraps what the connection said. */
function connectionCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const inner = connectionCode(error.cause);
  return inner ?? ('code' in error && typeof error.code === 'string' ? error.code : null);
}

/** `fetch` ends with this name when the time of a call is over. */
function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || isTimeout(error.cause));
}
