// The bot at work in a thread → a moving line that says so.

import type { ReactElement } from 'react';
import { personIn, usePage } from '../reach/page-context.js';

export function StatusLine({
  channel,
  thread,
}: {
  readonly channel: string;
  readonly thread: string;
}): ReactElement | null {
  const { state, texts } = usePage();
  const status = state.statuses.find((one) => one.channel === channel && one.thread_ts === thread);
  if (!status) return null;
  const bot = personIn(state, state.bot.user_id)?.real_name ?? state.bot.name;
  return (
    <p className="status-line" role="status">
      <span className="dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {texts.working(bot, status.status)}
    </p>
  );
}
