// Posts to many channels → spread so that none of them is one too many for Slack.

import type { Wait } from '../within.js';

/** Resolves when the next post to the channel may go out; to be awaited before each. */
export type PacePosts = (channel: string) => Promise<void>;

/**
 * One a second in each channel, as Slack asks; and for the workspace as a whole, of which Slack gives
 * no figure, some ten a second.
 * @see https://docs.slack.dev/apis/web-api/rate-limits
 */
const CHANNEL_MS = 1100;
const WORKSPACE_MS = 100;
/** Channels that were silent longer than this are forgotten. */
const REMEMBERED_MS = 60_000;

export function createPacePosts(now: () => number, wait: Wait): PacePosts {
  const next = new Map<string, number>();
  let nextAnywhere = 0;
  return async (channel) => {
    const time = now();
    for (const [name, at] of next) {
      // A clock that was set back must not hold anything up.
      if (at < time - REMEMBERED_MS || at > time + REMEMBERED_MS) next.delete(name);
    }
    if (nextAnywhere > time + REMEMBERED_MS) nextAnywhere = 0;
    const turn = Math.max(time, nextAnywhere, next.get(channel) ?? 0);
    nextAnywhere = turn === time ? time + WORKSPACE_MS : nextAnywhere + WORKSPACE_MS;
    next.set(channel, turn + CHANNEL_MS);
    if (turn > time) await wait(turn - time);
  };
}
