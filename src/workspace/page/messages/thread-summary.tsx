// A message with replies → the line under it that opens its thread; while the bot works there, its status.

import type { ReactElement } from 'react';
import type { PageMessage } from '../../page-api.js';
import { Avatar } from '../controls/avatar.js';
import { personIn, usePage } from '../reach/page-context.js';
import { StatusLine } from './status-line.js';
import { dayInWords, dayOf, millisecondsOf, timeOf } from './when.js';

const FACES = 3;

export function ThreadSummary({ message }: { readonly message: PageMessage }): ReactElement {
  const { state, texts, openThread } = usePage();
  const { channel, ts, reply_count = 0, reply_users = [], latest_reply } = message;
  const reader = { texts, zone: state.me.tz, now: state.now };
  const isToday =
    latest_reply !== undefined &&
    dayOf(millisecondsOf(latest_reply), state.me.tz) === dayOf(state.now, state.me.tz);
  return (
    <>
      {reply_count > 0 && latest_reply !== undefined && (
        <button
          type="button"
          className="thread-summary"
          onClick={() => {
            openThread({ channel, ts });
          }}
        >
          {reply_users.slice(0, FACES).map((id) => (
            <Avatar key={id} person={personIn(state, id)} size={24} />
          ))}
          <span className="thread-count">{texts.replies(reply_count)}</span>
          <span className="thread-last">
            {texts.lastReply(
              isToday
                ? timeOf(latest_reply, reader)
                : dayInWords(latest_reply, reader).toLocaleLowerCase(texts.locale),
            )}
          </span>
        </button>
      )}
      <StatusLine channel={channel} thread={ts} />
    </>
  );
}
