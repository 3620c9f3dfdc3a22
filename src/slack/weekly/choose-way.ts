// The scopes that were granted → how a lost reply can be resolved in a channel.

import type { WebClient } from '@slack/web-api';

/** Scopes change only when the app is installed anew. */
const REMEMBERED_MS = 10 * 60_000;

/**
 * `history` where the bot may read the channel back, for its own messages alone; else `schedule`,
 * which takes no scope. In doubt `schedule`.
 */
export function createChooseWay(
  client: WebClient,
  now: () => number,
): (channel: string) => Promise<'history' | 'schedule'> {
  let known: { readonly at: number; readonly scopes: ReadonlySet<string> } | null = null;
  const scopes = async (): Promise<ReadonlySet<string>> => {
    if (known !== null && Math.abs(now() - known.at) < REMEMBERED_MS) return known.scopes;
    const granted = await client.auth.test().then(
      ({ response_metadata: more }) => new Set(more?.scopes ?? []),
      () => null,
    );
    if (granted === null) return known?.scopes ?? new Set();
    known = { at: now(), scopes: granted };
    return granted;
  };
  const isPrivate = (channel: string): Promise<boolean | null> =>
    client.conversations.info({ channel }).then(
      ({ channel: info }) => info?.is_private ?? null,
      () => null,
    );
  return async (channel) => {
    const granted = await scopes();
    const [open, closed] = [granted.has('channels:history'), granted.has('groups:history')];
    if (open === closed) return open ? 'history' : 'schedule';
    return (await isPrivate(channel)) === closed ? 'history' : 'schedule';
  };
}
