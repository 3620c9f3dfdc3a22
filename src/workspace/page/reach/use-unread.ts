// Messages that came while a person looked elsewhere → how many in each channel.

import { useState } from 'react';
import type { PageChannel, PageState } from '../../page-api.js';

/** By channel id. What was there when the person came is read. */
export function useUnread(
  state: PageState | null,
  shown: string | null,
): Readonly<Record<string, number>> {
  const [seen, setSeen] = useState<Readonly<Record<string, string>>>({});
  if (!state) return {};
  const news = state.channels.flatMap(({ id }) => {
    const key = `${state.run}:${state.me.id}:${id}`;
    const last = state.messages[id]?.at(-1)?.ts ?? '';
    return (key in seen && id !== shown) || seen[key] === last ? [] : [[key, last] as const];
  });
  if (news.length > 0) setSeen({ ...seen, ...Object.fromEntries(news) });
  return Object.fromEntries(
    state.channels.map((channel) => [
      channel.id,
      countNewer(state, channel, seen[`${state.run}:${state.me.id}:${channel.id}`]),
    ]),
  );
}

function countNewer(state: PageState, { id, kind }: PageChannel, seen?: string): number {
  if (seen === undefined) return 0;
  const messages = state.messages[id] ?? [];
  return messages.filter(
    ({ ts, user, thread_ts }) =>
      ts > seen &&
      user !== state.me.id &&
      (kind === 'im' || thread_ts === undefined || thread_ts === ts),
  ).length;
}
