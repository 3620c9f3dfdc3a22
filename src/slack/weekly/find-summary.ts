// The key of a message → the message in Slack that carries it, or certainty that there is none.

import type { WebClient } from '@slack/web-api';
import { readPostFailure } from '../post-failure.js';
import { SUMMARY_EVENT } from './summary-event.js';

export type FoundSummary =
  | { readonly kind: 'found'; readonly ts: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unsure'; readonly reason: string }
  | { readonly kind: 'later'; readonly reason: string; readonly milliseconds: number };

interface Sought {
  readonly channel: string;
  readonly key: string;
  readonly thread: string | null;
}

interface Page {
  readonly messages?: readonly {
    readonly ts?: string;
    readonly user?: string;
    readonly metadata?: { readonly event_type?: string; readonly event_payload?: object };
  }[];
  readonly response_metadata?: { readonly next_cursor?: string };
}

const PAGE = 200;
/** A channel in which more was said since than this holds is not searched to the end. */
const PAGES = 10;
/** Our clock and Slack's are not further apart than this. */
const CLOCKS_APART_MS = 24 * 60 * 60_000;

const AGAIN_MS = 30_000;
const TOKEN_ERRORS = new Set([
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'token_expired',
  'account_inactive',
]);

/** Reads back over the bot's own messages; of others nothing is kept. */
export function createFindSummary(
  client: WebClient,
): (sought: Sought, since: number) => Promise<FoundSummary> {
  let self: string | null = null;
  const pageOf = ({ channel, thread }: Sought, cursor: string | undefined): Promise<Page> => {
    const args = { channel, limit: PAGE, include_all_metadata: true, ...(cursor && { cursor }) };
    return thread === null
      ? client.conversations.history(args)
      : client.conversations.replies({ ...args, ts: thread });
  };
  return async (sought, since) => {
    try {
      self ??= (await client.auth.test()).user_id ?? null;
      let cursor: string | undefined;
      for (let pages = 0; pages < PAGES; pages += 1) {
        const { messages = [], response_metadata: more } = await pageOf(sought, cursor);
        const found = messages.find(
          ({ user, metadata }) =>
            user === self &&
            metadata?.event_type === SUMMARY_EVENT &&
            keyOf(metadata.event_payload) === sought.key,
        );
        if (found?.ts !== undefined) return { kind: 'found', ts: found.ts };
        const oldest = Number(messages.at(-1)?.ts ?? 0) * 1000;
        cursor = more?.next_cursor;
        const isPast = sought.thread === null && oldest < since - CLOCKS_APART_MS;
        if (cursor === undefined || cursor === '' || isPast) return { kind: 'absent' };
      }
      return { kind: 'unsure', reason: 'too much was said in the channel since' };
    } catch (error) {
      const failure = readPostFailure(error);
      if (failure.kind === 'later') return failure;
      // It can still be looked for when Slack, or the token, is well again.
      return failure.kind === 'unknown' || TOKEN_ERRORS.has(failure.reason)
        ? { kind: 'later', reason: failure.reason, milliseconds: AGAIN_MS }
        : { kind: 'unsure', reason: failure.reason };
    }
  };
}

function keyOf(payload: object | undefined): unknown {
  return payload === undefined ? undefined : (payload as Readonly<Record<string, unknown>>)['key'];
}
