// The root of a thread → the panel beside the channel with its replies.

import type { ReactElement } from 'react';
import { IconButton } from '../controls/icon-button.js';
import { Composer } from '../messages/composer.js';
import { MessageList } from '../messages/message-list.js';
import { StatusLine } from '../messages/status-line.js';
import { channelIn, messageIn, usePage } from '../reach/page-context.js';
import type { MessageAt } from '../reach/page-context.js';
import { whyNotWritable } from './cannot-write.js';

export function ThreadPanel({
  root,
  onClose,
}: {
  readonly root: MessageAt;
  readonly onClose: () => void;
}): ReactElement {
  const { state, texts } = usePage();
  const channel = channelIn(state, root.channel);
  const first = messageIn(state, root);
  const replies = (state.messages[root.channel] ?? []).filter(
    ({ thread_ts, ts }) => thread_ts === root.ts && ts !== root.ts,
  );
  return (
    <aside
      className="panel thread"
      aria-labelledby="thread-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className="panel-head">
        <h2 id="thread-title">
          {texts.thread}
          <span className="panel-where">
            {channel?.kind === 'im' ? channel.name : `#${channel?.name ?? ''}`}
          </span>
        </h2>
        <IconButton icon="close" label={texts.closeThread} onClick={onClose} />
      </div>
      {first ? (
        <>
          <MessageList
            label={texts.thread}
            messages={[first, ...replies]}
            after={<StatusLine channel={root.channel} thread={root.ts} />}
            isThread
          />
          {channel && whyNotWritable(channel) === null && (
            <Composer
              channel={root.channel}
              thread={root.ts}
              placeholder={texts.writeReply}
              autoFocus
            />
          )}
        </>
      ) : (
        <p className="panel-empty">{texts.noThread}</p>
      )}
    </aside>
  );
}
