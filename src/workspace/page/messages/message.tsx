// A message → who said it and when, what it says, its reactions and its thread.

import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PageMessage } from '../../page-api.js';
import { Avatar } from '../controls/avatar.js';
import { Icon } from '../controls/icon.js';
import { personIn, usePage } from '../reach/page-context.js';
import { EditBox } from './edit-box.js';
import { MessageContent } from './message-content.js';
import { MessageToolbar } from './message-toolbar.js';
import { Reactions } from './reactions.js';
import { ThreadSummary } from './thread-summary.js';
import { timeOf, wholeTime } from './when.js';

interface MessageProps {
  readonly message: PageMessage;
  /** True where it follows another of the same person, under one heading. */
  readonly isCompact: boolean;
  readonly isInThread: boolean;
  /** True for the one that Tab reaches; arrow keys reach the others. */
  readonly isTabStop: boolean;
}

/** The id of a message's element, to give the focus back to. */
export function messageElementId(ts: string, isInThread: boolean): string {
  return `${isInThread ? 'reply' : 'message'}-${ts}`;
}

export function Message(props: MessageProps): ReactElement {
  const { message, isCompact, isInThread, isTabStop } = props;
  const { state, texts } = usePage();
  const [isEdited, setEdited] = useState(false);
  const person = personIn(state, message.user);
  const reader = { texts, zone: state.me.tz, now: state.now };
  const name = person?.real_name ?? message.user;
  const time = timeOf(message.ts, reader);
  const classes = [
    'message',
    isCompact ? 'compact' : '',
    message.ephemeral ? 'ephemeral' : '',
  ].join(' ');
  return (
    <article
      className={classes}
      id={messageElementId(message.ts, isInThread)}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={`${name}, ${time}`}
    >
      {message.ephemeral && (
        <p className="only-you">
          <Icon name="eye" />
          {texts.onlyYou}
        </p>
      )}
      <div className="gutter">
        {isCompact ? (
          <time dateTime={new Date(Number(message.ts) * 1000).toISOString()}>{time}</time>
        ) : (
          <Avatar person={person} />
        )}
      </div>
      <div className="message-body">
        {!isCompact && (
          <p className="message-head">
            <strong>{name}</strong>
            {person?.kind === 'bot' && <span className="badge">{texts.appBadge}</span>}
            {(person?.kind === 'guest' || person?.kind === 'external') && (
              <span className="badge">{texts.kinds[person.kind]}</span>
            )}
            <time
              dateTime={new Date(Number(message.ts) * 1000).toISOString()}
              title={wholeTime(message.ts, reader)}
            >
              {time}
            </time>
          </p>
        )}
        {isEdited ? (
          <EditBox
            message={message}
            onDone={() => {
              setEdited(false);
            }}
          />
        ) : (
          <MessageContent message={message} />
        )}
        <Reactions message={message} />
        {!isInThread && <ThreadSummary message={message} />}
      </div>
      <MessageToolbar
        message={message}
        isInThread={isInThread}
        onEdit={() => {
          setEdited(true);
        }}
      />
    </article>
  );
}
